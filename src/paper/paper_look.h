#pragma once

#include <QColor>
#include <QFont>

namespace fodfaeste {

/// Colours and type of printed pages. Lengths are CSS pixels, 1/96 inch.
struct PaperLook {
    QColor text{0x13, 0x1B, 0x28};
    QColor quietText{0x46, 0x52, 0x64};
    QColor hairline{0xD5, 0xDB, 0xE3};
    QColor tint{0xF3, 0xF5, 0xF8};
    QColor accent{0x20, 0x53, 0xC4};

    static QFont title();        ///< 26 semi-bold
    static QFont subtitle();     ///< 13
    static QFont letterTitle();  ///< 18 semi-bold
    static QFont heading();      ///< 16 semi-bold
    static QFont body();         ///< 12.5
    static QFont small();        ///< 11.5
    static QFont tableHead();    ///< 11 semi-bold
    static QFont figure();       ///< 30 semi-bold
    static QFont foot();         ///< 10
};

/// Loads the bundled Inter once; needs a QGuiApplication.
void installPaperFonts();

}  // namespace fodfaeste
