#pragma once

#include "app/casefile/caseload_service.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace fodfaeste {

/// Which part of a caseload is shown.
enum class CaseloadFilter { All, NeedsAction, ReleaseNear, InCustody, ContactOverdue, Positive, ContactedLately };

inline constexpr std::array kCaseloadFilters{CaseloadFilter::All,
                                             CaseloadFilter::NeedsAction,
                                             CaseloadFilter::ReleaseNear,
                                             CaseloadFilter::InCustody,
                                             CaseloadFilter::ContactOverdue,
                                             CaseloadFilter::Positive,
                                             CaseloadFilter::ContactedLately};

/// One bit per filter that the case passes on that day.
using CaseloadFilterBits = std::uint32_t;
CaseloadFilterBits filterBits(const CaseloadRow& row, Date today);
constexpr CaseloadFilterBits bitOf(CaseloadFilter filter)
{
    return CaseloadFilterBits{1} << static_cast<unsigned>(filter);
}

/// "needs_action": what is kept in the settings; never shown.
QString keyOf(CaseloadFilter filter);
std::optional<CaseloadFilter> caseloadFilterOf(const QString& key);

}  // namespace fodfaeste
