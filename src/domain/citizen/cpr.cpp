#include "domain/citizen/cpr.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kSyntheticDay = 60;
constexpr int kOldestAge = 120;

/// The CPR office's table of centuries, by the seventh digit and the two digits of the year.
int fullYear(int yearInCentury, int seventhDigit)
{
    if (seventhDigit <= 3)
        return 1900 + yearInCentury;
    if (seventhDigit == 4 || seventhDigit == 9)
        return (yearInCentury <= 36 ? 2000 : 1900) + yearInCentury;
    return (yearInCentury <= 57 ? 2000 : 1800) + yearInCentury;
}

template <class Digits>
Date dateIn(const Digits& d)
{
    const int day = d[0] * 10 + d[1];
    const int realDay = day > kSyntheticDay ? day - kSyntheticDay : day;
    return {std::chrono::year{fullYear(d[4] * 10 + d[5], d[6])}, std::chrono::month{static_cast<unsigned>(d[2] * 10 + d[3])},
            std::chrono::day{static_cast<unsigned>(realDay)}};
}

}  // namespace

Result<Cpr> Cpr::parse(std::string_view text)
{
    const Error error{ErrorCode::InvalidInput, "citizen.cpr", "not a CPR number as DDMMYY-SSSS"};
    if (text.size() != 10 && !(text.size() == 11 && text[6] == '-'))
        return error;
    Digits digits{};
    auto next = digits.begin();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.size() == 11 && i == 6)
            continue;
        if (text[i] < '0' || text[i] > '9')
            return error;
        *next++ = text[i] - '0';
    }
    if (!dateIn(digits).ok())
        return Error{ErrorCode::InvalidInput, "citizen.cpr", "the first six digits are no calendar date"};
    return Cpr{digits};
}

Date Cpr::birthDate() const
{
    return dateIn(m_digits);
}

Sex Cpr::sex() const
{
    return m_digits[9] % 2 == 0 ? Sex::Female : Sex::Male;
}

bool Cpr::isSynthetic() const
{
    return m_digits[0] * 10 + m_digits[1] > kSyntheticDay;
}

bool Cpr::passesModulus11() const
{
    constexpr std::array<int, 10> kWeights{4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += kWeights[i] * m_digits[i];
    return sum % 11 == 0;
}

std::string Cpr::digits() const
{
    std::string text;
    for (const int digit : m_digits)
        text += static_cast<char>('0' + digit);
    return text;
}

std::string Cpr::masked() const
{
    return digits().substr(0, 6) + "-****";
}

std::string Cpr::revealed() const
{
    return digits().insert(6, "-");
}

CheckDigit checkDigitOf(const Cpr& cpr)
{
    // First of January of these years, as the CPR office lists them (10 May 2023; "not necessarily exhaustive").
    constexpr std::array kYears{1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981,
                                1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1994, 1995};
    if (cpr.passesModulus11())
        return CheckDigit::Passes;
    const Date born = cpr.birthDate();
    const bool listed = born.month() == std::chrono::January && born.day() == std::chrono::day{1} &&
                        std::ranges::find(kYears, static_cast<int>(born.year())) != kYears.end();
    return listed ? CheckDigit::KnownException : CheckDigit::Fails;
}

Status plausibleOn(const Cpr& cpr, Date today)
{
    if (cpr.birthDate() > today)
        return Error{ErrorCode::InvalidInput, "citizen.cpr", "the birth date lies in the future"};
    if (ageOn(cpr.birthDate(), today) > kOldestAge)
        return Error{ErrorCode::InvalidInput, "citizen.cpr", "the birth date lies more than 120 years back"};
    return Done{};
}

}  // namespace fodfaeste
