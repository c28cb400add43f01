#pragma once

#include <QFont>

namespace fodfaeste {

/// The type scale. Sizes follow the application's font: it is 13 px at 100 %, so setting it to 16 px makes
/// everything that much larger.
QFont titleFont();      ///< page title, 21 semi-bold
QFont headingFont();    ///< a person's name over a panel, 17 semi-bold
QFont cardTitleFont();  ///< 14 semi-bold
QFont kpiFont();        ///< 27 semi-bold
QFont rowNameFont();    ///< first line of a row, 13 semi-bold
QFont bodyFont();       ///< 13
QFont strongFont();     ///< body, semi-bold: buttons and selected items
QFont mediumFont();     ///< body, medium
QFont headerFont();     ///< column headers, 12 medium
QFont subLineFont();    ///< second line of a row, 12
QFont chipFont();       ///< 12 semi-bold
QFont hintFont();       ///< 11, the smallest there is

/// How much larger than normal text is (1.0 at 13 px).
double textScale();
/// A length that must grow with the text in it.
int scaledByText(int pixels);

/// Loads the bundled Inter from the resources and makes it the application's font. Without it (an incomplete
/// installation) the platform's sans serif is used.
void installFonts();

}  // namespace fodfaeste
