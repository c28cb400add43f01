#pragma once

#include "paper/chart/chart_painter.h"

#include <QFont>
#include <QPainter>
#include <QString>

#include <string>
#include <vector>

namespace fodfaeste {

/// A painter that knows the chart, its colours and its type, shared by the kinds of chart.
class ChartCanvas {
public:
    ChartCanvas(QPainter& painter, const Chart& chart, const ChartPalette& palette, const QLocale& locale);

    QPainter& painter() const { return m_painter; }
    const Chart& chart() const { return m_chart; }
    const ChartPalette& palette() const { return m_palette; }

    double scaled(double length) const { return length * m_palette.textScale; }
    QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;
    QFont labelFont() const { return font(12, QFont::Medium); }
    QFont figureFont() const { return font(12, QFont::DemiBold); }
    QFont axisFont() const { return font(11); }

    double width(const QString& text, const QFont& font) const;

    struct Ink {
        QFont font;
        QColor colour;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };
    /// One line, ending in "…" where it does not fit.
    void write(const QRectF& area, const QString& text, const Ink& ink) const;
    void box(const QRectF& area, const QColor& fill, double radius) const;
    void rule(const QLineF& line, const QColor& colour, double width = 1) const;
    void dashes(const QLineF& line) const;

    QString category(std::size_t index) const;
    QString figure(double value) const { return chartFigure(value, m_chart.unit, m_locale); }
    QString figure(double value, Chart::Unit unit) const { return chartFigure(value, unit, m_locale); }
    /// NaN where the series is shorter than the categories.
    double value(std::size_t series, std::size_t index) const;
    std::size_t slot(std::size_t series) const;
    QColor colour(std::size_t series) const { return m_palette.series[slot(series)]; }
    /// That much of the colour on the surface, opaque: not every printer knows transparency.
    QColor mixed(const QColor& colour, double share) const;
    QColor textOn(std::size_t series) const { return m_palette.seriesText[slot(series)]; }

    /// Names the series above the chart; returns the area that is left.
    QRectF legend(const QRectF& area) const;
    /// What the names of the categories need at the left, at most two fifths of the width.
    double labelRoom(const QRectF& area) const;

private:
    QPainter& m_painter;
    const Chart& m_chart;
    const ChartPalette& m_palette;
    const QLocale& m_locale;
};

/// A straight line from values to places.
struct ChartScale {
    double fromValue = 0;
    double toValue = 1;
    double fromPlace = 0;
    double toPlace = 1;

    double operator()(double value) const
    {
        return fromPlace + (value - fromValue) / (toValue - fromValue) * (toPlace - fromPlace);
    }
};

/// From zero to the largest value and the goal, unless the chart says otherwise.
Chart::Range rangeFromZero(const Chart& chart);
/// Around the values, ending in round numbers.
Chart::Range rangeAroundValues(const Chart& chart);
/// Round numbers from first to last, about as many as asked for.
std::vector<double> roundTicks(const Chart::Range& range, int about);

std::vector<ChartRegion> paintStackedBars(const ChartCanvas& canvas, const QRectF& area);
std::vector<ChartRegion> paintHorizontalBars(const ChartCanvas& canvas, const QRectF& area);
std::vector<ChartRegion> paintVerticalBars(const ChartCanvas& canvas, const QRectF& area);
std::vector<ChartRegion> paintDumbbell(const ChartCanvas& canvas, const QRectF& area);
std::vector<ChartRegion> paintLineChart(const ChartCanvas& canvas, const QRectF& area);
std::vector<ChartRegion> paintSparkline(const ChartCanvas& canvas, const QRectF& area);

}  // namespace fodfaeste
