#include "gui/outreach/outreach_text.h"

#include "domain/area/safety_area.h"
#include "gui/text/plain_text.h"

#include <QLocale>

#include <algorithm>

namespace fodfaeste {

namespace {

QString nameOf(int district)
{
    const SafetyArea* area = findSafetyArea(district);
    return area == nullptr ? QString{} : toQString(area->name);
}

}  // namespace

QString OutreachText::place(const OutreachPlace& place)
{
    return place.isOwn() ? toQString(place.name) : nameOf(place.area);
}

QString OutreachText::district(const OutreachPlace& place)
{
    if (!place.isOwn())
        return {};
    return place.area == 0 ? tr("district not known") : nameOf(place.area);
}

QString OutreachText::placeOnOneLine(const OutreachPlace& place)
{
    const QString under = district(place);
    return under.isEmpty() ? OutreachText::place(place) : QStringLiteral("%1 · %2").arg(OutreachText::place(place), under);
}

QString OutreachText::theme(const OutreachTheme& theme)
{
    return toQString(QLocale{}.language() == QLocale::Danish ? theme.danish : theme.english);
}

QString OutreachText::theme(const std::vector<OutreachTheme>& themes, const std::string& code)
{
    const auto found = std::ranges::find(themes, code, &OutreachTheme::code);
    return found == themes.end() ? QString{} : theme(*found);
}

QString OutreachText::people(int count)
{
    return tr("%Ln people", nullptr, count);
}

QString OutreachText::personNote(const OutreachPlace& place, const QString& theme)
{
    return tr("Met on the street: %1. Theme: %2.").arg(placeOnOneLine(place), theme.toLower());
}

}  // namespace fodfaeste
