#include "app/user/passphrase_policy.h"

#include "base/passphrase_guess.h"

#include <algorithm>
#include <array>
#include <vector>

namespace fodfaeste {

namespace {

constexpr int kLeastForOrdinary = 14;
constexpr int kLeastForTrial = 8;
constexpr double kFairBits = 46.5;    // 10¹⁴ guesses
constexpr double kStrongBits = 60.0;  // 10¹⁸

/// Words of this trade and town that a list of common passwords does not have.
constexpr std::array<std::string_view, 14> kLocalWords{"fodfæste", "fodfaeste", "jobcenter", "københavn", "kobenhavn",
                                                       "nørrebro", "norrebro",  "vesterbro", "østerbro",  "amager",
                                                       "kommune",  "kriminal",  "indsats",   "sommer"};

std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

int leastPassphraseLength(StoreKind kind)
{
    return kind == StoreKind::Ordinary ? kLeastForOrdinary : kLeastForTrial;
}

PassphraseStrength strengthOf(std::string_view passphrase, StoreKind kind, std::span<const std::string> known)
{
    if (charactersOf(passphrase) < static_cast<std::size_t>(leastPassphraseLength(kind)))
        return PassphraseStrength::TooShort;
    std::vector<std::string> words{known.begin(), known.end()};
    words.insert(words.end(), kLocalWords.begin(), kLocalWords.end());
    const double bits = guessBits(passphrase, words);
    return bits < kFairBits     ? PassphraseStrength::Weak
           : bits < kStrongBits ? PassphraseStrength::Fair
                                : PassphraseStrength::Strong;
}

Status mayProtect(std::string_view passphrase, StoreKind kind, std::span<const std::string> known)
{
    const PassphraseStrength strength = strengthOf(passphrase, kind, known);
    if (strength == PassphraseStrength::TooShort)
        return Error{ErrorCode::InvalidInput, "passphrase",
                     "a passphrase needs at least " + std::to_string(leastPassphraseLength(kind)) + " characters"};
    if (strength == PassphraseStrength::Weak && kind == StoreKind::Ordinary)
        return Error{ErrorCode::InvalidInput, "passphrase", "the passphrase is too easy to guess"};
    return Done{};
}

Secret freshPassphrase()
{
    constexpr std::string_view kConsonants = "bdfghklmnprstv";
    constexpr std::string_view kVowels = "aeiouy";
    constexpr std::size_t kGroups = 5;
    constexpr std::size_t kGroupLength = 5;  // two syllables and a hyphen
    Secret text{kGroups * kGroupLength - 1};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t place = i % kGroupLength;
        const std::string_view letters = place % 2 == 0 ? kConsonants : kVowels;
        const char letter =
            place == kGroupLength - 1 ? '-' : letters[secretNumberBelow(static_cast<std::uint32_t>(letters.size()))];
        text.data()[i] = static_cast<std::uint8_t>(letter);
    }
    return text;
}

}  // namespace fodfaeste
