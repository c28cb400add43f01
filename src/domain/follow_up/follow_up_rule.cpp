#include "domain/follow_up/follow_up_rule.h"

#include "domain/calendar/danish_calendar.h"
#include "domain/code_table.h"

#include <algorithm>
#include <iterator>

namespace fodfaeste {

namespace {

constexpr CodeTable<RuleKind, kRuleKinds.size()> kKindCodes{{{
    {RuleKind::FirstContact, "first_contact"},
    {RuleKind::NoContact, "no_contact"},
    {RuleKind::RecentContact, "recent_contact"},
    {RuleKind::ReleaseNear, "release_near"},
    {RuleKind::NoteDue, "note_due"},
    {RuleKind::NoteWindow, "note_window"},
    {RuleKind::LateRecord, "late_record"},
    {RuleKind::WorkCheck, "work_check"},
    {RuleKind::EducationCheck, "education_check"},
    {RuleKind::ClosingCheck, "closing_check"},
    {RuleKind::CheckLapse, "check_lapse"},
    {RuleKind::AgeRadar, "age_radar"},
}}};

constexpr CodeTable<RuleUnit, kRuleUnits.size()> kUnitCodes{{{
    {RuleUnit::Days, "days"},
    {RuleUnit::WorkingDays, "working_days"},
    {RuleUnit::Weeks, "weeks"},
    {RuleUnit::Months, "months"},
}}};

constexpr int kDaysOfWeek = 7;

int mostOf(RuleUnit unit)
{
    switch (unit) {
    case RuleUnit::Days:
    case RuleUnit::WorkingDays: return 3650;
    case RuleUnit::Weeks: return 520;
    case RuleUnit::Months: return 120;
    }
    return 0;
}

Date moved(Date anchor, int amount, RuleUnit unit)
{
    switch (unit) {
    case RuleUnit::Days: return addDays(anchor, amount);
    case RuleUnit::WorkingDays: return addWorkingDays(anchor, amount);
    case RuleUnit::Weeks: return addDays(anchor, amount * kDaysOfWeek);
    case RuleUnit::Months: return addMonths(anchor, amount);
    }
    return anchor;
}

/// Lists and captions name these in days.
bool isNamedInDays(RuleKind kind)
{
    return kind == RuleKind::FirstContact || kind == RuleKind::NoContact || kind == RuleKind::RecentContact ||
           kind == RuleKind::ReleaseNear;
}

}  // namespace

std::string_view codeOf(RuleKind kind)
{
    return kKindCodes.codeOf(kind);
}

std::string_view codeOf(RuleUnit unit)
{
    return kUnitCodes.codeOf(unit);
}

std::optional<RuleKind> ruleKindFromCode(std::string_view code)
{
    return kKindCodes.fromCode(code);
}

std::optional<RuleUnit> ruleUnitFromCode(std::string_view code)
{
    return kUnitCodes.fromCode(code);
}

bool countsBack(RuleKind kind)
{
    return kind == RuleKind::ReleaseNear || kind == RuleKind::AgeRadar;
}

Status validate(const FollowUpRule& rule)
{
    if (rule.span.amount < 1 || rule.span.amount > mostOf(rule.span.unit))
        return Error{ErrorCode::InvalidInput, "rule.span", "too short or too long"};
    if (rule.span.unit == RuleUnit::WorkingDays && countsBack(rule.kind))
        return Error{ErrorCode::InvalidInput, "rule.span", "working days count forward only"};
    if (isNamedInDays(rule.kind) && rule.span.unit != RuleUnit::Days && rule.span.unit != RuleUnit::Weeks)
        return Error{ErrorCode::InvalidInput, "rule.span", "days or weeks only"};
    if (!rule.holds.isOrdered())
        return Error{ErrorCode::InvalidInput, "rule.from", "ends before it begins"};
    return Done{};
}

Due dueOn(const FollowUpRule& rule, Date anchor)
{
    const int amount = countsBack(rule.kind) ? -rule.span.amount : rule.span.amount;
    return {rule.kind, rule.step, rule.span, anchor, moved(anchor, amount, rule.span.unit)};
}

std::vector<FollowUpRule> RuleBook::inForce(RuleKind kind, std::string_view programme, Date day) const
{
    const auto of = [&](std::string_view wanted) {
        std::vector<FollowUpRule> found;
        std::ranges::copy_if(m_rules, std::back_inserter(found), [&](const FollowUpRule& rule) {
            return rule.kind == kind && rule.programme == wanted && rule.holds.contains(day);
        });
        std::ranges::sort(found, {}, &FollowUpRule::step);
        return found;
    };
    std::vector<FollowUpRule> own = programme.empty() ? std::vector<FollowUpRule>{} : of(programme);
    return own.empty() ? of({}) : own;
}

const FollowUpRule* RuleBook::only(RuleKind kind, std::string_view programme, Date day) const
{
    const FollowUpRule* forAll = nullptr;
    for (const FollowUpRule& rule : m_rules) {
        if (rule.kind != kind || !rule.holds.contains(day))
            continue;
        if (rule.programme.empty())
            forAll = &rule;
        else if (rule.programme == programme)
            return &rule;
    }
    return forAll;
}

}  // namespace fodfaeste
