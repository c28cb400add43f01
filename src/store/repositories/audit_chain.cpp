#include "store/repositories/audit_chain.h"

#include <sodium.h>

#include <span>

namespace fodfaeste {

namespace {

/// Every field goes in with its length before it, so that no two different lines are the same bytes.
class KeyedHash {
public:
    KeyedHash(const Secret& key, std::string_view purpose)
    {
        crypto_generichash_init(&m_state, key.data(), key.size(), std::tuple_size_v<AuditMac>);
        add(purpose);
    }

    void add(std::int64_t value)
    {
        std::array<std::uint8_t, 8> bytes{};
        auto rest = static_cast<std::uint64_t>(value);
        for (std::uint8_t& byte : bytes) {
            byte = static_cast<std::uint8_t>(rest);
            rest >>= 8;
        }
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
    }
    void add(sql::Blob bytes)
    {
        add(static_cast<std::int64_t>(bytes.size()));
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
    }
    void add(std::string_view text) { add(sql::Blob{reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}); }

    AuditMac finish()
    {
        AuditMac mac{};
        crypto_generichash_final(&m_state, mac.data(), mac.size());
        return mac;
    }

private:
    crypto_generichash_state m_state{};
};

struct SigningKeys {
    explicit SigningKeys(const Secret& auditKey) : secretKey{crypto_sign_SECRETKEYBYTES}
    {
        KeyedHash hash{auditKey, "sign"};
        AuditMac seed = hash.finish();
        static_assert(std::tuple_size_v<AuditMac> == crypto_sign_SEEDBYTES);
        crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
        sodium_memzero(seed.data(), seed.size());
    }

    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> publicKey{};
    Secret secretKey;
};

}  // namespace

std::string hexOf(std::span<const std::uint8_t> bytes)
{
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

void AuditChain::sign(TrailHead& head) const
{
    const SigningKeys keys{m_key};
    head.key = hexOf(keys.publicKey);
    const std::string text = head.signedText();
    std::array<std::uint8_t, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                         keys.secretKey.data());
    head.signature = hexOf(signature);
}

bool AuditChain::hasSigned(const TrailHead& head) const
{
    const SigningKeys keys{m_key};
    std::array<std::uint8_t, crypto_sign_BYTES> signature{};
    const bool isHex =
        head.signature.size() == signature.size() * 2 && sodium_hex2bin(signature.data(), signature.size(), head.signature.data(),
                                                                        head.signature.size(), nullptr, nullptr, nullptr) == 0;
    const std::string text = head.signedText();
    return isHex && head.key == hexOf(keys.publicKey) &&
           crypto_sign_verify_detached(signature.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                                       keys.publicKey.data()) == 0;
}

AuditMac AuditChain::macOf(const AuditRow& row, const AuditMac& before) const
{
    KeyedHash hash{m_key, "line"};
    hash.add(sql::Blob{before});
    hash.add(row.number);
    hash.add(row.at);
    hash.add(row.user);
    hash.add(row.operation);
    hash.add(row.outcome);
    hash.add(row.citizen);
    hash.add(row.citizens);
    hash.add(row.purpose);
    hash.add(row.detail);
    return hash.finish();
}

AuditMac AuditChain::sealOf(std::int64_t number, const AuditMac& last) const
{
    KeyedHash hash{m_key, "head"};
    hash.add(number);
    hash.add(sql::Blob{last});
    return hash.finish();
}

}  // namespace fodfaeste
