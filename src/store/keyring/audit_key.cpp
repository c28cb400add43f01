#include "store/keyring/audit_key.h"

#include "store/repositories/audit_chain.h"
#include "store/sql/failure.h"

#include <sodium.h>

#include <array>
#include <vector>

namespace fodfaeste {

namespace {

constexpr std::string_view kAuditKeyNote = "audit_key";
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kSealed = MasterKey::kBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;

}  // namespace

Secret auditKeyOf(StoreNotes& notes, const MasterKey& masterKey)
{
    const auto note = notes.read(kAuditKeyNote);
    if (!note)
        return masterKey.auditKey();
    std::array<unsigned char, kNonce + kSealed> sealed{};
    Secret key{MasterKey::kBytes};
    const Secret wrapping = masterKey.auditKey();
    const bool opens = note->size() == 2 * sealed.size() &&
                       sodium_hex2bin(sealed.data(), sealed.size(), note->data(), note->size(), nullptr, nullptr, nullptr) == 0 &&
                       crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, sealed.data() + kNonce, kSealed,
                                                                  nullptr, 0, sealed.data(), wrapping.data()) == 0;
    if (!opens)
        throw sql::Failure{sql::FailureKind::Damaged, "the key of the audit trail is not as it was written"};
    return key;
}

void keepAuditKey(StoreNotes& notes, const Secret& auditKey, const MasterKey& next)
{
    std::array<unsigned char, kNonce + kSealed> sealed{};
    randombytes_buf(sealed.data(), kNonce);
    const Secret wrapping = next.auditKey();
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + kNonce, nullptr, auditKey.data(), auditKey.size(), nullptr, 0,
                                               nullptr, sealed.data(), wrapping.data());
    notes.write(kAuditKeyNote, hexOf(sealed));
}

}  // namespace fodfaeste
