#include "paper/chart/chart_canvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fodfaeste {

namespace {

constexpr double kThickest = 26;
constexpr double kSeam = 2;
constexpr double kCorner = 5;

struct Row {
    std::size_t index;
    QRectF bar;
    std::vector<double> parts;
    double sum = 0;
};

std::vector<double> partsOf(const ChartCanvas& canvas, std::size_t index)
{
    std::vector<double> parts;
    for (std::size_t series = 0; series < canvas.chart().series.size(); ++series) {
        const double value = canvas.value(series, index);
        parts.push_back(std::isnan(value) ? 0 : std::max(0.0, value));
    }
    return parts;
}

double sumOf(const std::vector<double>& parts)
{
    double sum = 0;
    for (const double part : parts)
        sum += part;
    return sum;
}

double longestRow(const ChartCanvas& canvas)
{
    double longest = 0;
    for (std::size_t index = 0; index < canvas.chart().categories.size(); ++index)
        longest = std::max(longest, sumOf(partsOf(canvas, index)));
    return longest;
}

void paintRow(const ChartCanvas& canvas, const Row& row, std::vector<ChartRegion>& regions)
{
    QPainter& painter = canvas.painter();
    const bool asShares = canvas.chart().labels == Chart::Labels::ShareOfRow;
    const std::vector<int> percents = asShares ? wholePercents(row.parts) : std::vector<int>{};
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(row.bar, kCorner, kCorner);
    painter.setClipPath(clip, Qt::IntersectClip);
    double left = row.bar.left();
    for (std::size_t series = 0; series < row.parts.size(); ++series) {
        const double length = row.bar.width() * row.parts[series] / row.sum;
        if (length <= 0)
            continue;
        const bool isLast = left + length > row.bar.right() - 0.5;
        const QRectF piece{left, row.bar.top(), std::max(1.0, length - (isLast ? 0 : kSeam)), row.bar.height()};
        painter.fillRect(piece, canvas.colour(series));
        const QString label =
            asShares ? canvas.figure(percents[series] / 100.0, Chart::Unit::Share) : canvas.figure(row.parts[series]);
        const QFont font = canvas.font(11, QFont::DemiBold);
        if (canvas.width(label, font) + 6 <= piece.width())
            canvas.write(piece, label, {font, canvas.textOn(series), Qt::AlignCenter});
        regions.push_back({piece, static_cast<int>(row.index), static_cast<int>(series)});
        left += length;
    }
    painter.restore();
}

double totalsRoom(const ChartCanvas& canvas)
{
    if (!canvas.chart().totals)
        return 0;
    double widest = 0;
    for (const double value : canvas.chart().totals->values)
        widest =
            std::max(widest, canvas.width(canvas.figure(value, canvas.chart().totals->unit), canvas.font(13, QFont::DemiBold)));
    return widest + 14;
}

}  // namespace

std::vector<ChartRegion> paintStackedBars(const ChartCanvas& canvas, const QRectF& area)
{
    std::vector<ChartRegion> regions;
    const Chart& chart = canvas.chart();
    const QRectF rows = canvas.legend(area);
    const double labels = canvas.labelRoom(area);
    const double totals = totalsRoom(canvas);
    const double longest = longestRow(canvas);
    const double rowHeight = rows.height() / static_cast<double>(std::max<std::size_t>(1, chart.categories.size()));
    const double thick = std::min(canvas.scaled(kThickest), rowHeight * 0.72);
    const double length = std::max(8.0, rows.width() - labels - totals);
    for (std::size_t index = 0; index < chart.categories.size(); ++index) {
        const double top = rows.top() + rowHeight * static_cast<double>(index);
        const QRectF line{rows.left(), top, rows.width(), rowHeight};
        canvas.write({line.left(), top, labels - 10, rowHeight}, canvas.category(index),
                     {canvas.labelFont(), canvas.palette().text});
        Row row{index, {line.left() + labels, line.center().y() - thick / 2, length, thick}, partsOf(canvas, index)};
        row.sum = sumOf(row.parts);
        if (chart.lengths == Chart::Lengths::ToScale && longest > 0)
            row.bar.setWidth(length * row.sum / longest);
        if (row.sum > 0)
            paintRow(canvas, row, regions);
        if (chart.totals && index < chart.totals->values.size())
            canvas.write({line.right() - totals, top, totals, rowHeight},
                         canvas.figure(chart.totals->values[index], chart.totals->unit),
                         {canvas.font(13, QFont::DemiBold), canvas.palette().text, Qt::AlignRight | Qt::AlignVCenter});
    }
    return regions;
}

}  // namespace fodfaeste
