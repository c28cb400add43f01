#include "store/rotation/sqlite_rotation.h"

#include "store/disk/raw_file.h"
#include "store/keyring/audit_key.h"
#include "store/keyring/key_file_disk.h"
#include "store/keyring/keyring.h"
#include "store/repositories/sql_store_notes.h"
#include "store/sql/failure.h"
#include "store/sql/within.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_copy.h"

namespace fodfaeste {

namespace {

constexpr int kPagesAtATime = 512;

}  // namespace

SqliteRotation::SqliteRotation(StagedStore::Opening opening, const std::string& path, const Opener& opener)
    : m_staged{std::move(opening), path, opener}
{}

Result<std::unique_ptr<PreparedRotation>> SqliteRotation::prepare(StagedStore::Opening opening, const std::string& path,
                                                                  const Opener& opener, Progress& progress)
{
    // Opened once as ever: swaps are finished, the schema is brought up to date, and whoever asks is let in.
    if (const Result<OpenedStore> opened = opening(path, opener); !opened)
        return opened.error();
    std::unique_ptr<SqliteRotation> rotation{new SqliteRotation{std::move(opening), path, opener}};
    if (const Status ready = rotation->m_staged.ready(); !ready)
        return ready.error();
    if (const Status laidOut = rotation->layOut(progress); !laidOut)
        return laidOut.error();
    return std::unique_ptr<PreparedRotation>{std::move(rotation)};
}

Status SqliteRotation::layOut(Progress& progress)
{
    const Result<KeyFile> keyFile = readKeyFile(keyFilePath(m_staged.path()));
    if (!keyFile)
        return keyFile.error();
    const Result<Keyring> keyring = Keyring::unlock(*keyFile, m_staged.opener().login, m_staged.opener().passphrase);
    if (!keyring)
        return keyring.error();
    Keyring next = keyring->clone();
    next.rotate();
    return sql::within([&]() -> Status {
        const auto source = SqliteConnection::openFile(m_staged.path(), keyring->masterKey().pageKey());
        SqlStoreNotes notes{*source};
        const Secret auditKey = auditKeyOf(notes, keyring->masterKey());
        copy(*source, next, progress);
        const auto staged = SqliteConnection::openFile(m_staged.database(), next.masterKey().pageKey());
        sql::Unit unit{*staged};
        SqlStoreNotes stagedNotes{*staged};
        keepAuditKey(stagedNotes, auditKey, next.masterKey());
        unit.commit();
        staged->checkpoint();
        if (!staged->hasSoundPages())
            throw sql::Failure{sql::FailureKind::Damaged, "the copy under the new key is not sound"};
        return writeNewKeyFile(keyFilePath(m_staged.database()), next.file());
    });
}

void SqliteRotation::copy(SqliteConnection& source, const Keyring& next, Progress& progress) const
{
    if (const Status made = writeNewFile(m_staged.database(), {}); !made)
        throw sql::Failure{sql::FailureKind::ReadOnly, made.error().detail};
    SqliteCopy pages{source, m_staged.database(), next.masterKey().pageKey()};
    while (!pages.step(kPagesAtATime)) {
        progress.advanced(pages.pagesDone(), pages.pagesInAll());
        if (progress.cancelled())
            throw sql::Failure{sql::FailureKind::Interrupted, "stopped while copying"};
    }
}

Status SqliteRotation::commit(Instant now)
{
    const Result<std::string> replaced = m_staged.commit(StoreSwap::Old::Delete, now);
    return replaced ? Status{Done{}} : Status{replaced.error()};
}

}  // namespace fodfaeste
