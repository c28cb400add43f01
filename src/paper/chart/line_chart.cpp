#include "paper/chart/chart_canvas.h"

#include <QLinearGradient>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace fodfaeste {

namespace {

struct Point {
    QPointF at;
    std::size_t index;
};

struct Plot {
    QRectF area;
    ChartScale across;
    ChartScale up;
};

std::vector<Point> pointsOf(const ChartCanvas& canvas, std::size_t series, const Plot& plot)
{
    std::vector<Point> points;
    for (std::size_t index = 0; index < canvas.chart().series[series].values.size(); ++index) {
        const double value = canvas.value(series, index);
        if (!std::isnan(value))
            points.push_back({{plot.across(static_cast<double>(index)), plot.up(value)}, index});
    }
    return points;
}

/// A gap breaks the line: nothing is made up for it.
QPainterPath pathThrough(const std::vector<Point>& points)
{
    QPainterPath path;
    for (std::size_t place = 0; place < points.size(); ++place) {
        const bool follows = place > 0 && points[place].index == points[place - 1].index + 1;
        if (follows)
            path.lineTo(points[place].at);
        else
            path.moveTo(points[place].at);
    }
    return path;
}

void paintShade(const ChartCanvas& canvas, const std::vector<Point>& points, const Plot& plot, const QColor& colour)
{
    QPainterPath shade = pathThrough(points);
    shade.lineTo(points.back().at.x(), plot.area.bottom());
    shade.lineTo(points.front().at.x(), plot.area.bottom());
    shade.closeSubpath();
    QLinearGradient fade{plot.area.topLeft(), plot.area.bottomLeft()};
    fade.setColorAt(0, canvas.mixed(colour, 0.16));
    fade.setColorAt(1, canvas.palette().surface);
    canvas.painter().fillPath(shade, fade);
}

void paintLineThrough(const ChartCanvas& canvas, const std::vector<Point>& points, const QColor& colour, double width)
{
    QPainter& painter = canvas.painter();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPath(pathThrough(points));
    painter.setPen(QPen{canvas.palette().surface, 1.5});
    painter.setBrush(colour);
    painter.drawEllipse(points.back().at, width + 2, width + 2);
}

void paintAxes(const ChartCanvas& canvas, const Plot& plot)
{
    const ChartPalette& palette = canvas.palette();
    for (const double tick : roundTicks({plot.up.fromValue, plot.up.toValue}, 4)) {
        const double y = plot.up(tick);
        canvas.rule({plot.area.left(), y, plot.area.right(), y}, palette.grid);
        canvas.write({plot.area.left() - 64, y - 10, 56, 20}, canvas.figure(tick),
                     {canvas.axisFont(), palette.quietText, Qt::AlignRight | Qt::AlignVCenter});
    }
    const std::size_t count = canvas.chart().categories.size();
    double widest = 0;
    for (std::size_t index = 0; index < count; ++index)
        widest = std::max(widest, canvas.width(canvas.category(index), canvas.axisFont()) + 8);
    const double step = count > 1 ? plot.area.width() / static_cast<double>(count - 1) : plot.area.width();
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / step)));
    for (std::size_t index = 0; index < count; index += every) {
        const double x = plot.across(static_cast<double>(index));
        canvas.write({x - widest / 2, plot.area.bottom() + 6, widest, canvas.scaled(18)}, canvas.category(index),
                     {canvas.axisFont(), palette.quietText, Qt::AlignCenter});
    }
}

/// What stands right of the plot: the goal's name, or the names of the lines.
double rightRoom(const ChartCanvas& canvas)
{
    double room = 0;
    if (canvas.chart().goal) {
        const QString name =
            QString::fromStdString(canvas.chart().goal->name) + QLatin1Char{' '} + canvas.figure(canvas.chart().goal->value);
        room = canvas.width(name, canvas.font(11, QFont::DemiBold)) + 10;
    }
    if (canvas.chart().series.size() > 1) {
        for (const Chart::Series& series : canvas.chart().series)
            room = std::max(room, canvas.width(QString::fromStdString(series.name), canvas.figureFont()) + canvas.scaled(56));
    }
    return room;
}

/// The last figure, kept clear of the goal's line.
void writeEnd(const ChartCanvas& canvas, const Point& end, const Plot& plot, double value)
{
    const double line = canvas.scaled(18);
    double top = end.at.y() - line - 8;
    const std::optional<Chart::Goal>& goal = canvas.chart().goal;
    const bool hitsGoal = goal && std::abs(plot.up(goal->value) - (top + line / 2)) < line;
    if (hitsGoal || top < plot.area.top() - line)
        top = end.at.y() + 8;
    canvas.write({end.at.x() - 40, top, 74, line}, canvas.figure(value),
                 {canvas.font(13, QFont::DemiBold), canvas.palette().accent, Qt::AlignCenter});
}

