#pragma once

#include "app/transfer/exchange_records.h"

namespace fodfaeste::bench {

/// How large an office is made.
struct OfficeSize {
    int citizens = 650;
    int contacts = 6'500;
    int longestTimeline = 2'000;  ///< contacts of the first citizen; counted in
};

inline constexpr OfficeSize kOneOffice{650, 20'000, 2'000};
inline constexpr OfficeSize kWholeCity{100'000, 1'000'000, 2'000};

/// Records of an invented office of any size, 2011 to 2013, made in seconds and always the same: for measuring, where the
/// demonstration would be too small and too slow to make. Everybody has one krimi case; jobs, schools, stays and notes are spread
/// as in the demonstration, but nobody's story makes sense.
ExchangeRecords generatedRecords(const OfficeSize& size);

}  // namespace fodfaeste::bench
