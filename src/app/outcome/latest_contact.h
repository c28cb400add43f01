#pragma once

#include "domain/outcome/citizen_facts.h"

#include <optional>

namespace fodfaeste {

/// The latest two-way contact up to and including a day.
std::optional<LocalTime> latestAttended(const CitizenFacts& facts, DayNumber day);
/// The latest contact of any kind up to and including a day.
std::optional<LocalTime> latestAttempt(const CitizenFacts& facts, DayNumber day);

}  // namespace fodfaeste
