#include "paper/chart/chart_painter.h"

#include "paper/chart/chart_canvas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fodfaeste {

namespace {

std::vector<ChartRegion> paintKind(const ChartCanvas& canvas, const QRectF& area)
{
    switch (canvas.chart().kind) {
    case Chart::Kind::StackedBars: return paintStackedBars(canvas, area);
    case Chart::Kind::HorizontalBars:
    case Chart::Kind::GroupedBars: return paintHorizontalBars(canvas, area);
    case Chart::Kind::VerticalBars: return paintVerticalBars(canvas, area);
    case Chart::Kind::Dumbbell: return paintDumbbell(canvas, area);
    case Chart::Kind::Line: return paintLineChart(canvas, area);
    case Chart::Kind::Sparkline: return paintSparkline(canvas, area);
    }
    return {};
}

bool hasFigures(const Chart& chart)
{
    return std::any_of(chart.series.begin(), chart.series.end(),
                       [](const Chart::Series& series) { return !series.values.empty(); });
}

}  // namespace

std::vector<ChartRegion> paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const ChartPalette& palette,
                                    const QLocale& locale)
{
    if (!hasFigures(chart) || area.width() < 8 || area.height() < 8)
        return {};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<ChartRegion> regions = paintKind(ChartCanvas{painter, chart, palette, locale}, area);
    painter.restore();
    std::stable_sort(regions.begin(), regions.end(),
                     [](const ChartRegion& one, const ChartRegion& other) { return one.index < other.index; });
    return regions;
}

double comfortableChartHeight(const Chart& chart, double textScale)
{
    const auto rows = static_cast<double>(chart.categories.size());
    const double legend = chart.series.size() > 1 ? 28 : 0;
    double height = 0;
    switch (chart.kind) {
    case Chart::Kind::StackedBars: height = legend + rows * 42; break;
    case Chart::Kind::HorizontalBars: height = rows * 30 + (chart.goal ? 20 : 0); break;
    case Chart::Kind::GroupedBars: height = legend + rows * (14.0 + 18.0 * static_cast<double>(chart.series.size())); break;
    case Chart::Kind::Dumbbell: height = legend + rows * 28 + 24; break;
    case Chart::Kind::VerticalBars:
    case Chart::Kind::Line: height = 250; break;
    case Chart::Kind::Sparkline: height = 40; break;
    }
    return std::max(height, 40.0) * textScale;
}

QString chartFigure(double value, Chart::Unit unit, const QLocale& locale)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (unit == Chart::Unit::Share)
        return locale.toString(std::lround(value * 100)) + QStringLiteral("\u00A0%");
    const bool isWhole = std::abs(value - std::round(value)) < 0.005;
    return isWhole ? locale.toString(static_cast<qlonglong>(std::llround(value))) : locale.toString(value, 'f', 1);
}

std::vector<int> wholePercents(const std::vector<double>& parts)
{
    std::vector<int> percents(parts.size(), 0);
    const double sum = std::accumulate(parts.begin(), parts.end(), 0.0);
    if (!(sum > 0))
        return percents;
    // Largest remainders get the per cents that rounding down left over.
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    int given = 0;
    for (const std::size_t part : order) {
        percents[part] = static_cast<int>(std::floor(parts[part] / sum * 100 + 1e-9));
        given += percents[part];
    }
    const auto remainder = [&](std::size_t part) { return parts[part] / sum * 100 - percents[part]; };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t other) { return remainder(one) > remainder(other); });
    for (std::size_t place = 0; place < order.size() && given < 100; ++place, ++given)
        ++percents[order[place]];
    return percents;
}

}  // namespace fodfaeste
