#pragma once

#include <span>
#include <string_view>

namespace fodfaeste::demonstration {

enum class Referral { FromPrison, FromOutside };

/// Who sends people to the office. Frequent ones stand several times.
std::span<const std::string_view> referrers(Referral referral);
/// Why a case is closed without a place in work or school.
std::span<const std::string_view> closeReasons();

}  // namespace fodfaeste::demonstration