/// Names of several lines at their ends, pushed apart where they would overlap.
void writeNames(const ChartCanvas& canvas, const Plot& plot, std::vector<std::pair<std::size_t, Point>> ends)
{
    const double line = canvas.scaled(17);
    std::sort(ends.begin(), ends.end(),
              [](const auto& one, const auto& other) { return one.second.at.y() < other.second.at.y(); });
    double free = plot.area.top() - line;
    for (const auto& [series, end] : ends) {
        const double top = std::max(free, end.at.y() - line / 2);
        const QString text = QString::fromStdString(canvas.chart().series[series].name) + QLatin1Char{' '} +
                             canvas.figure(canvas.value(series, end.index));
        canvas.write({plot.area.right() + 17, top, 400, line}, text, {canvas.figureFont(), canvas.palette().text});
        canvas.box({plot.area.right() + 8, top + line / 2 - 3, 6, 6}, canvas.colour(series), 3);
        free = top + line;
    }
}

void addRegions(const std::vector<Point>& points, std::size_t series, std::vector<ChartRegion>& regions)
{
    constexpr double kReach = 8;
    for (const Point& point : points)
        regions.push_back({{point.at.x() - kReach, point.at.y() - kReach, 2 * kReach, 2 * kReach},
                           static_cast<int>(point.index),
                           static_cast<int>(series)});
}

void paintGoal(const ChartCanvas& canvas, const Plot& plot)
{
    const Chart::Goal& goal = *canvas.chart().goal;
    const double y = plot.up(goal.value);
    canvas.dashes({plot.area.left(), y, plot.area.right(), y});
    const QString name = QStringLiteral("%1 %2").arg(QString::fromStdString(goal.name), canvas.figure(goal.value)).trimmed();
    const Qt::Alignment alignment =
        canvas.chart().series.size() > 1 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter;
    const QRectF room = canvas.chart().series.size() > 1
                            ? QRectF{plot.area.left() + 4, y - canvas.scaled(18), 300, canvas.scaled(17)}
                            : QRectF{plot.area.right() + 2, y - canvas.scaled(9), rightRoom(canvas) - 2, canvas.scaled(18)};
    canvas.write(room, name, {canvas.font(11, QFont::DemiBold), canvas.palette().text, alignment});
}

}  // namespace

std::vector<ChartRegion> paintLineChart(const ChartCanvas& canvas, const QRectF& area)
{
    std::vector<ChartRegion> regions;
    const Chart& chart = canvas.chart();
    const Chart::Range range = rangeAroundValues(chart);
    double axis = 0;
    for (const double tick : roundTicks(range, 4))
        axis = std::max(axis, canvas.width(canvas.figure(tick), canvas.axisFont()));
    Plot plot;
    plot.area = area.adjusted(axis + 12, canvas.scaled(12), -std::max(rightRoom(canvas), 24.0), -canvas.scaled(28));
    if (plot.area.width() < 16 || plot.area.height() < 16)
        return regions;
    const double lastPlace = std::max(1.0, static_cast<double>(chart.categories.size()) - 1);
    plot.across = {0, lastPlace, plot.area.left(), plot.area.right()};
    plot.up = {range.from, range.to, plot.area.bottom(), plot.area.top()};
    // Opaque, so that paper shows it as the screen does; the grid therefore comes after it.
    if (const std::vector<Point> only = pointsOf(canvas, 0, plot); chart.series.size() == 1 && !only.empty())
        paintShade(canvas, only, plot, canvas.colour(0));
    paintAxes(canvas, plot);
    if (chart.goal)
        paintGoal(canvas, plot);
    std::vector<std::pair<std::size_t, Point>> ends;
    for (std::size_t series = 0; series < chart.series.size(); ++series) {
        const std::vector<Point> points = pointsOf(canvas, series, plot);
        if (points.empty())
            continue;
        paintLineThrough(canvas, points, canvas.colour(series), 2.2);
        addRegions(points, series, regions);
        ends.emplace_back(series, points.back());
    }
    if (ends.size() == 1)
        writeEnd(canvas, ends.front().second, plot, canvas.value(ends.front().first, ends.front().second.index));
    else
        writeNames(canvas, plot, ends);
    return regions;
}

std::vector<ChartRegion> paintSparkline(const ChartCanvas& canvas, const QRectF& area)
{
    Chart::Range range = rangeAroundValues(canvas.chart());
    const std::vector<double>& values = canvas.chart().series.front().values;
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](double value) { return !std::isnan(value); });
    if (known.size() < 2)
        return {};
    if (!canvas.chart().range) {
        const auto [least, most] = std::minmax_element(known.begin(), known.end());
        range = {*least, *most > *least ? *most : *least + 1};
    }
    Plot plot;
    plot.area = area.adjusted(1, 5, -5, 0);
    plot.across = {0, static_cast<double>(values.size() - 1), plot.area.left(), plot.area.right()};
    plot.up = {range.from, range.to, plot.area.bottom() - 8, plot.area.top()};
    const std::vector<Point> points = pointsOf(canvas, 0, plot);
    paintShade(canvas, points, plot, canvas.palette().accent);
    paintLineThrough(canvas, points, canvas.palette().accent, 1.8);
    return {};
}

}  // namespace fodfaeste
