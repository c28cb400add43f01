#include "domain/outreach/cpr_in_text.h"

#include "domain/citizen/cpr.h"

#include <string>

namespace fodfaeste {

namespace {

constexpr std::size_t kBirthDigits = 6;
constexpr std::size_t kAllDigits = 10;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// The ten digits that begin at `from`, as people write them; empty when there are none or more than that.
std::string digitsAt(std::string_view text, std::size_t from)
{
    std::string digits;
    std::size_t at = from;
    for (; at < text.size() && digits.size() < kAllDigits; ++at) {
        const bool isGap = digits.size() == kBirthDigits && (text[at] == '-' || text[at] == ' ') && isDigit(text[at - 1]);
        if (isDigit(text[at]))
            digits += text[at];
        else if (!isGap)
            return {};
    }
    const bool goesOn = at < text.size() && isDigit(text[at]);
    return digits.size() == kAllDigits && !goesOn ? digits : std::string{};
}

}  // namespace

bool holdsCprNumber(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = isDigit(text[at]) && (at == 0 || !isDigit(text[at - 1]));
        if (begins && Cpr::parse(digitsAt(text, at)))
            return true;
    }
    return false;
}

}  // namespace fodfaeste
