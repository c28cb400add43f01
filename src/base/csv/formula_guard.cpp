#include "base/csv/formula_guard.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

constexpr std::array<std::string_view, 11> kFormulaBeginnings{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};

/// Apostrophes, then something that begins a formula.
bool isGuardable(std::string_view text)
{
    const std::size_t apostrophes = std::min(text.find_first_not_of('\''), text.size());
    const std::string_view rest = text.substr(apostrophes);
    return std::ranges::any_of(kFormulaBeginnings, [rest](std::string_view start) { return rest.starts_with(start); });
}

}  // namespace

std::string guardFormula(std::string_view text)
{
    std::string cell;
    if (isGuardable(text))
        cell = '\'';
    cell += text;
    return cell;
}

std::string_view unguardFormula(std::string_view cell)
{
    return cell.starts_with('\'') && isGuardable(cell) ? cell.substr(1) : cell;
}

}  // namespace fodfaeste
