#include "app/citizen/look_alike.h"

#include "base/fold.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

constexpr std::size_t kPhoneDigits = 8;

std::string firstWord(const std::string& folded)
{
    return folded.substr(0, folded.find(' '));
}

std::string lastWord(const std::string& folded)
{
    const auto blank = folded.rfind(' ');
    return blank == std::string::npos ? folded : folded.substr(blank + 1);
}

/// The same given name, and the same last family name.
bool soundsLike(const Likening& wanted, const PersonEntry& entry)
{
    return soundOf(firstWord(fold(wanted.givenNames))) == soundOf(firstWord(fold(entry.givenNames))) &&
           soundOf(lastWord(fold(wanted.familyName))) == soundOf(lastWord(fold(entry.familyName)));
}

}  // namespace

std::string soundOf(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kSame{{
        {"ph", "f"},
        {"ck", "k"},
        {"ch", "k"},
        {"c", "k"},
        {"q", "k"},
        {"z", "s"},
        {"w", "v"},
        {"x", "ks"},
        {"dt", "t"},
    }};
    std::string text = fold(name);
    for (const auto& [from, to] : kSame) {
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
    std::string sound;
    for (const char letter : text) {
        const bool isSilent = std::string_view{"aeiouyhj "}.find(letter) != std::string_view::npos;
        if ((isSilent && !sound.empty()) || (!sound.empty() && sound.back() == letter))
            continue;
        sound += letter;
    }
    return sound;
}

std::string phoneKey(std::string_view phone)
{
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits.size() < kPhoneDigits ? std::string{} : digits.substr(digits.size() - kPhoneDigits);
}

std::optional<Likeness> likenessOf(const Likening& wanted, const PersonEntry& entry, Date today)
{
    if (wanted.cpr) {
        if (entry.cpr == *wanted.cpr || std::ranges::find(entry.formerCprs, *wanted.cpr) != entry.formerCprs.end())
            return Likeness::SameCpr;
        if (entry.bornOn == dayNumber(wanted.cpr->birthDate()) && !wanted.givenNames.empty() && soundsLike(wanted, entry))
            return Likeness::NameAndBirth;
    }
    const std::string phone = phoneKey(wanted.phone);
    if (!phone.empty() && !entry.protection.holdsOn(today) && phoneKey(entry.phone) == phone)
        return Likeness::Phone;
    return std::nullopt;
}

}  // namespace fodfaeste
