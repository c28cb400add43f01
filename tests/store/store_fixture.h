#pragma once

#include "domain/citizen/citizen.h"
#include "store/keyring/key_file_disk.h"
#include "store/keyring/keyring.h"
#include "store/open_store.h"
#include "store/repositories/sql_transaction.h"
#include "store/sql/failure.h"
#include "store/sqlite/sqlite_connection.h"
#include "support/raw_store.h"
#include "support/scratch_folder.h"
#include "support/synthetic_cpr.h"
#include "support/test_stores.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

namespace fodfaeste::test {

/// A store on disk, made and opened the real way at the cheapest key cost.
class StoreOnDisk : public ::testing::Test {
protected:
    std::string path() const { return m_folder.file("office.fodf"); }
    std::string keyPath() const { return keyFilePath(path()); }
    static Secret passphrase() { return storePassphrase(); }
    static SqliteStoreLibrary library() { return SqliteStoreLibrary{kCheapestKeyCost}; }

    void make(StoreKind kind = StoreKind::Trial);
    Result<OpenedStore> open() const { return library().open(path(), passphrase()); }
    ErrorCode codeOfOpening() const;

    /// The engine below the store, with its own key: for looking closely and for doing damage.
    std::unique_ptr<SqliteConnection> rawConnection() const { return test::rawConnection(path()); }
    Secret auditKey() const { return auditKeyOf(path()); }
    /// Work in a transaction that is committed, with the store closed.
    void withRecords(const std::function<void(Transaction&)>& work) const;

    const ScratchFolder m_folder;
};

/// The schema of today, with nothing in it, in memory.
std::unique_ptr<SqliteConnection> emptyDatabase();

inline Citizen citizenNamed(const std::string& givenNames, const std::string& familyName, int serial)
{
    constexpr Date kBorn{std::chrono::year{1991}, std::chrono::May, std::chrono::day{17}};
    return {{}, Revision::New, syntheticCpr(kBorn, serial), {}, givenNames, familyName, {}, {}, {}, {}, {}, {}, {}, {}};
}

}  // namespace fodfaeste::test
