#pragma once

#include "paper/chart/chart_palette.h"
#include "reports/chart.h"

#include <QLocale>
#include <QRectF>

#include <vector>

class QPainter;

namespace fodfaeste {

/// Where one figure of a chart was painted, so that it can be hovered, focused and opened.
struct ChartRegion {
    QRectF area;
    int index = 0;   ///< category
    int series = 0;  ///< place in Chart::series
};

/// Paints the chart into `area` as vectors, without its title, and returns where each figure is, category by
/// category. One unit of the painter is one CSS pixel (1/96 inch): for paper, scale the painter before.
std::vector<ChartRegion> paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const ChartPalette& palette,
                                    const QLocale& locale = QLocale{QLocale::Danish});

/// The height at which the chart is comfortable to read, for page layout and size hints.
double comfortableChartHeight(const Chart& chart, double textScale = 1.0);

/// "1.234", "59 %": a figure as the chart writes it.
QString chartFigure(double value, Chart::Unit unit, const QLocale& locale);

/// Whole per cents of the parts of a row, rounded so that they add up to 100.
std::vector<int> wholePercents(const std::vector<double>& parts);

}  // namespace fodfaeste
