#include "domain/absence/absence.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<AbsenceKind, kAbsenceKinds.size()> kKindCodes{{{
    {AbsenceKind::Illness, "illness"},
    {AbsenceKind::Holiday, "holiday"},
    {AbsenceKind::Course, "course"},
    {AbsenceKind::Leave, "leave"},
    {AbsenceKind::Left, "left"},
}}};

}  // namespace

std::string_view codeOf(AbsenceKind kind)
{
    return kKindCodes.codeOf(kind);
}

std::optional<AbsenceKind> absenceKindFromCode(std::string_view code)
{
    return kKindCodes.fromCode(code);
}

Status validate(const Absence& absence)
{
    if (!absence.period.from.ok())
        return Error{ErrorCode::InvalidInput, "absence.from", "an absence needs its first day"};
    if (!absence.period.isOrdered())
        return Error{ErrorCode::InvalidInput, "absence.to", "the last day is before the first"};
    if (absence.kind == AbsenceKind::Left && absence.period.to)
        return Error{ErrorCode::InvalidInput, "absence.to", "whoever has left does not come back"};
    if (absence.deputy == absence.user)
        return Error{ErrorCode::InvalidInput, "absence.deputy", "nobody stands in for themselves"};
    return Done{};
}

}  // namespace fodfaeste
