#include "paper/chart/chart_canvas.h"

#include <algorithm>
#include <cmath>

namespace fodfaeste {

namespace {

constexpr double kThickest = 20;
constexpr double kCorner = 4;
constexpr double kFigureGap = 6;

double widestFigure(const ChartCanvas& canvas)
{
    double widest = 0;
    for (const Chart::Series& series : canvas.chart().series) {
        for (const double value : series.values)
            widest = std::max(widest, canvas.width(canvas.figure(value), canvas.figureFont()));
    }
    return widest;
}

QString goalName(const ChartCanvas& canvas)
{
    const Chart::Goal& goal = *canvas.chart().goal;
    return QStringLiteral("%1 %2").arg(QString::fromStdString(goal.name), canvas.figure(goal.value)).trimmed();
}

/// One category: its name and one bar per series, each with its figure at the end.
struct LyingGroup {
    std::size_t index;
    QRectF line;
    ChartScale scale;
    double thick;
};

void paintGroup(const ChartCanvas& canvas, const LyingGroup& group, std::vector<ChartRegion>& regions)
{
    const std::size_t count = canvas.chart().series.size();
    const double gap = count > 1 ? 3 : 0;
    const double height = static_cast<double>(count) * group.thick + static_cast<double>(count - 1) * gap;
    double top = group.line.center().y() - height / 2;
    for (std::size_t series = 0; series < count; ++series, top += group.thick + gap) {
        const double value = canvas.value(series, group.index);
        const double zero = group.scale(std::max(0.0, group.scale.fromValue));
        const double end = std::isnan(value) ? zero : group.scale(value);
        const QRectF bar{std::min(zero, end), top, std::max(std::abs(end - zero), 2.0), group.thick};
        if (!std::isnan(value))
            canvas.box(bar, canvas.colour(series), std::min({kCorner, group.thick / 2, bar.width() / 2}));
        const QRectF figure{bar.right() + kFigureGap, top - 4, group.line.right() - bar.right() - kFigureGap, group.thick + 8};
        canvas.write(figure, canvas.figure(value), {canvas.figureFont(), canvas.palette().text});
        regions.push_back({bar, static_cast<int>(group.index), static_cast<int>(series)});
    }
}

void paintUprightGoal(const ChartCanvas& canvas, const QRectF& rows, const ChartScale& scale)
{
    const double x = scale(canvas.chart().goal->value);
    const double line = canvas.scaled(18);
    canvas.rule({x, rows.top() + line, x, rows.bottom()}, canvas.palette().surface, 3.5);
    canvas.dashes({x, rows.top() + line, x, rows.bottom()});
    const QString name = goalName(canvas);
    const double room = canvas.width(name, canvas.axisFont()) + 4;
    const double left = std::clamp(x - room / 2, rows.left(), std::max(rows.left(), rows.right() - room));
    canvas.write({left, rows.top(), room, line}, name,
                 {canvas.font(11, QFont::DemiBold), canvas.palette().text, Qt::AlignCenter});
}

/// The columns of one category, standing on the base line.
struct StandingGroup {
    std::size_t index;
    QRectF slot;
    ChartScale scale;
};

void paintColumns(const ChartCanvas& canvas, const StandingGroup& group, std::vector<ChartRegion>& regions)
{
    const std::size_t count = canvas.chart().series.size();
    const double gap = count > 1 ? 3 : 0;
    const double room = group.slot.width() * 0.72;
    const double thick = std::min(canvas.scaled(44), (room - gap * static_cast<double>(count - 1)) / static_cast<double>(count));
    const double all = thick * static_cast<double>(count) + gap * static_cast<double>(count - 1);
    double left = group.slot.center().x() - all / 2;
    for (std::size_t series = 0; series < count; ++series, left += thick + gap) {
        const double value = canvas.value(series, group.index);
        const double zero = group.scale(std::max(0.0, group.scale.fromValue));
        const double end = std::isnan(value) ? zero : group.scale(value);
        const QRectF bar{left, std::min(zero, end), thick, std::max(std::abs(end - zero), 1.0)};
        if (!std::isnan(value))
            canvas.box(bar, canvas.colour(series), std::min({kCorner, thick / 3, bar.height() / 2}));
        regions.push_back({bar, static_cast<int>(group.index), static_cast<int>(series)});
    }
}

/// Over the columns, and over the goal's line where the two meet.
void writeColumnFigures(const ChartCanvas& canvas, const std::vector<ChartRegion>& columns, double slotWidth)
{
    for (const ChartRegion& column : columns) {
        const double value = canvas.value(static_cast<std::size_t>(column.series), static_cast<std::size_t>(column.index));
        const QString figure = canvas.figure(value);
        const double width = canvas.width(figure, canvas.figureFont());
        if (width > (canvas.chart().series.size() > 1 ? column.area.width() + 3 : slotWidth))
            continue;
        const QRectF room{column.area.center().x() - width / 2 - 2, column.area.top() - canvas.scaled(18), width + 4,
                          canvas.scaled(16)};
        if (canvas.chart().goal)
            canvas.box(room, canvas.palette().surface, 3);
        canvas.write(room, figure, {canvas.figureFont(), canvas.palette().text, Qt::AlignCenter});
    }
}

/// Every name when there is room, else every second, third …
std::size_t namedEvery(const ChartCanvas& canvas, double slotWidth)
{
    double widest = 0;
    for (std::size_t index = 0; index < canvas.chart().categories.size(); ++index)
        widest = std::max(widest, canvas.width(canvas.category(index), canvas.axisFont()));
    return static_cast<std::size_t>(std::clamp(std::ceil((widest + 4) / std::max(slotWidth, 1.0)), 1.0, 12.0));
}

void paintLyingGoal(const ChartCanvas& canvas, const QRectF& plot, double y)
{
    // A seam of surface keeps the dashes readable where they cross a column.
    canvas.rule({plot.left(), y, plot.right(), y}, canvas.palette().surface, 3.5);
    canvas.dashes({plot.left(), y, plot.right(), y});
    canvas.write({plot.right() + 6, y - canvas.scaled(9), 200, canvas.scaled(18)}, goalName(canvas),
                 {canvas.font(11, QFont::DemiBold), canvas.palette().text});
}

}  // namespace

std::vector<ChartRegion> paintHorizontalBars(const ChartCanvas& canvas, const QRectF& area)
{
    std::vector<ChartRegion> regions;
    const Chart& chart = canvas.chart();
    QRectF rows = canvas.legend(area);
    const double labels = canvas.labelRoom(area);
    const Chart::Range range = rangeFromZero(chart);
    const double farEnd = std::max(rows.left() + labels + 8, rows.right() - widestFigure(canvas) - kFigureGap - 2);
    const ChartScale scale{range.from, range.to, rows.left() + labels, farEnd};
    const QRectF goalRows = rows;
    if (chart.goal)
        rows.setTop(rows.top() + canvas.scaled(20));
    const double rowHeight = rows.height() / static_cast<double>(std::max<std::size_t>(1, chart.categories.size()));
    const double share = 0.74 / static_cast<double>(chart.series.size());
    const double thick = std::clamp(rowHeight * share, 2.0, canvas.scaled(chart.series.size() > 1 ? 15 : kThickest));
    for (std::size_t index = 0; index < chart.categories.size(); ++index) {
        const QRectF line{rows.left(), rows.top() + rowHeight * static_cast<double>(index), rows.width(), rowHeight};
        canvas.write({line.left(), line.top(), labels - 10, rowHeight}, canvas.category(index),
                     {canvas.labelFont(), canvas.palette().text});
        paintGroup(canvas, {index, line, scale, thick}, regions);
    }
    if (chart.goal)
        paintUprightGoal(canvas, goalRows, scale);
    return regions;
}

std::vector<ChartRegion> paintVerticalBars(const ChartCanvas& canvas, const QRectF& area)
{
    std::vector<ChartRegion> regions;
    const Chart& chart = canvas.chart();
    const QRectF room = canvas.legend(area);
    const double goalRoom = chart.goal ? canvas.width(goalName(canvas), canvas.font(11, QFont::DemiBold)) + 8 : 0;
    const QRectF plot = room.adjusted(0, canvas.scaled(22), -goalRoom, -canvas.scaled(22));
    const Chart::Range range = rangeFromZero(chart);
    const ChartScale scale{range.from, range.to, plot.bottom(), plot.top()};
    const double slotWidth = plot.width() / static_cast<double>(std::max<std::size_t>(1, chart.categories.size()));
    const std::size_t every = namedEvery(canvas, slotWidth);
    const double zero = scale(std::max(0.0, range.from));
    for (std::size_t index = 0; index < chart.categories.size(); ++index) {
        const QRectF slot{plot.left() + slotWidth * static_cast<double>(index), plot.top(), slotWidth, plot.height()};
        paintColumns(canvas, {index, slot, scale}, regions);
        if (index % every == 0) {
            const double width = slotWidth * static_cast<double>(every);
            canvas.write({slot.center().x() - width / 2, plot.bottom() + 4, width, canvas.scaled(18)}, canvas.category(index),
                         {canvas.axisFont(), canvas.palette().quietText, Qt::AlignCenter});
        }
    }
    canvas.rule({plot.left(), zero, plot.right(), zero}, canvas.palette().quietText);
    if (chart.goal)
        paintLyingGoal(canvas, plot, scale(chart.goal->value));
    writeColumnFigures(canvas, regions, slotWidth);
    return regions;
}

}  // namespace fodfaeste
