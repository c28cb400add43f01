#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace fodfaeste {

/// An employer's number in Denmark's register of businesses (CVR): eight digits, the last of which checks the others. A number
/// that fails the check is kept, since an employer may write it so on their paper, but whoever typed it is told.
class Cvr {
public:
    /// Accepts "12345674", with spaces between the digits or "DK" before them. InvalidInput for anything but eight digits.
    static Result<Cvr> parse(std::string_view text);

    const std::string& text() const { return m_digits; }
    /// Whether the check digit (modulus 11) fits: if not, a digit has most likely been mistyped.
    bool passesCheck() const;

    friend bool operator==(const Cvr&, const Cvr&) = default;

private:
    explicit Cvr(std::string digits) : m_digits{std::move(digits)} {}

    std::string m_digits;
};

}  // namespace fodfaeste
