#pragma once

#include "base/secret.h"

namespace fodfaeste {

/// The 32 random bytes on which a store rests. It is never used itself: each purpose has a key derived from it.
class MasterKey {
public:
    static constexpr std::size_t kBytes = 32;

    static MasterKey random();
    explicit MasterKey(Secret bytes) : m_bytes{std::move(bytes)} {}

    Secret pageKey() const;     ///< encrypts the pages of the database
    Secret keyFileKey() const;  ///< authenticates the key file
    Secret auditKey() const;    ///< binds the audit trail
    Secret pin() const;         ///< by which a user knows the store again
    Secret backupKey() const;   ///< seals what a backup says about itself

    MasterKey clone() const { return MasterKey{m_bytes.clone()}; }

    const Secret& bytes() const { return m_bytes; }

private:
    Secret derive(std::uint64_t number) const;

    Secret m_bytes;
};

}  // namespace fodfaeste
