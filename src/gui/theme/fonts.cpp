#include "gui/theme/fonts.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>

namespace fodfaeste {

namespace {

constexpr int kBodyPixels = 13;

QFont scaled(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(scaledByText(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

QFont titleFont()
{
    return scaled(21, QFont::DemiBold);
}
QFont headingFont()
{
    return scaled(17, QFont::DemiBold);
}
QFont cardTitleFont()
{
    return scaled(14, QFont::DemiBold);
}
QFont kpiFont()
{
    return scaled(27, QFont::DemiBold);
}
QFont rowNameFont()
{
    return scaled(kBodyPixels, QFont::DemiBold);
}
QFont bodyFont()
{
    return scaled(kBodyPixels, QFont::Normal);
}
QFont strongFont()
{
    return scaled(kBodyPixels, QFont::DemiBold);
}
QFont mediumFont()
{
    return scaled(kBodyPixels, QFont::Medium);
}
QFont headerFont()
{
    return scaled(12, QFont::Medium);
}
QFont subLineFont()
{
    return scaled(12, QFont::Normal);
}
QFont chipFont()
{
    return scaled(12, QFont::DemiBold);
}
QFont hintFont()
{
    return scaled(11, QFont::Medium);
}

double textScale()
{
    const QFont font = QApplication::font();
    const int pixels = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo{font}.pixelSize();
    return static_cast<double>(pixels) / kBodyPixels;
}

int scaledByText(int pixels)
{
    return qRound(pixels * textScale());
}

void installFonts()
{
    const QDir folder{QStringLiteral(":/fonts")};
    for (const QString& file : folder.entryList(QDir::Files))
        QFontDatabase::addApplicationFont(folder.filePath(file));
    QFont font = QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QFont{QStringLiteral("Inter")}
                                                                   : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(kBodyPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}

}  // namespace fodfaeste
