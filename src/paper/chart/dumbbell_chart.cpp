#include "paper/chart/chart_canvas.h"

#include <algorithm>
#include <cmath>

namespace fodfaeste {

namespace {

constexpr double kDot = 5;

QString signedFigure(const ChartCanvas& canvas, double change)
{
    const QString size = canvas.figure(std::abs(change));
    if (std::abs(change) < (canvas.chart().unit == Chart::Unit::Share ? 0.005 : 0.5))
        return QStringLiteral("±0");
    return (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

QColor changeColour(const ChartCanvas& canvas, double change)
{
    const Chart::Direction direction = canvas.chart().direction;
    if (direction == Chart::Direction::Neutral || change == 0)
        return canvas.palette().quietText;
    const bool isBetter = (change > 0) == (direction == Chart::Direction::MoreIsBetter);
    return isBetter ? canvas.palette().better : canvas.palette().worse;
}

double changeRoom(const ChartCanvas& canvas)
{
    double widest = 0;
    const std::size_t last = canvas.chart().series.size() - 1;
    for (std::size_t index = 0; index < canvas.chart().categories.size(); ++index) {
        const double change = canvas.value(last, index) - canvas.value(0, index);
        if (!std::isnan(change))
            widest = std::max(widest, canvas.width(signedFigure(canvas, change), canvas.font(11, QFont::DemiBold)));
    }
    return widest + 7;
}

void paintAxis(const ChartCanvas& canvas, const QRectF& plot, const ChartScale& scale)
{
    for (const double tick : roundTicks({scale.fromValue, scale.toValue}, 4)) {
        const double x = scale(tick);
        canvas.rule({x, plot.top(), x, plot.bottom()}, canvas.palette().grid);
        canvas.write({x - 30, plot.bottom() + 4, 60, canvas.scaled(18)}, canvas.figure(tick),
                     {canvas.axisFont(), canvas.palette().quietText, Qt::AlignCenter});
    }
}

/// From the ring of the first series to the dot of the last.
void paintPair(const ChartCanvas& canvas, std::size_t index, double y, const ChartScale& scale, std::vector<ChartRegion>& regions)
{
    const std::size_t last = canvas.chart().series.size() - 1;
    const double before = canvas.value(0, index);
    const double now = canvas.value(last, index);
    const auto at = [&scale, y](double value) { return QPointF{scale(value), y}; };
    const auto around = [&at](double value) {
        return QRectF{at(value) - QPointF{kDot + 2, kDot + 2}, QSizeF{2 * kDot + 4, 2 * kDot + 4}};
    };
    const QColor link = canvas.mixed(canvas.palette().accent, 0.45);
    if (!std::isnan(before) && !std::isnan(now) && std::abs(scale(now) - scale(before)) > 2 * kDot) {
        const double inward = scale(now) > scale(before) ? kDot : -kDot;
        canvas.rule({at(before) + QPointF{inward, 0}, at(now) - QPointF{inward, 0}}, link, 3);
    }
    if (!std::isnan(before)) {
        canvas.painter().setBrush(canvas.palette().surface);
        canvas.painter().setPen(QPen{canvas.palette().accent, 1.8});
        canvas.painter().drawEllipse(at(before), kDot - 1, kDot - 1);
        regions.push_back({around(before), static_cast<int>(index), 0});
    }
    if (!std::isnan(now)) {
        canvas.painter().setBrush(canvas.palette().accent);
        canvas.painter().setPen(QPen{canvas.palette().surface, 1});
        canvas.painter().drawEllipse(at(now), kDot + 0.5, kDot + 0.5);
        regions.push_back({around(now), static_cast<int>(index), static_cast<int>(last)});
    }
}

}  // namespace

std::vector<ChartRegion> paintDumbbell(const ChartCanvas& canvas, const QRectF& area)
{
    std::vector<ChartRegion> regions;
    const Chart& chart = canvas.chart();
    const QRectF room = canvas.legend(area);
    const double labels = canvas.labelRoom(area);
    const double change = changeRoom(canvas);
    const double figures = canvas.scaled(44);
    const QRectF plot = room.adjusted(labels + kDot, 0, -figures - change - kDot, -canvas.scaled(24));
    const Chart::Range range = rangeAroundValues(chart);
    const ChartScale scale{range.from, range.to, plot.left(), std::max(plot.left() + 8, plot.right())};
    paintAxis(canvas, plot, scale);
    const double rowHeight = plot.height() / static_cast<double>(std::max<std::size_t>(1, chart.categories.size()));
    const std::size_t last = chart.series.size() - 1;
    for (std::size_t index = 0; index < chart.categories.size(); ++index) {
        const double top = plot.top() + rowHeight * static_cast<double>(index);
        canvas.write({room.left(), top, labels - 10, rowHeight}, canvas.category(index),
                     {canvas.labelFont(), canvas.palette().text});
        paintPair(canvas, index, top + rowHeight / 2, scale, regions);
        const double difference = canvas.value(last, index) - canvas.value(0, index);
        canvas.write({room.right() - change - figures, top, figures, rowHeight}, canvas.figure(canvas.value(last, index)),
                     {canvas.font(13, QFont::DemiBold), canvas.palette().text, Qt::AlignRight | Qt::AlignVCenter});
        if (!std::isnan(difference))
            canvas.write({room.right() - change + 5, top, change - 5, rowHeight}, signedFigure(canvas, difference),
                         {canvas.font(11, QFont::DemiBold), changeColour(canvas, difference)});
    }
    return regions;
}

}  // namespace fodfaeste
