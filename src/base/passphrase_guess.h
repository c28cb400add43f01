#pragma once

#include <span>
#include <string>
#include <string_view>

namespace fodfaeste {

/// How many guesses a passphrase withstands, as a power of two: zxcvbn's estimate. It knows common words and passwords, keyboard
/// rows, repetitions and dates; `known` are words that a guesser would try first (names, the city, the team).
double guessBits(std::string_view passphrase, std::span<const std::string> known);

}  // namespace fodfaeste
