#include "store/keyring/master_key.h"

#include <sodium.h>

namespace fodfaeste {

namespace {

constexpr const char* kContext = "FODFKEY1";

}  // namespace

MasterKey MasterKey::random()
{
    Secret bytes{kBytes};
    randombytes_buf(bytes.data(), bytes.size());
    return MasterKey{std::move(bytes)};
}

Secret MasterKey::derive(std::uint64_t number) const
{
    static_assert(kBytes == crypto_kdf_KEYBYTES);
    Secret key{kBytes};
    crypto_kdf_derive_from_key(key.data(), key.size(), number, kContext, m_bytes.data());
    return key;
}

// The numbers are part of the format; 5 and 6 are kept for exports and the witness.
Secret MasterKey::pageKey() const
{
    return derive(1);
}

Secret MasterKey::keyFileKey() const
{
    return derive(2);
}

Secret MasterKey::auditKey() const
{
    return derive(3);
}

Secret MasterKey::pin() const
{
    return derive(4);
}

Secret MasterKey::backupKey() const
{
    return derive(7);
}

}  // namespace fodfaeste
