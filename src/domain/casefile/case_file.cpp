#include "domain/casefile/case_file.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace fodfaeste {

std::string caseNumber(int year, int serial)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "KI-%04d-%05d", year, serial);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<int> serialOf(std::string_view number, int year)
{
    const std::string prefix = caseNumber(year, 0).substr(0, 8);
    if (number.size() != 13 || !number.starts_with(prefix))
        return std::nullopt;
    int serial = 0;
    const auto [end, error] = std::from_chars(number.data() + 8, number.data() + 13, serial);
    if (error != std::errc{} || end != number.data() + 13)
        return std::nullopt;
    return serial;
}

Status validate(const CaseFile& caseFile)
{
    if (caseFile.number.empty())
        return Error{ErrorCode::InvalidInput, "case.number", "a case needs a number"};
    if (!caseFile.period.isOrdered())
        return Error{ErrorCode::InvalidInput, "case.closedOn", "closed before it was opened"};
    return Done{};
}

}  // namespace fodfaeste
