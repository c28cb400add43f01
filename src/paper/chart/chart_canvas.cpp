#include "paper/chart/chart_canvas.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fodfaeste {

namespace {

constexpr double kSwatch = 10;
constexpr double kLegendGap = 18;

/// 1, 2 or 5 times a power of ten, at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * 0.999)
            return factor * power;
    }
    return 10 * power;
}

Chart::Range extremes(const Chart& chart)
{
    Chart::Range found{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    const auto include = [&found](double value) {
        if (std::isnan(value))
            return;
        found.from = std::min(found.from, value);
        found.to = std::max(found.to, value);
    };
    for (const Chart::Series& series : chart.series)
        std::for_each(series.values.begin(), series.values.end(), include);
    if (chart.goal)
        include(chart.goal->value);
    return found.from > found.to ? Chart::Range{0, 1} : found;
}

}  // namespace

ChartCanvas::ChartCanvas(QPainter& painter, const Chart& chart, const ChartPalette& palette, const QLocale& locale)
    : m_painter{painter}
    , m_chart{chart}
    , m_palette{palette}
    , m_locale{locale}
{}

QFont ChartCanvas::font(int pixels, QFont::Weight weight) const
{
    QFont font{m_palette.fontFamily};
    font.setPixelSize(qMax(1, qRound(scaled(pixels))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double ChartCanvas::width(const QString& text, const QFont& font) const
{
    return std::ceil(QFontMetricsF{font}.horizontalAdvance(text));
}

void ChartCanvas::write(const QRectF& area, const QString& text, const Ink& ink) const
{
    if (text.isEmpty() || area.width() < 1)
        return;
    const bool fits = width(text, ink.font) <= area.width() + 1;
    m_painter.setFont(ink.font);
    m_painter.setPen(ink.colour);
    m_painter.drawText(area, static_cast<int>(ink.alignment.toInt()) | Qt::TextSingleLine | Qt::TextDontClip,
                       fits ? text : QFontMetricsF{ink.font}.elidedText(text, Qt::ElideRight, area.width()));
}

void ChartCanvas::box(const QRectF& area, const QColor& fill, double radius) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(area, radius, radius);
}

void ChartCanvas::rule(const QLineF& line, const QColor& colour, double width) const
{
    m_painter.setPen(QPen{colour, width});
    m_painter.drawLine(line);
}

void ChartCanvas::dashes(const QLineF& line) const
{
    QPen pen{m_palette.text, 1.3, Qt::CustomDashLine, Qt::FlatCap};
    pen.setDashPattern({4, 2.5});
    m_painter.setPen(pen);
    m_painter.drawLine(line);
}

QString ChartCanvas::category(std::size_t index) const
{
    return index < m_chart.categories.size() ? QString::fromStdString(m_chart.categories[index]) : QString{};
}

double ChartCanvas::value(std::size_t series, std::size_t index) const
{
    const std::vector<double>& values = m_chart.series[series].values;
    return index < values.size() ? values[index] : std::numeric_limits<double>::quiet_NaN();
}

std::size_t ChartCanvas::slot(std::size_t series) const
{
    const int own = m_chart.series[series].colour;
    return (own >= 0 ? static_cast<std::size_t>(own) : series) % m_palette.series.size();
}

QColor ChartCanvas::mixed(const QColor& colour, double share) const
{
    const auto mix = [share](int one, int other) { return qRound(one * share + other * (1 - share)); };
    const QColor& ground = m_palette.surface;
    return QColor{mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

QRectF ChartCanvas::legend(const QRectF& area) const
{
    if (m_chart.series.size() < 2)
        return area;
    const double line = scaled(18);
    double left = area.left();
    double top = area.top();
    for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
        const QString name = QString::fromStdString(m_chart.series[series].name);
        const double room = kSwatch + 6 + width(name, font(12));
        if (left > area.left() && left + room > area.right()) {
            left = area.left();
            top += line + 2;
        }
        const QRectF swatch{left, top + (line - kSwatch) / 2, kSwatch, kSwatch};
        if (m_chart.kind == Chart::Kind::Dumbbell && series == 0) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen{m_palette.accent, 1.8});
            m_painter.drawEllipse(swatch.adjusted(1, 1, -1, -1));
        } else if (m_chart.kind == Chart::Kind::Dumbbell) {
            box(swatch, m_palette.accent, kSwatch / 2);
        } else {
            box(swatch, colour(series), 3);
        }
        write({swatch.right() + 6, top, area.right() - swatch.right() - 6, line}, name, {font(12), m_palette.quietText});
        left += room + kLegendGap;
    }
    return area.adjusted(0, top + line + 8 - area.top(), 0, 0);
}

double ChartCanvas::labelRoom(const QRectF& area) const
{
    double widest = 0;
    for (std::size_t index = 0; index < m_chart.categories.size(); ++index)
        widest = std::max(widest, width(category(index), labelFont()));
    return widest > 0 ? std::min(widest + 14, area.width() * 0.4) : 0;
}

Chart::Range rangeFromZero(const Chart& chart)
{
    if (chart.range)
        return *chart.range;
    const Chart::Range found = extremes(chart);
    const Chart::Range range{std::min(0.0, found.from), std::max(0.0, found.to)};
    return range.to > range.from ? range : Chart::Range{0, 1};
}

Chart::Range rangeAroundValues(const Chart& chart)
{
    if (chart.range)
        return *chart.range;
    const Chart::Range found = extremes(chart);
    const double spread = std::max(found.to - found.from, chart.unit == Chart::Unit::Share ? 0.05 : 2.0);
    const double step = roundStep(spread / 3);
    // Some air above, so that the goal and the highest point do not stick to the edge.
    const double top = found.to + spread * 0.12;
    const bool isShare = chart.unit == Chart::Unit::Share && found.to <= 1;
    Chart::Range range{std::floor(found.from / step) * step, std::ceil((isShare ? std::min(top, 1.0) : top) / step) * step};
    if (range.to <= range.from)
        range.to = range.from + step;
    if (found.from >= 0)
        range.from = std::max(0.0, range.from);
    return range;
}

std::vector<double> roundTicks(const Chart::Range& range, int about)
{
    const double step = roundStep((range.to - range.from) / about);
    std::vector<double> ticks;
    // Counted, not added up, so that errors do not pile up.
    const auto first = static_cast<int>(std::ceil(range.from / step - 1e-6));
    for (int number = first; number * step <= range.to + step * 1e-6; ++number)
        ticks.push_back(number * step);
    return ticks;
}

}  // namespace fodfaeste
