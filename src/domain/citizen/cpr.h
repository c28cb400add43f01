#pragma once

#include "base/date.h"
#include "base/result.h"

#include <array>
#include <string>
#include <string_view>

namespace fodfaeste {

enum class Sex { Female, Male };

/// Whether a store holds real people or invented ones.
enum class Population { Real, Synthetic };

/// A Danish civil registration number: six digits of birth date, then a serial whose first digit settles the
/// century. Every Cpr holds a real calendar date. A number whose day is raised by 60 is synthetic: it belongs
/// to no living person.
class Cpr {
public:
    /// Accepts "DDMMYYSSSS" and "DDMMYY-SSSS". InvalidInput for anything else and for days no calendar has.
    static Result<Cpr> parse(std::string_view text);

    Date birthDate() const;
    Sex sex() const;  ///< by the last digit: even is female
    bool isSynthetic() const;
    Population population() const { return isSynthetic() ? Population::Synthetic : Population::Real; }

    /// Only a hint: numbers that fail the check have been issued since 1 October 2007.
    bool passesModulus11() const;

    std::string masked() const;    ///< "020350-****": lists, logs, window titles
    std::string revealed() const;  ///< "020350-0001": only behind an audited operation
    std::string digits() const;    ///< "0203500001": how it is stored

    friend auto operator<=>(const Cpr&, const Cpr&) = default;

private:
    using Digits = std::array<int, 10>;
    explicit Cpr(const Digits& digits) : m_digits{digits} {}

    Digits m_digits;
};

/// What the modulus-11 check says about a number. Never a reason to refuse it.
enum class CheckDigit {
    Passes,
    KnownException,  ///< a birth date for which the CPR office has issued numbers without the check
    Fails,           ///< worth a second look at the number
};
CheckDigit checkDigitOf(const Cpr& cpr);

/// InvalidInput when the birth date lies after `today` or more than 120 years before it.
Status plausibleOn(const Cpr& cpr, Date today);

}  // namespace fodfaeste
