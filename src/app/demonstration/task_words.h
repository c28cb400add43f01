#pragma once

#include <span>
#include <string_view>

namespace fodfaeste::demonstration {

/// What the next step follows from.
enum class Errand { Talk, Work, School, Offer, Prison, Reach };

std::span<const std::string_view> errandTexts(Errand errand);

}  // namespace fodfaeste::demonstration
