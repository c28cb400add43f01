#pragma once

#include "base/secret.h"
#include "store/backup/backup_format.h"
#include "store/keyring/master_key.h"

#include <memory>
#include <span>
#include <vector>

namespace fodfaeste {

/// BLAKE2b-256 of bytes as they come.
class RunningHash {
public:
    RunningHash();
    ~RunningHash();
    RunningHash(const RunningHash&) = delete;
    RunningHash& operator=(const RunningHash&) = delete;

    void add(std::span<const std::uint8_t> bytes);
    Hash finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Everything of a backup before its database: small, and all that has to be read to know what it holds.
struct BackupHead {
    BackupHeader header;
    std::vector<std::uint8_t> keyFile;
    std::vector<std::uint8_t> sealedManifest;
    Hash binding{};

    std::vector<std::uint8_t> serialise() const;
};

/// Seals the manifest and binds header, key file and manifest together under the store's key.
BackupHead sealHead(BackupHeader header, std::vector<std::uint8_t> keyFile, const BackupManifest& manifest,
                    const MasterKey& masterKey);
/// WrongPassphrase when the head was not made under this key, or is not as it was written: the two cannot be told apart.
Result<BackupManifest> openHead(const BackupHead& head, const MasterKey& masterKey);

}  // namespace fodfaeste
