#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <optional>
#include <string_view>

namespace fodfaeste {

/// Why somebody is away. Who has left comes not back: that absence has no last day.
enum class AbsenceKind { Illness, Holiday, Course, Leave, Left };

inline constexpr std::array kAbsenceKinds{AbsenceKind::Illness, AbsenceKind::Holiday, AbsenceKind::Course, AbsenceKind::Leave,
                                          AbsenceKind::Left};

std::string_view codeOf(AbsenceKind kind);  ///< "illness", …
std::optional<AbsenceKind> absenceKindFromCode(std::string_view code);

/// Somebody is away (fravær), and somebody else stands in (stedfortræder): while it runs the deputy may work on those cases as
/// the one in charge may. It ends by itself.
struct Absence {
    AbsenceId id;
    Revision revision = Revision::New;
    UserId user;
    AbsenceKind kind = AbsenceKind::Holiday;
    Period period;
    UserId deputy;  ///< unset while nobody is found

    friend bool operator==(const Absence&, const Absence&) = default;
};

/// InvalidInput with the field: the last day before the first, somebody who stands in for themselves, or a last day of one who
/// has left.
Status validate(const Absence& absence);

}  // namespace fodfaeste
