#include "domain/spell/spell.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<SpellKind, 3> kSpellKindCodes{{{
    {SpellKind::Work, "work"},
    {SpellKind::Education, "education"},
    {SpellKind::Offer, "offer"},
}}};

constexpr int kHoursOfAWeek = 168;

}  // namespace

std::string_view codeOf(SpellKind kind)
{
    return kSpellKindCodes.codeOf(kind);
}

std::optional<SpellKind> spellKindFromCode(std::string_view code)
{
    return kSpellKindCodes.fromCode(code);
}

std::string toText(WeeklyHours hours, char decimalMark)
{
    std::string text = std::to_string(hours.hundredths / 100);
    const int rest = hours.hundredths % 100;
    if (rest == 0)
        return text;
    text += decimalMark;
    text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0)
        text += static_cast<char>('0' + rest % 10);
    return text;
}

Result<WeeklyHours> parseWeeklyHours(std::string_view text)
{
    const Error error{ErrorCode::InvalidInput, "spell.weeklyHours", "not a number of hours from 0 to 168"};
    const std::size_t mark = text.find_first_of(",.");
    const std::string_view whole = text.substr(0, mark);
    const std::string_view decimals = mark == std::string_view::npos ? std::string_view{} : text.substr(mark + 1);
    if (whole.empty() || whole.size() > 3 || decimals.size() > 2 || (mark != std::string_view::npos && decimals.empty()))
        return error;
    int hundredths = 0;
    const std::string digits = std::string{whole} + std::string{decimals} + std::string(2 - decimals.size(), '0');
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return error;
        hundredths = hundredths * 10 + (c - '0');
    }
    if (hundredths > kHoursOfAWeek * 100)
        return error;
    return WeeklyHours{hundredths};
}

Status validate(const Spell& spell)
{
    if (!spell.period.isOrdered())
        return Error{ErrorCode::InvalidInput, "spell.endedOn", "ends before it starts"};
    return Done{};
}

}  // namespace fodfaeste
