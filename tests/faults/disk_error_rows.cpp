#include "faults/code_counts.h"
#include "faults/scratch_store.h"
#include "support/faulty_disk.h"

#include <exception>
#include <functional>

// The disk refuses a call: the first of its kind, the second, and so on to the last, once or from then on.

namespace fodfaeste::faults {

namespace {

using test::DiskCall;
using test::DiskFault;
using test::FaultyDisk;
using test::Lasting;
using test::OfficeOnDisk;
using test::Refusal;

/// What somebody does whose contact was refused.
enum class Then { GoesOn, TriesAgain, GoesHome };
using AfterRefusal = std::function<Then()>;

/// A day at work on a disk that fails: what is acknowledged, and how the refusals read.
class Workday {
public:
    explicit Workday(Tally& tally) : m_tally{tally} {}

    void putBack() { m_store.putBack(); }
    /// Opens the store, logs so many contacts, whatever the disk does, and closes it.
    void work(int contacts, const AfterRefusal& afterRefusal);
    void judgeIt(const std::string& occasion) { judge(m_tally, m_store, m_acknowledged, occasion); }

    const CodeCounts& refusals() const { return m_refusals; }
    int refusedAgain() const { return m_refusedAgain; }
    void forget() { m_acknowledged = {}; }

private:
    /// False when that was the last one of the day.
    bool logContact(OfficeOnDisk& office, int serial, const AfterRefusal& afterRefusal);

    Tally& m_tally;
    ScratchStore m_store;
    Acknowledged m_acknowledged;
    CodeCounts m_refusals;
    int m_refusedAgain = 0;
};

void Workday::work(int contacts, const AfterRefusal& afterRefusal)
{
    try {
        auto office = OfficeOnDisk::open(m_store.path());
        if (!office)
            m_refusals.add(office.error().code);
        const int last = ScratchStore::kContacts + contacts;
        int serial = ScratchStore::kContacts + 1;
        while (office && serial <= last && logContact(*office, serial, afterRefusal))
            ++serial;
    } catch (const std::exception& failure) {
        m_tally.fault(m_tally.wrong, std::string{"an exception reached the window: "} + failure.what());
    }
}

bool Workday::logContact(OfficeOnDisk& office, int serial, const AfterRefusal& afterRefusal)
{
    Status logged = office.logContact(serial);
    if (!logged) {
        m_refusals.add(logged.error().code);
        const Then then = afterRefusal();
        if (then != Then::TriesAgain)
            return then == Then::GoesOn;
        logged = office.logContact(serial);
    }
    if (logged)
        m_acknowledged.add(serial);
    else
        ++m_refusedAgain;
    return true;
}

constexpr int kContactsOfADay = 45;  // enough for a checkpoint in the middle of the work
constexpr int kContactsInShort = 6;

/// Calls `trial` with 1, 2, 3 … until it says that there was no such call; the short run leaves ever more of them out.
void sweep(const Dose& dose, const std::function<bool(int)>& trial)
{
    int step = 1;
    for (int at = 1; trial(at); at += step)
        step = dose.isShort ? 1 + at / 3 : 1;
}

Tally refuseEachCall(const Dose& dose, Lasting lasting)
{
    Tally tally;
    Workday day{tally};
    for (const DiskCall call : test::kDiskCalls) {
        sweep(dose, [&](int at) {
            day.putBack();
            day.forget();
            FaultyDisk disk;
            disk.fail({call, at, lasting, Refusal::Broken});
            day.work(dose.trials(kContactsOfADay, kContactsInShort), [] { return Then::GoesOn; });
            const bool wasReached = disk.hasFailed();
            disk.heal();
            if (wasReached)
                day.judgeIt("call " + std::to_string(at) + " to " + std::string{nameOf(call)});
            return wasReached;
        });
    }
    tally.remark = "refused with " + day.refusals().text();
    return tally;
}

/// From the k-th write on there is no room; then somebody makes room and saves the same contact again.
Tally fillTheDisk(const Dose& dose)
{
    Tally tally;
    Workday day{tally};
    sweep(dose, [&](int at) {
        day.putBack();
        day.forget();
        FaultyDisk disk;
        disk.fail({DiskCall::Write, at, Lasting::ForEver, Refusal::Full});
        day.work(dose.trials(kContactsOfADay, kContactsInShort), [&disk] {
            disk.heal();
            return Then::TriesAgain;
        });
        const bool wasReached = disk.hasFailed();
        disk.heal();
        if (wasReached)
            day.judgeIt("full at write " + std::to_string(at));
        return wasReached;
    });
    if (day.refusedAgain() > 0)
        tally.fault(tally.wrong, "with room again, the same contact was refused again");
    tally.remark = "refused with " + day.refusals().text() + "; with room again refused " + std::to_string(day.refusedAgain());
    return tally;
}

/// The disk does not confirm, as the system says it but once, and what was not confirmed is gone; somebody tries again and
/// goes on logging; later the power goes.
Tally failASyncAndCutThePower(const Dose& dose)
{
    constexpr unsigned kMostChanges = 660;
    constexpr unsigned kChangesToASync = 15;
    Tally tally;
    Workday day{tally};
    auto random = dose.random();
    int withFailure = 0;
    for (int trial = 0; trial < dose.trials(2000, 60); ++trial) {
        day.putBack();
        day.forget();
        FaultyDisk disk{FaultyDisk::Cache::Volatile};
        const auto changes = static_cast<unsigned>(random() % kMostChanges);
        const int sync = 1 + static_cast<int>(random() % (1 + changes / kChangesToASync));
        disk.fail({DiskCall::Sync, sync, random() % 2 == 0 ? Lasting::Once : Lasting::ForEver, Refusal::Broken});
        disk.endAfter(static_cast<int>(changes), FaultyDisk::End::PowerCut);
        day.work(kContactsOfADay, [&] {
            if (random() % 3 == 0)
                disk.heal();
            return disk.isDead() ? Then::GoesHome : Then::TriesAgain;
        });
        withFailure += disk.hasFailed() ? 1 : 0;
        disk.heal();
        disk.restart(random);
        day.judgeIt("trial " + std::to_string(trial));
    }
    tally.remark = std::to_string(withFailure) + " with a failed sync before the cut; refused with " + day.refusals().text();
    return tally;
}

}  // namespace

std::vector<FaultRow> diskErrorRows()
{
    return {{"disk error at each call, once", Promise::NothingLost,
             [](const Dose& dose) { return refuseEachCall(dose, Lasting::Once); }},
            {"disk error at each call, for ever", Promise::NothingLost,
             [](const Dose& dose) { return refuseEachCall(dose, Lasting::ForEver); }},
            {"disk full at each write", Promise::NothingLost, fillTheDisk},
            {"failed sync, then a power cut", Promise::NothingLost, failASyncAndCutThePower}};
}

}  // namespace fodfaeste::faults
