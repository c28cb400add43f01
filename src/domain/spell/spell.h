#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// What a spell is: a job, an education, or an upskilling offer (opkvalificeringstilbud).
enum class SpellKind { Work, Education, Offer };

inline constexpr std::array kSpellKinds{SpellKind::Work, SpellKind::Education, SpellKind::Offer};

std::string_view codeOf(SpellKind kind);  ///< "work", "education", "offer"
std::optional<SpellKind> spellKindFromCode(std::string_view code);

/// Hours a week in hundredths, so that 18.5 is kept and written back exactly.
struct WeeklyHours {
    int hundredths = 0;

    friend bool operator==(const WeeklyHours&, const WeeklyHours&) = default;
};

std::string toText(WeeklyHours hours, char decimalMark);  ///< "18" or "18,5": no zeros at the end
/// Comma or point; InvalidInput for anything that is not a number from 0 to 168 with at most two decimals.
Result<WeeklyHours> parseWeeklyHours(std::string_view text);

/// A dated stretch of work, education or offer within a case.
struct Spell {
    SpellId id;
    Revision revision = Revision::New;
    CaseFileId caseFile;
    SpellKind kind = SpellKind::Work;
    std::string title;     ///< job or education
    std::string provider;  ///< employer or school
    std::optional<WeeklyHours> weeklyHours;
    Period period;
    std::string endReason;

    friend bool operator==(const Spell&, const Spell&) = default;
};

Status validate(const Spell& spell);

}  // namespace fodfaeste
