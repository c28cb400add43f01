#include "store/backup/backup_crypto.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>

namespace fodfaeste {

namespace {

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

/// Two keys for two purposes from the one that the master key gives.
Secret keyFor(std::string_view purpose, const MasterKey& masterKey)
{
    const Secret backupKey = masterKey.backupKey();
    Secret key{crypto_aead_xchacha20poly1305_ietf_KEYBYTES};
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char*>(purpose.data()), purpose.size(),
                       backupKey.data(), backupKey.size());
    return key;
}

std::vector<std::uint8_t> boundBytes(const BackupHead& head)
{
    std::vector<std::uint8_t> bytes = head.header.serialise();
    bytes.insert(bytes.end(), head.keyFile.begin(), head.keyFile.end());
    return bytes;
}

Hash bindingOf(const BackupHead& head, const MasterKey& masterKey)
{
    std::vector<std::uint8_t> bytes = boundBytes(head);
    bytes.insert(bytes.end(), head.sealedManifest.begin(), head.sealedManifest.end());
    const Secret key = keyFor("bind", masterKey);
    Hash binding{};
    crypto_generichash(binding.data(), binding.size(), bytes.data(), bytes.size(), key.data(), key.size());
    return binding;
}

}  // namespace

struct RunningHash::State {
    crypto_generichash_state state;
};

RunningHash::RunningHash() : m_state{std::make_unique<State>()}
{
    crypto_generichash_init(&m_state->state, nullptr, 0, std::tuple_size_v<Hash>);
}

RunningHash::~RunningHash() = default;

void RunningHash::add(std::span<const std::uint8_t> bytes)
{
    crypto_generichash_update(&m_state->state, bytes.data(), bytes.size());
}

Hash RunningHash::finish()
{
    Hash hash{};
    crypto_generichash_final(&m_state->state, hash.data(), hash.size());
    return hash;
}

std::vector<std::uint8_t> BackupHead::serialise() const
{
    std::vector<std::uint8_t> bytes = boundBytes(*this);
    bytes.insert(bytes.end(), sealedManifest.begin(), sealedManifest.end());
    bytes.insert(bytes.end(), binding.begin(), binding.end());
    return bytes;
}

BackupHead sealHead(BackupHeader header, std::vector<std::uint8_t> keyFile, const BackupManifest& manifest,
                    const MasterKey& masterKey)
{
    const std::vector<std::uint8_t> plain = manifest.serialise();
    header.keyFileBytes = static_cast<std::uint32_t>(keyFile.size());
    header.manifestBytes = static_cast<std::uint32_t>(kNonceBytes + plain.size() + kTagBytes);
    BackupHead head{header, std::move(keyFile), std::vector<std::uint8_t>(header.manifestBytes), {}};
    std::uint8_t* const nonce = head.sealedManifest.data();
    randombytes_buf(nonce, kNonceBytes);
    const std::vector<std::uint8_t> bound = boundBytes(head);
    const Secret key = keyFor("seal", masterKey);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceBytes, nullptr, plain.data(), plain.size(), bound.data(),
                                               bound.size(), nullptr, nonce, key.data());
    head.binding = bindingOf(head, masterKey);
    return head;
}

Result<BackupManifest> openHead(const BackupHead& head, const MasterKey& masterKey)
{
    const Error refused{ErrorCode::WrongPassphrase, "backup", "the backup was not made under this key, or has been changed"};
    const Hash binding = bindingOf(head, masterKey);
    if (head.sealedManifest.size() < kNonceBytes + kTagBytes ||
        sodium_memcmp(binding.data(), head.binding.data(), binding.size()) != 0)
        return refused;
    const std::uint8_t* const nonce = head.sealedManifest.data();
    const std::vector<std::uint8_t> bound = boundBytes(head);
    const Secret key = keyFor("seal", masterKey);
    std::vector<std::uint8_t> plain(head.sealedManifest.size() - kNonceBytes - kTagBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, nonce + kNonceBytes,
                                                   head.sealedManifest.size() - kNonceBytes, bound.data(), bound.size(), nonce,
                                                   key.data()) != 0)
        return refused;
    return BackupManifest::parse(plain);
}

}  // namespace fodfaeste
