#include "gui/casefile/caseload_filter.h"

namespace fodfaeste {

namespace {

bool passes(const CaseloadRow& row, CaseloadFilter filter, Date today)
{
    switch (filter) {
    case CaseloadFilter::All: return true;
    case CaseloadFilter::NeedsAction: return isContactOverdue(row, today) || (row.nextStep && row.nextStep->due <= today);
    case CaseloadFilter::ReleaseNear: return isReleaseNear(row, today);
    case CaseloadFilter::InCustody: return row.inCustody;
    case CaseloadFilter::ContactOverdue: return isContactOverdue(row, today);
    case CaseloadFilter::Positive: return isPositive(row.status);
    case CaseloadFilter::ContactedLately: return isContactRecent(row, today);
    }
    return false;
}

}  // namespace

CaseloadFilterBits filterBits(const CaseloadRow& row, Date today)
{
    CaseloadFilterBits bits = 0;
    for (const CaseloadFilter filter : kCaseloadFilters) {
        if (passes(row, filter, today))
            bits |= bitOf(filter);
    }
    return bits;
}

QString keyOf(CaseloadFilter filter)
{
    switch (filter) {
    case CaseloadFilter::All: return QStringLiteral("all");
    case CaseloadFilter::NeedsAction: return QStringLiteral("needs_action");
    case CaseloadFilter::ReleaseNear: return QStringLiteral("release_near");
    case CaseloadFilter::InCustody: return QStringLiteral("in_custody");
    case CaseloadFilter::ContactOverdue: return QStringLiteral("contact_overdue");
    case CaseloadFilter::Positive: return QStringLiteral("positive");
    case CaseloadFilter::ContactedLately: return QStringLiteral("contacted_lately");
    }
    return {};
}

std::optional<CaseloadFilter> caseloadFilterOf(const QString& key)
{
    for (const CaseloadFilter filter : kCaseloadFilters) {
        if (keyOf(filter) == key)
            return filter;
    }
    return std::nullopt;
}

}  // namespace fodfaeste
