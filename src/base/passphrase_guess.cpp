#include "base/passphrase_guess.h"

#include "base/secret.h"

#include <zxcvbn.h>

#include <algorithm>
#include <vector>

namespace fodfaeste {

double guessBits(std::string_view passphrase, std::span<const std::string> known)
{
    // Only the beginning counts: the estimate takes time with the square of the length.
    constexpr std::size_t kLongest = 100;
    const std::string_view judged = passphrase.substr(0, kLongest);
    Secret text{judged.size() + 1};  // ends in a zero
    std::ranges::copy(judged, text.data());
    std::vector<const char*> words;
    for (const std::string& word : known)
        words.push_back(word.c_str());
    words.push_back(nullptr);
    return ZxcvbnMatch(reinterpret_cast<const char*>(text.data()), words.data(), nullptr);
}

}  // namespace fodfaeste
