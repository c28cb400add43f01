#include "faults/code_counts.h"
#include "faults/scratch_store.h"

#include <algorithm>
#include <stdexcept>

// Bytes that are no longer what was written: an error, never other data.

namespace fodfaeste::faults {

namespace {

constexpr std::size_t kPage = 4096;

using Random = std::mt19937_64;
using Damage = std::function<std::string(std::string, Random&)>;

std::string withFlippedBit(std::string bytes, Random& random)
{
    auto& byte = bytes[random() % bytes.size()];
    byte = static_cast<char>(byte ^ (1 << random() % 8));
    return bytes;
}

std::string::iterator pageAt(std::string& bytes, std::size_t page)
{
    return bytes.begin() + static_cast<std::ptrdiff_t>(page * kPage);
}

std::string withZeroedPage(std::string bytes, Random& random)
{
    std::fill_n(pageAt(bytes, random() % (bytes.size() / kPage)), kPage, '\0');
    return bytes;
}

std::string withNoisyPage(std::string bytes, Random& random)
{
    std::generate_n(pageAt(bytes, random() % (bytes.size() / kPage)), kPage, [&random] { return static_cast<char>(random()); });
    return bytes;
}

std::string withSwappedPages(std::string bytes, Random& random)
{
    const std::size_t pages = bytes.size() / kPage;
    const std::size_t one = random() % pages;
    const std::size_t other = (one + 1 + random() % (pages - 1)) % pages;
    std::swap_ranges(pageAt(bytes, one), pageAt(bytes, one + 1), pageAt(bytes, other));
    return bytes;
}

std::string cutOff(std::string bytes, Random& random)
{
    const std::size_t left = random() % bytes.size();
    bytes.resize(random() % 2 == 0 ? left / kPage * kPage : left);
    return bytes;
}

/// What came of many damaged databases.
struct DatabaseDamage {
    CodeCounts refusals;
    long untouched = 0;  ///< nothing that was read lay in the damaged place
    long verified = 0;   ///< of these, found by verify

