#pragma once

#include "app/ports/store_library.h"

#include <span>
#include <string>
#include <string_view>

namespace fodfaeste {

/// How a passphrase is judged. Long ones that a guesser's program would find early are weak all the same.
enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// The fewest characters of a passphrase. Ordinary stores hold real people.
int leastPassphraseLength(StoreKind kind);

/// `known` are words that a guesser would try first: the person's name, the team.
PassphraseStrength strengthOf(std::string_view passphrase, StoreKind kind, std::span<const std::string> known = {});

/// Ordinary stores take no weak ones: 14 characters and 10¹⁴ guesses at least, at some hundred guesses a second for a rack of
/// graphics cards. InvalidInput "passphrase".
Status mayProtect(std::string_view passphrase, StoreKind kind, std::span<const std::string> known = {});

/// Five groups of two syllables that can be said aloud and remembered: 64 random bits.
Secret freshPassphrase();

}  // namespace fodfaeste
