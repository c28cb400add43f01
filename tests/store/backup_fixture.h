#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "store/logical_dump.h"
#include "store/store_fixture.h"
#include "support/settable_clock.h"

#include <filesystem>

namespace fodfaeste::test {

/// A store on disk with a few hundred people, and its backups.
class BackupsOnDisk : public StoreOnDisk {
protected:
    static constexpr Instant kNow =
        std::chrono::sys_days{Date{std::chrono::year{2013} / 5 / 14}} + std::chrono::hours{11} + std::chrono::minutes{30};

    void SetUp() override
    {
        make();
        addPeople(0, 200);
    }

    void addPeople(int from, int count) const
    {
        withRecords([&](Transaction& records) {
            for (int serial = from; serial < from + count; ++serial)
                records.citizens().add(citizenNamed("Alma " + std::to_string(serial), "Hemmeligsen-Ærø", serial));
        });
    }

    std::string backupFolder() const { return path() + ".backups"; }
    std::string dump() const { return dumpOf(path(), std::string{kStorePassphrase}); }
    static std::string dumpOf(const std::string& store, const std::string& passphrase)
    {
        const auto keyring = Keyring::unlock(readKeyFile(keyFilePath(store)).value(), kSharedLogin, Secret{passphrase});
        return logicalDump(store, keyring.value().masterKey().pageKey());
    }

    /// A backup of the closed store.
    BackupFile backUp(Instant at = kNow) const
    {
        const auto opened = open();
        EXPECT_TRUE(opened);
        NoProgress progress;
        auto made = opened->backups->make(opened->backups->folder(), at, progress);
        EXPECT_TRUE(made) << made.error().detail;
        return made ? *made : BackupFile{};
    }

    Result<std::unique_ptr<PreparedRestore>> prepare(const std::string& backup, std::string_view with = kStorePassphrase) const
    {
        NoProgress progress;
        return library().prepareRestore({path(), backup}, Secret{with}, progress);
    }
};

}  // namespace fodfaeste::test
