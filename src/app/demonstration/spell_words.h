#pragma once

#include "domain/spell/spell.h"

#include <span>
#include <string_view>

namespace fodfaeste::demonstration {

/// A place in work, school or an offer: what one is there, and at whose. The providers are invented.
struct Place {
    std::string_view title;
    std::string_view provider;
};

std::span<const Place> placesOf(SpellKind kind);
/// Weekly hours in hundredths; 0 stands for none given.
std::span<const int> hoursOf(SpellKind kind);
/// Why such a spell ends when the next thing is something worse, or something else.
std::span<const std::string_view> endReasonsOf(SpellKind kind);
/// Shops and workshops, to be named in notes.
std::span<const std::string_view> companyNames();
std::span<const std::string_view> schoolNames();

std::span<const std::string_view> remandPrisons();
std::span<const std::string_view> sentencePrisons();
std::span<const std::string_view> halfwayHouses();

}  // namespace fodfaeste::demonstration
