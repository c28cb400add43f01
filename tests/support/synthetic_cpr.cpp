#include "support/synthetic_cpr.h"

#include <array>
#include <cstdio>
#include <stdexcept>

namespace fodfaeste::test {

Cpr syntheticCpr(Date born, int serial)
{
    constexpr int kSerialsOfACentury = 4000;
    // The seventh digit settles the century: 0–3 for the 1900s, 5–8 and 4 and 9 for years up to 2036.
    const int year = static_cast<int>(born.year());
    const int fourDigits = serial % kSerialsOfACentury + (year < 2000 ? 0 : 5000);
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02u%02u%02d%04d", static_cast<unsigned>(born.day()) + 60,
                  static_cast<unsigned>(born.month()), year % 100, fourDigits);
    const auto cpr = Cpr::parse(text.data());
    if (!cpr || cpr->birthDate() != born)
        throw std::runtime_error{"no synthetic CPR number has that birthday"};
    return *cpr;
}

}  // namespace fodfaeste::test
