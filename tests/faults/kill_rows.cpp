#include "app/transfer/import_service.h"
#include "faults/doomed_change.h"
#include "faults/exchange_of_many.h"
#include "faults/scratch_store.h"
#include "store/open_store.h"
#include "support/raw_store.h"
#include "support/test_stores.h"

#include <stdexcept>

// Work that is ended without warning. Where only the process dies, the files are the system's own, and so is the disk.

namespace fodfaeste::faults {

namespace {

using namespace std::chrono_literals;
using test::Teller;

/// Contacts, each acknowledged over a pipe after its commit.
Tally killWhileContactsAreLogged(const Dose& dose)
{
    Tally tally;
    auto random = dose.random();
    for (int trial = 0; trial < dose.trials(600, 20); ++trial) {
        const ScratchStore store;
        const auto words = test::killedAfter(std::chrono::microseconds{random() % 60'000},
                                             [&store](Teller& teller) { test::logContactsUntilKilled(store.path(), teller); });
        ++tally.kills;
        Acknowledged acknowledged;
        for (const std::int64_t serial : words.told)
            acknowledged.add(serial);
        judge(tally, store, acknowledged, "kill " + std::to_string(trial));
    }
    return tally;
}

void import(const std::string& path, const std::filesystem::path& folder, Teller& teller)
{
    auto office = test::OfficeOnDisk::open(path);
    if (!office)
        throw std::runtime_error{office.error().detail};
    teller.ready();
    NoProgress progress;
    const auto report = office->services().import.run(office->teamLead(), folder, ImportMode::Apply, progress);
    if (!report || !report->applied)
        throw std::runtime_error{"the import was refused"};
    teller.tell(1);
}

/// An import, to be interrupted by whatever it may be.
class DoomedImport {
public:
    DoomedChange change()
    {
        return {[this] { m_store.putBack(); }, [this](Teller& teller) { import(m_store.path(), m_folder.path(), teller); },
                [this] { return contentOf(m_store.path()); }};
    }

private:
    ExchangeOfMany m_folder;
    ScratchStore m_store;
};

Tally killWhileImporting(const Dose& dose)
{
    DoomedImport import;
    return killAtRandomMoments(import.change(), dose.trials(250, 10), dose.random());
}

Tally killImportAtEachCall(const Dose& dose)
{
    DoomedImport import;
    return killAtDiskCalls(import.change(), dose.trials(400, 10));
}

Tally cutPowerWhileImporting(const Dose& dose)
{
    DoomedImport import;
    return cutPowerAtDiskCalls(import.change(), dose.trials(500, 20), dose.random());
}

/// A store whose making was interrupted says so; one that was said to be made is there.
void judgeMaking(Tally& tally, const std::string& path, const test::LastWords& words)
{
    ++tally.trials;
    ++tally.kills;
    tally.acknowledged += words.told.empty() ? 0 : 1;
    const auto opened = SqliteStoreLibrary{test::kCheapestKeyCost}.open(path, test::storePassphrase());
    if (opened)
        return;
    if (!words.told.empty())
        return tally.fault(tally.lost, "a store that was made does not open: " + opened.error().detail);
    const ErrorCode code = opened.error().code;
    if (code != ErrorCode::StoreDamaged && code != ErrorCode::StoreMissing)
        tally.fault(tally.wrong, "half a store: " + opened.error().detail);
}

void makeStore(const std::string& path, Teller& teller)
{
    teller.ready();
    if (!SqliteStoreLibrary{test::kCheapestKeyCost}.create(path, StoreKind::Trial, test::storePassphrase()))
        throw std::runtime_error{"the store was not made"};
    teller.tell(1);
}

Tally killWhileAStoreIsMade(const Dose& dose)
{
    Tally tally;
    const test::ScratchFolder folder;
    const std::string path = folder.file("office.fodf");
    const auto prepare = [&path] { SqliteStoreLibrary{}.discard(path); };
    const auto make = [&path](Teller& teller) { makeStore(path, teller); };
    const RandomMoments moments{prepare, make};
    auto random = dose.random();
    for (int trial = 0; trial < dose.trials(150, 8); ++trial) {
        prepare();
        judgeMaking(tally, path, test::killedAfter(moments.next(random), make));
    }
    return tally;
}

}  // namespace

std::vector<FaultRow> killRows()
{
    return {{"kill while contacts are logged", Promise::NothingLost, killWhileContactsAreLogged},
            {"kill during an import", Promise::NothingLost, killWhileImporting},
            {"kill at each call of an import", Promise::NothingLost, killImportAtEachCall},
            {"power cut during an import", Promise::NothingLost, cutPowerWhileImporting},
            {"kill while a store is made", Promise::NothingLost, killWhileAStoreIsMade}};
}

}  // namespace fodfaeste::faults
