#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace fodfaeste {

/// The colours and the font a chart is painted with. The screen takes them from its theme, paper has its own.
struct ChartPalette {
    std::array<QColor, 4> series;
    std::array<QColor, 4> seriesText;  ///< readable on the series colour of the same place
    QColor surface;
    QColor text;
    QColor quietText;
    QColor grid;
    QColor accent;
    QColor better;
    QColor worse;
    QString fontFamily;
    double textScale = 1.0;

    static ChartPalette forPaper();
};

}  // namespace fodfaeste