    std::string remark() const
    {
        return "refused with " + refusals.text() + "; not met in reading " + std::to_string(untouched) +
               ", of these found by verify " + std::to_string(verified);
    }
};

void judgeDamage(Tally& tally, DatabaseDamage& damage, const std::string& path, const std::string& whole)
{
    ++tally.trials;
    const Look look = lookAt(path);
    if (look.refusal) {
        damage.refusals.add(look.refusal->code);
        return;
    }
    ++damage.untouched;
    damage.verified += look.isSound ? 0 : 1;
    if (look.content != whole)
        tally.fault(tally.wrong, "other data without an error, trial " + std::to_string(tally.trials));
}

Tally damageTheDatabase(const Dose& dose, const Damage& damage)
{
    Tally tally;
    DatabaseDamage found;
    ScratchStore store;
    const std::string whole = contentOf(store.path());
    const std::string bytes = test::bytesOf(store.path());
    auto random = dose.random();
    for (int trial = 0; trial < dose.trials(1000, 25); ++trial) {
        store.putBack();
        test::writeBytes(store.path(), damage(bytes, random));
        judgeDamage(tally, found, store.path(), whole);
    }
    tally.remark = found.remark();
    return tally;
}

/// A store whose owner was killed, with its latest contacts in the log only.
struct KilledStore {
    std::string database;
    std::string log;
    int contacts = 0;
};

KilledStore killAWriter(const ScratchStore& store)
{
    constexpr std::size_t kLogged = 12;  // few enough that no checkpoint has taken them out of the log
    test::DoomedProcess writer{[&store](test::Teller& teller) { test::logContactsUntilKilled(store.path(), teller); }};
    writer.waitFor(kLogged);
    writer.kill();
    KilledStore killed{test::bytesOf(store.path()), test::bytesOf(store.file("-wal")), 0};
    killed.contacts = static_cast<int>(inspect(store.path()).whole.size());
    return killed;
}

/// The contacts from the first to the n-th and no others, each whole.
bool isBeginning(const Inspection& found)
{
    const bool hasNoGap = found.whole.empty() || *found.whole.rbegin() == static_cast<int>(found.whole.size());
    return hasNoGap && found.halves.empty() && found.strange.empty() && found.faults.empty();
}

Tally damageTheLog(const Dose& dose, const Damage& damage)
{
    Tally tally;
    CodeCounts refusals;
    ScratchStore store;
    const KilledStore killed = killAWriter(store);
    auto random = dose.random();
    long shorter = 0;
    long gone = 0;
    for (int trial = 0; trial < dose.trials(500, 15); ++trial) {
        store.putBack();
        test::writeBytes(store.path(), killed.database);
        test::writeBytes(store.file("-wal"), damage(killed.log, random));
        const Inspection found = inspect(store.path());
        ++tally.trials;
        if (!found.opens) {
            refusals.add(found.refusal.code);
            continue;
        }
        if (!isBeginning(found))
            tally.fault(tally.wrong, "not the contacts from the first on, trial " + std::to_string(trial));
        const long missing = killed.contacts - static_cast<long>(found.whole.size());
        shorter += missing > 0 ? 1 : 0;
        gone += missing;
    }
    const long inLog = killed.contacts - ScratchStore::kContacts;
    tally.remark = "the tail of the log was gone, unnoticed, in " + std::to_string(shorter) + " trials: on average " +
                   std::to_string(shorter == 0 ? 0 : gone / shorter) + " of " + std::to_string(inLog) +
                   " contacts; refused with " + refusals.text();
    return tally;
}

void judgeKeyFile(Tally& tally, CodeCounts& refusals, const std::string& path)
{
    ++tally.trials;
    const auto office = test::OfficeOnDisk::open(path);
    if (office)
        tally.fault(tally.wrong, "a damaged key file opens the store, trial " + std::to_string(tally.trials));
    else
        refusals.add(office.error().code);
}

/// Every bit turned, every length, every run of sixteen bytes wiped, and such runs exchanged.
Tally damageTheKeyFile(const Dose& dose)
{
    constexpr std::size_t kRun = 16;
    Tally tally;
    CodeCounts refusals;
    const ScratchStore store;
    const std::string whole = test::bytesOf(store.file(".keys"));
    const std::size_t step = dose.isShort ? 53 : 1;
    const auto attempt = [&](const std::string& bytes) {
        if (bytes == whole)
            return;
        test::writeBytes(store.file(".keys"), bytes);
        judgeKeyFile(tally, refusals, store.path());
    };
    for (std::size_t bit = 0; bit < whole.size() * 8; bit += step) {
        std::string bytes = whole;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
        attempt(bytes);
    }
    for (std::size_t length = 0; length < whole.size(); length += step)
        attempt(whole.substr(0, length));
    for (std::size_t at = 0; at + 2 * kRun <= whole.size(); at += kRun) {
        attempt(std::string{whole}.replace(at, kRun, kRun, '\0'));
        attempt(whole.substr(0, at) + whole.substr(at + kRun, kRun) + whole.substr(at, kRun) + whole.substr(at + 2 * kRun));
    }
    tally.remark = "refused with " + refusals.text();
    return tally;
}

FaultRow rowOf(const char* name, Tally (*run)(const Dose&, const Damage&), const Damage& damage)
{
    return {name, Promise::NothingLost, [run, damage](const Dose& dose) { return run(dose, damage); }};
}

}  // namespace

std::vector<FaultRow> damageRows()
{
    return {rowOf("database: a bit turned", damageTheDatabase, withFlippedBit),
            rowOf("database: a page of zeros", damageTheDatabase, withZeroedPage),
            rowOf("database: a page of noise", damageTheDatabase, withNoisyPage),
            rowOf("database: two pages exchanged", damageTheDatabase, withSwappedPages),
            rowOf("database: cut off", damageTheDatabase, cutOff),
            rowOf("log: a bit turned", damageTheLog, withFlippedBit),
            rowOf("log: a page of zeros", damageTheLog, withZeroedPage),
            rowOf("log: two pages exchanged", damageTheLog, withSwappedPages),
            rowOf("log: cut off", damageTheLog, cutOff),
            {"key file: bits, lengths, fields", Promise::NothingLost, damageTheKeyFile}};
}

}  // namespace fodfaeste::faults
