#include "support/raw_store.h"

#include "store/keyring/key_file_disk.h"
#include "store/keyring/keyring.h"

namespace fodfaeste::test {

namespace {

MasterKey masterKeyOf(const std::string& storePath)
{
    const auto keyring = Keyring::unlock(readKeyFile(keyFilePath(storePath)).value(), kSharedLogin, storePassphrase());
    return MasterKey{keyring.value().masterKey().bytes().clone()};
}

}  // namespace

std::unique_ptr<SqliteConnection> rawConnection(const std::string& storePath)
{
    return SqliteConnection::openFile(storePath, masterKeyOf(storePath).pageKey());
}

Secret auditKeyOf(const std::string& storePath)
{
    return masterKeyOf(storePath).auditKey();
}

}  // namespace fodfaeste::test
