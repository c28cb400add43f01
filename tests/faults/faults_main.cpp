// Does to a store what can happen to one, and counts: fodfaeste_faults [--short] [--seed N] [--only NAME].
// --only runs the rows whose name holds NAME. Exit code 0 when every row keeps its promise, 1 when one does not, 2 for wrong
// usage.
#include "faults/fault_row.h"

#include "base/log.h"
#include "support/scratch_folder.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <exception>
#include <optional>
#include <string_view>

namespace {

using namespace fodfaeste;
using namespace fodfaeste::faults;

struct Wish {
    Dose dose;
    std::string only;
};

std::optional<Wish> wishOf(int argc, char** argv)
{
    Wish wish;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const std::string_view next = i + 1 < argc ? argv[i + 1] : "";
        if (word == "--short") {
            wish.dose.isShort = true;
            continue;
        }
        const auto seeded = std::from_chars(next.data(), next.data() + next.size(), wish.dose.seed);
        if (word == "--only" && !next.empty())
            wish.only = next;
        else if (word != "--seed" || seeded.ec != std::errc{} || seeded.ptr != next.data() + next.size())
            return std::nullopt;
        ++i;
    }
    return wish;
}

Tally runOf(const FaultRow& row, const Dose& dose)
{
    try {
        return row.run(dose);
    } catch (const std::exception& failure) {
        Tally tally;
        tally.fault(tally.wrong, std::string{"the row itself failed: "} + failure.what());
        return tally;
    }
}

void print(const FaultRow& row, const Tally& tally, double seconds)
{
    const char* verdict = !isKept(row, tally) ? "BROKEN" : row.promise == Promise::SomethingLost ? "it shows" : "kept";
    std::printf("%-48s %7ld %7ld %6ld %6ld %7ld  %-8s %6.1f s  %s\n", row.name.c_str(), tally.trials, tally.acknowledged,
                tally.lost, tally.halfDone, tally.wrong, verdict, seconds, tally.remark.c_str());
    if (row.promise == Promise::NothingLost || !isKept(row, tally)) {
        for (const std::string& example : tally.examples)
            std::printf("    %s\n", example.c_str());
    }
    std::fflush(stdout);
}

int run(const Wish& wish)
{
    std::printf("seed %llu%s\n", static_cast<unsigned long long>(wish.dose.seed), wish.dose.isShort ? ", short" : "");
    std::printf("%-48s %7s %7s %6s %6s %7s\n", "fault", "trials", "acknow.", "lost", "half", "silent");
    int ran = 0;
    int broken = 0;
    Tally all;
    for (const FaultRow& row : faultRows()) {
        if (row.name.find(wish.only) == std::string::npos)
            continue;
        const auto start = std::chrono::steady_clock::now();
        const Tally tally = runOf(row, wish.dose);
        print(row, tally, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        ++ran;
        broken += isKept(row, tally) ? 0 : 1;
        all.trials += tally.trials;
        all.kills += tally.kills;
    }
    if (ran == 0) {
        std::fprintf(stderr, "No row has a name that holds \"%s\".\n", wish.only.c_str());
        return 2;
    }
    std::printf("%ld trials, %ld of them kills; %d of %d rows keep their promise\n", all.trials, all.kills, ran - broken, ran);
    return broken == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv)
{
    const auto wish = wishOf(argc, argv);
    if (!wish) {
        std::fprintf(stderr, "fodfaeste_faults [--short] [--seed N] [--only NAME]\n");
        return 2;
    }
    // What the store logs about disks that fail would drown the table.
    const fodfaeste::test::ScratchFolder folder;
    fodfaeste::logToFile(folder.file("faults.log"));
    return run(*wish);
}
