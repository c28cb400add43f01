#include "paper/chart/chart_palette.h"

namespace fodfaeste {

ChartPalette ChartPalette::forPaper()
{
    ChartPalette palette;
    palette.series = {QColor{0x20, 0x53, 0xC4}, QColor{0x0F, 0x82, 0x91}, QColor{0xBD, 0x80, 0x13}, QColor{0x88, 0x95, 0xA8}};
    palette.seriesText = {QColor{Qt::white}, QColor{Qt::white}, QColor{0x1F, 0x14, 0x00}, QColor{0x0F, 0x17, 0x22}};
    palette.surface = QColor{Qt::white};
    palette.text = QColor{0x13, 0x1B, 0x28};
    palette.quietText = QColor{0x46, 0x52, 0x64};
    palette.grid = QColor{0xD5, 0xDA, 0xE2};
    palette.accent = palette.series[0];
    palette.better = QColor{0x0B, 0x6B, 0x3E};
    palette.worse = QColor{0xA8, 0x1B, 0x12};
    palette.fontFamily = QStringLiteral("Inter");
    return palette;
}

}  // namespace fodfaeste
