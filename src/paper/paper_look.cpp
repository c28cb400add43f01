#include "paper/paper_look.h"

#include <QDir>
#include <QFontDatabase>

namespace fodfaeste {

namespace {

QFont inter(double pixels, QFont::Weight weight)
{
    QFont font{QStringLiteral("Inter")};
    // Whole pixels only: the painter is scaled to the paper, so there are plenty of them.
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

QFont PaperLook::title()
{
    return inter(26, QFont::DemiBold);
}

QFont PaperLook::subtitle()
{
    return inter(13, QFont::Normal);
}

QFont PaperLook::letterTitle()
{
    return inter(18, QFont::DemiBold);
}

QFont PaperLook::heading()
{
    return inter(16, QFont::DemiBold);
}

QFont PaperLook::body()
{
    return inter(13, QFont::Normal);
}

QFont PaperLook::small()
{
    return inter(11, QFont::Normal);
}

QFont PaperLook::tableHead()
{
    return inter(11, QFont::DemiBold);
}

QFont PaperLook::figure()
{
    return inter(30, QFont::DemiBold);
}

QFont PaperLook::foot()
{
    return inter(10, QFont::Normal);
}

void installPaperFonts()
{
    static const bool installed = [] {
        const QDir folder{QStringLiteral(":/fonts")};
        for (const QString& name : folder.entryList())
            QFontDatabase::addApplicationFont(folder.filePath(name));
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace fodfaeste
