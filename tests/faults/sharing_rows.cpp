#include "faults/code_counts.h"
#include "faults/scratch_store.h"
#include "support/raw_store.h"

#include <map>
#include <string>
#include <thread>

// Programs that meet at one store: two at a time, one after a killed one, an older one after a newer one.

namespace fodfaeste::faults {

namespace {

using test::OfficeOnDisk;
using test::Teller;

/// One program works in the store, another tries to open it, then the first is killed.
Tally openTwice(const Dose& dose)
{
    Tally tally;
    CodeCounts refusals;
    for (int trial = 0; trial < dose.trials(30, 2); ++trial) {
        const ScratchStore store;
        test::DoomedProcess owner{[&store](Teller& teller) { test::logContactsUntilKilled(store.path(), teller); }};
        owner.waitFor(1);
        const auto second = OfficeOnDisk::open(store.path());
        if (second)
            tally.fault(tally.wrong, "two programs hold one store");
        else
            refusals.add(second.error().code);
        owner.kill();
        ++tally.kills;
        Acknowledged acknowledged;
        for (const std::int64_t serial : owner.told())
            acknowledged.add(serial);
        judge(tally, store, acknowledged, "trial " + std::to_string(trial));
    }
    if (refusals.of(ErrorCode::StoreBusy) != tally.trials)
        tally.fault(tally.wrong, "the second was refused for another reason");
    tally.remark = "the second program was refused with " + refusals.text();
    return tally;
}

/// A killed owner leaves no lock behind: the next one is in at once.
Tally openAfterAKill(const Dose& dose)
{
    Tally tally;
    auto random = dose.random();
    for (int trial = 0; trial < dose.trials(200, 10); ++trial) {
        const ScratchStore store;
        test::killedAfter(std::chrono::microseconds{random() % 5000}, [&store](Teller& teller) {
            const auto office = OfficeOnDisk::open(store.path());
            teller.ready();
            std::this_thread::sleep_for(std::chrono::minutes{1});
        });
        ++tally.kills;
        judge(tally, store, {}, "trial " + std::to_string(trial));
    }
    return tally;
}

std::map<std::string, std::string> filesOf(const ScratchStore& store)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator{store.folder()})
        files.emplace(entry.path().filename().string(), test::bytesOf(entry.path().string()));
    return files;
}

constexpr int kSchemaOfTomorrow = 99;

void closedByANewerProgram(const ScratchStore& store)
{
    test::rawConnection(store.path())->setSchemaVersion(kSchemaOfTomorrow);
}

void killedInANewerProgram(const ScratchStore& store)
{
    test::DoomedProcess newer{[&store](Teller& teller) {
        const auto connection = test::rawConnection(store.path());
        connection->setSchemaVersion(kSchemaOfTomorrow);
        teller.ready();
        std::this_thread::sleep_for(std::chrono::minutes{1});
    }};
    newer.waitUntilReady();
    newer.kill();
}

void givenANewerKeyFile(const ScratchStore& store)
{
    constexpr std::size_t kOldestReader = 10;
    std::string keys = test::bytesOf(store.file(".keys"));
    keys[kOldestReader] = 2;
    test::writeBytes(store.file(".keys"), keys);
}

/// Whatever a newer program did with a store, this one says so and leaves every byte of every file alone.
Tally openWithAnOlderProgram(const Dose& dose)
{
    Tally tally;
    for (const auto prepare : {closedByANewerProgram, killedInANewerProgram, givenANewerKeyFile}) {
        for (int trial = 0; trial < dose.trials(10, 1); ++trial) {
            const ScratchStore store;
            prepare(store);
            const auto before = filesOf(store);
            const auto office = OfficeOnDisk::open(store.path());
            ++tally.trials;
            if (office || office.error().code != ErrorCode::StoreTooNew)
                tally.fault(tally.wrong, "a newer store was not recognised: " + (office ? "it opens" : office.error().detail));
            else if (filesOf(store) != before)
                tally.fault(tally.wrong, "a newer store was refused, but its files have changed");
        }
    }
    return tally;
}

}  // namespace

std::vector<FaultRow> sharingRows()
{
    return {{"two programs on one store", Promise::NothingLost, openTwice},
            {"lock of a killed owner", Promise::NothingLost, openAfterAKill},
            {"older program, newer store", Promise::NothingLost, openWithAnOlderProgram}};
}

}  // namespace fodfaeste::faults
