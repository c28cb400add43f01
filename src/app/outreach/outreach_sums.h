#pragma once

#include "app/ports/outreach_repository.h"

#include <array>
#include <string>
#include <vector>

namespace fodfaeste {

/// Which outreach contacts are meant. The list behind a figure and the figure itself ask the same question.
struct OutreachFilter {
    /// A district with every place in it, or one own place; unset (no district and no name) for everywhere.
    OutreachPlace place;
    std::string theme;   ///< code; empty for all
    int year = 0;        ///< 0 for all years
    unsigned month = 0;  ///< of the year; 0 for all of it
    enum class State { Standing, Withdrawn };
    State state = State::Standing;
};

bool matches(const OutreachContact& contact, const OutreachFilter& filter);

struct OutreachFigure {
    int contacts = 0;
    int people = 0;

    friend bool operator==(const OutreachFigure&, const OutreachFigure&) = default;
};

/// A place over the months of one year.
struct PlaceFigures {
    OutreachPlace place;
    std::array<OutreachFigure, 12> months;
    OutreachFigure total;
};

/// Each district where somebody was met in that year, with its own places after it, and everything together.
struct OutreachSums {
    std::vector<PlaceFigures> places;  ///< districts in order of number; places whose district is not known come last
    PlaceFigures all;
};

/// Over the filter's year, whatever its month says.
OutreachSums sumsOf(const std::vector<OutreachRow>& rows, OutreachFilter filter);

}  // namespace fodfaeste
