#include "store/keyring/recovery_key.h"

#include <sodium.h>

#include <array>
#include <string_view>

namespace fodfaeste {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCore = 32;
constexpr std::size_t kCheck = 2;
constexpr std::size_t kGroup = 4;
constexpr unsigned kBase = 32;

/// Two characters that depend on every other and on its place.
std::array<char, kCheck> checkOf(std::string_view core)
{
    constexpr unsigned kModulus = 1021;  // the largest prime below 32²
    constexpr unsigned kWeight = 37;
    unsigned sum = 0;
    for (const char c : core)
        sum = (sum * kWeight + static_cast<unsigned>(kAlphabet.find(c)) + 1) % kModulus;
    return {kAlphabet[sum / kBase], kAlphabet[sum % kBase]};
}

/// '\0' for what is passed over, '?' for what cannot be.
char readable(char c)
{
    if (c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n')
        return '\0';
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (upper == 'O')
        return '0';
    if (upper == 'I' || upper == 'L')
        return '1';
    return kAlphabet.find(upper) == std::string_view::npos ? '?' : upper;
}

Error slip(const char* what)
{
    return {ErrorCode::InvalidInput, "recovery_key", what};
}

}  // namespace

RecoveryKey RecoveryKey::random()
{
    Secret core{kCore};
    for (std::size_t i = 0; i < kCore; ++i)
        core.data()[i] = static_cast<std::uint8_t>(kAlphabet[randombytes_uniform(kBase)]);
    return RecoveryKey{std::move(core)};
}

Result<RecoveryKey> RecoveryKey::parse(const Secret& typed)
{
    Secret read{kCore + kCheck};
    std::size_t length = 0;
    for (const char c : typed.text()) {
        const char letter = readable(c);
        if (letter == '\0')
            continue;
        if (letter == '?' || length == kCore + kCheck)
            return slip(letter == '?' ? "a character that no recovery key has" : "too long for a recovery key");
        read.data()[length++] = static_cast<std::uint8_t>(letter);
    }
    if (length != kCore + kCheck)
        return slip("too short for a recovery key");
    const std::array<char, kCheck> check = checkOf(read.text().substr(0, kCore));
    if (read.text().substr(kCore) != std::string_view{check.data(), check.size()})
        return slip("a character is wrong somewhere");
    return RecoveryKey{Secret{read.text().substr(0, kCore)}};
}

Secret RecoveryKey::text() const
{
    constexpr std::size_t kGroups = kCore / kGroup;
    const std::array<char, kCheck> check = checkOf(m_core.text());
    Secret text{kCore + kGroups + kCheck};
    std::size_t at = 0;
    for (std::size_t i = 0; i < kCore; ++i) {
        text.data()[at++] = m_core.data()[i];
        if (i % kGroup == kGroup - 1)
            text.data()[at++] = '-';
    }
    for (const char c : check)
        text.data()[at++] = static_cast<std::uint8_t>(c);
    return text;
}

}  // namespace fodfaeste
