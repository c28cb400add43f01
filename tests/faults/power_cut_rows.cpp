#include "faults/scratch_store.h"
#include "store/repositories/sql_store.h"
#include "support/faulty_disk.h"
#include "support/raw_store.h"

#include <algorithm>

// The power goes while contacts are logged: what was not synced may be lost, kept or torn by the sector, in any mixture.

namespace fodfaeste::faults {

namespace {

using test::FaultyDisk;

Result<test::OfficeOnDisk> openOrdinarily(const std::string& path)
{
    return test::OfficeOnDisk::open(path);
}

/// The same store with the one setting turned down that this row is about.
Result<test::OfficeOnDisk> openWithoutSyncing(const std::string& path)
{
    auto connection = test::rawConnection(path);
    connection->script("PRAGMA synchronous=NORMAL");
    return test::OfficeOnDisk::open(
        {std::make_unique<SqlStore>(std::move(connection), test::auditKeyOf(path)), StoreKind::Trial});
}

using Open = Result<test::OfficeOnDisk> (*)(const std::string& path);

/// Logs contacts until one fails or there are enough; then the store is closed as well as it can be.
void logUntilThePowerGoes(Open open, const std::string& path, int most, Acknowledged& acknowledged)
{
    auto office = open(path);
    for (int serial = ScratchStore::kContacts + 1; office && serial <= ScratchStore::kContacts + most; ++serial) {
        if (!office->logContact(serial))
            return;
        acknowledged.add(serial);
    }
}

Tally cutThePower(const Dose& dose, Open open, int trials)
{
    constexpr int kMostContacts = 30;
    // A contact takes about this many calls; a checkpoint falls into the longer trials.
    constexpr unsigned kMostChanges = 450;
    Tally tally;
    auto random = dose.random();
    ScratchStore store;
    for (int trial = 0; trial < trials; ++trial) {
        store.putBack();
        FaultyDisk disk{FaultyDisk::Cache::Volatile};
        const auto changes = static_cast<int>(random() % kMostChanges);
        disk.endAfter(changes, FaultyDisk::End::PowerCut);
        Acknowledged acknowledged;
        logUntilThePowerGoes(open, store.path(), kMostContacts, acknowledged);
        disk.restart(random);
        judge(tally, store, acknowledged, "cut after " + std::to_string(changes) + " changes");
    }
    return tally;
}

}  // namespace

std::vector<FaultRow> powerCutRows()
{
    return {{"power cut while contacts are logged", Promise::NothingLost,
             [](const Dose& dose) { return cutThePower(dose, openOrdinarily, dose.trials(3000, 100)); }},
            {"control: power cut, synchronous=NORMAL", Promise::SomethingLost,
             [](const Dose& dose) { return cutThePower(dose, openWithoutSyncing, dose.trials(500, 50)); }}};
}

}  // namespace fodfaeste::faults
