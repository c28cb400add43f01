#include "gui/page_name.h"

#include <algorithm>

namespace fodfaeste {

QString wordOf(PageName page)
{
    switch (page) {
    case PageName::Today: return QStringLiteral("today");
    case PageName::Caseload: return QStringLiteral("caseload");
    case PageName::Citizen: return QStringLiteral("citizen");
    case PageName::Unsorted: return QStringLiteral("unsorted");
    case PageName::Outreach: return QStringLiteral("outreach");
    case PageName::NotTransferred: return QStringLiteral("not-transferred");
    case PageName::HandOver: return QStringLiteral("hand-over");
    case PageName::Releases: return QStringLiteral("releases");
    case PageName::LeisureJobs: return QStringLiteral("leisure-jobs");
    case PageName::Disclosures: return QStringLiteral("disclosures");
    case PageName::Overview: return QStringLiteral("overview");
    case PageName::YearEnd: return QStringLiteral("year-end");
    case PageName::Users: return QStringLiteral("users");
    case PageName::Trail: return QStringLiteral("trail");
    case PageName::Settings: return QStringLiteral("settings");
    }
    return {};
}

std::optional<PageName> pageFromWord(const QString& word)
{
    const auto found = std::ranges::find_if(kPageNames, [&](PageName page) { return wordOf(page) == word; });
    return found == kPageNames.end() ? std::nullopt : std::optional{*found};
}

}  // namespace fodfaeste
