#include "app/backup/restore_service.h"
#include "app/ports/store_keys.h"
#include "app/user/key_rotation.h"
#include "faults/doomed_change.h"
#include "faults/scratch_store.h"
#include "store/keyring/key_file_disk.h"
#include "store/open_store.h"
#include "support/raw_store.h"
#include "support/settable_clock.h"
#include "support/test_stores.h"

#include <filesystem>
#include <stdexcept>

// Keys, backups and what puts one store in another's place, ended without warning.

namespace fodfaeste::faults {

namespace {

namespace fs = std::filesystem;
using test::Teller;

constexpr std::string_view kNewPassphrase = "en helt anden sætning";
constexpr Date kDay{std::chrono::year{2013}, std::chrono::May, std::chrono::day{14}};

SqliteStoreLibrary library()
{
    return SqliteStoreLibrary{test::kCheapestKeyCost};
}

OpenedStore openedBy(const std::string& path, const Secret& passphrase)
{
    auto opened = library().open(path, passphrase);
    if (!opened)
        throw std::runtime_error{opened.error().detail};
    return std::move(*opened);
}

void require(const Status& status)
{
    if (!status)
        throw std::runtime_error{status.error().detail};
}

/// A store, and what else lies beside it, put back before each trial.
class DoomedStore {
public:
    std::string path() const { return m_store.path(); }

    void putBack()
    {
        for (const auto& entry : fs::directory_iterator{m_store.folder()})
            fs::remove_all(entry.path());
        m_store.putBack();
    }

private:
    ScratchStore m_store;
};

DoomedChange passphraseChange(DoomedStore& store)
{
    return {[&store] { store.putBack(); },
            [&store](Teller& teller) {
                const Secret old = test::storePassphrase();
                const OpenedStore opened = openedBy(store.path(), old);
                teller.ready();
                require(opened.keys->changePassphrase("", old, Secret{kNewPassphrase}));
                teller.tell(1);
            },
            [&store] {
                const Secret fresh{kNewPassphrase};
                if (const auto opened = library().open(store.path(), fresh))
                    return std::string{"new"};
                return "old " + contentOf(store.path());
            }};
}

DoomedChange lettingSomebodyIn(DoomedStore& store)
{
    return {[&store] { store.putBack(); },
            [&store](Teller& teller) {
                const OpenedStore opened = openedBy(store.path(), test::storePassphrase());
                teller.ready();
                require(opened.keys->letIn("mh", Secret{kNewPassphrase}, StoreKeys::Passphrase::ForFirstTime));
                teller.tell(1);
            },
            [&store] {
                const bool isIn = openedBy(store.path(), test::storePassphrase()).keys->canOpen("mh");
                return (isIn ? "in " : "out ") + contentOf(store.path());
            }};
}

DoomedChange keyChange(DoomedStore& store)
{
    return {[&store] { store.putBack(); },
            [&store](Teller& teller) {
                auto files = library();
                const Secret passphrase = test::storePassphrase();
                const test::SettableClock clock{kDay};
                NoProgress progress;
                teller.ready();
                if (const auto rotated = rotateKey(files, store.path(), passphrase, clock, progress); !rotated)
                    throw std::runtime_error{rotated.error().detail};
                teller.tell(1);
            },
            [&store] {
                // Asking leaves a line in the trail whether or not the key is changed, so only the contacts are compared.
                const Inspection found = inspect(store.path());
                if (!found.opens || !found.halves.empty() || !found.strange.empty() || !found.faults.empty())
                    throw std::runtime_error{found.opens ? "the store is not whole" : found.refusal.detail};
                return std::to_string(readKeyFile(keyFilePath(store.path())).value().epoch) + " " +
                       std::to_string(found.whole.size());
            }};
}

std::string backUp(const std::string& path)
{
    const OpenedStore opened = openedBy(path, test::storePassphrase());
    NoProgress progress;
    const auto made = opened.backups->make(opened.backups->folder(), test::SettableClock{kDay}.now(), progress);
    if (!made)
        throw std::runtime_error{made.error().detail};
    return made->path;
}

std::size_t wholeBackups(const std::string& path)
{
    const OpenedStore opened = openedBy(path, test::storePassphrase());
    NoProgress progress;
    const auto listed = opened.backups->list(opened.backups->folder(), BackupCheck::Bytes, progress);
    if (!listed)
        throw std::runtime_error{listed.error().detail};
    for (const BackupFile& backup : *listed) {
        if (backup.state != BackupState::Whole)
            throw std::runtime_error{"a backup that is not whole counts"};
    }
    return listed->size();
}

DoomedChange backup(DoomedStore& store)
{
    return {[&store] {
                store.putBack();
                backUp(store.path());
            },
            [&store](Teller& teller) {
                teller.ready();
                backUp(store.path());
                teller.tell(1);
            },
            [&store] { return std::to_string(wholeBackups(store.path())) + " " + contentOf(store.path()); }};
}

/// The backup holds the twelve contacts, the store one more.
DoomedChange restoring(DoomedStore& store)
{
    return {[&store] {
                store.putBack();
                backUp(store.path());
                auto office = test::OfficeOnDisk::open(store.path());
                if (!office || !office->logContact(ScratchStore::kContacts + 1))
                    throw std::runtime_error{"no further contact"};
            },
            [&store](Teller& teller) {
                auto files = library();
                NoProgress progress;
                const std::string folder = store.path() + ".backups";
                const std::string from = fs::directory_iterator
                {
                    folder
                    } -> path().string();
                teller.ready();
                auto prepared = RestoreService::prepare(files, {store.path(), from}, test::storePassphrase(), progress);
                if (!prepared)
                    throw std::runtime_error{prepared.error().detail};
                const auto restored = prepared->restore(test::SettableClock{kDay});
                if (!restored)
                    throw std::runtime_error{restored.error().detail};
                teller.tell(1);
            },
            [&store] { return contentOf(store.path()); }};
}

using Change = DoomedChange (*)(DoomedStore& store);

FaultRow atRandomMoments(const char* name, Change change, int kills)
{
    return {name, Promise::NothingLost, [change, kills](const Dose& dose) {
                DoomedStore store;
                return killAtRandomMoments(change(store), dose.trials(kills, 6), dose.random());
            }};
}

}  // namespace

std::vector<FaultRow> keyRows()
{
    return {atRandomMoments("kill while a passphrase is changed", passphraseChange, 200),
            atRandomMoments("kill while somebody is let in", lettingSomebodyIn, 200),
            atRandomMoments("kill while the store's key is changed", keyChange, 300),
            atRandomMoments("kill while a backup is made", backup, 200),
            atRandomMoments("kill while a backup is put back", restoring, 200)};
}

}  // namespace fodfaeste::faults
