#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace fodfaeste {

/// An employer's number in Denmark's register of businesses (CVR): eight digits, the last of which checks the others.
class Cvr {
public:
    /// Accepts "12345674", with spaces between the digits or "DK" before them. InvalidInput when the check fails.
    static Result<Cvr> parse(std::string_view text);

    const std::string& text() const { return m_digits; }

    friend bool operator==(const Cvr&, const Cvr&) = default;

private:
    explicit Cvr(std::string digits) : m_digits{std::move(digits)} {}

    std::string m_digits;
};

}  // namespace fodfaeste
