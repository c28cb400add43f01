#include "domain/leisure_job/cvr.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

constexpr std::array kWeights{2, 7, 6, 5, 4, 3, 2, 1};
constexpr int kModulus = 11;

}  // namespace

Result<Cvr> Cvr::parse(std::string_view text)
{
    if (text.starts_with("DK") || text.starts_with("dk"))
        text.remove_prefix(2);
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char each) { return each != ' '; });
    const bool isNumber = std::ranges::all_of(digits, [](char each) { return each >= '0' && each <= '9'; });
    if (digits.size() != kWeights.size() || !isNumber)
        return Error{ErrorCode::InvalidInput, "employer.cvr", "a CVR number has eight digits"};
    return Cvr{std::move(digits)};
}

bool Cvr::passesCheck() const
{
    int sum = 0;
    for (std::size_t at = 0; at < kWeights.size(); ++at)
        sum += kWeights[at] * (m_digits[at] - '0');
    return m_digits.front() != '0' && sum % kModulus == 0;
}

}  // namespace fodfaeste
