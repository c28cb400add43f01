#pragma once

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace fodfaeste::faults {

/// How much of a row is run, and from which random numbers.
struct Dose {
    std::uint64_t seed = 1;
    bool isShort = false;

    int trials(int full, int brief) const { return isShort ? brief : full; }
    std::mt19937_64 random() const { return std::mt19937_64{seed}; }
};

/// What the trials of one row came to.
struct Tally {
    long trials = 0;
    long kills = 0;         ///< processes that were killed
    long acknowledged = 0;  ///< pieces of work that the store said it had kept
    long lost = 0;          ///< of these, the ones that are not there
    long halfDone = 0;      ///< work of which a part is there
    long wrong = 0;         ///< stores that do not open, are unsound, or hold other data and do not say so
    std::string remark;     ///< what else was counted
    std::vector<std::string> examples;

    /// Counts a store that is not as it was promised, and keeps the first few reasons.
    void fault(long& counter, const std::string& what);
};

enum class Promise {
    NothingLost,
    SomethingLost,  ///< a control: a disk or a setting that must lose something, so that one sees the judge is not blind
};

/// One fault, and what the store promises under it.
struct FaultRow {
    std::string name;
    Promise promise = Promise::NothingLost;
    std::function<Tally(const Dose&)> run;
};

bool isKept(const FaultRow& row, const Tally& tally);

// A family of rows to a file.
std::vector<FaultRow> controlRows();
std::vector<FaultRow> killRows();
std::vector<FaultRow> keyRows();
std::vector<FaultRow> migrationRows();
std::vector<FaultRow> powerCutRows();
std::vector<FaultRow> diskErrorRows();
std::vector<FaultRow> damageRows();
std::vector<FaultRow> sharingRows();
std::vector<FaultRow> clockRows();

/// All of them, in the order of the table.
std::vector<FaultRow> faultRows();

}  // namespace fodfaeste::faults
