#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// What a rule of follow-up (opfølgningsregel) is about, and so from which day it counts.
enum class RuleKind {
    FirstContact,    ///< from the opening of a case to the first two-way contact
    NoContact,       ///< from the latest two-way contact until the case needs attention
    RecentContact,   ///< so long a two-way contact counts as recent
    ReleaseNear,     ///< back from an expected release
    NoteDue,         ///< from a contact until its note and outcome are missed
    NoteWindow,      ///< from a contact until a missing note is not asked for any more
    LateRecord,      ///< from a contact until writing it down counts as late
    WorkCheck,       ///< from the start of a job
    EducationCheck,  ///< from the start of an education
    ClosingCheck,    ///< from the closing of a case
    CheckLapse,      ///< from a check until it is not asked for any more
    AgeRadar,        ///< back from a birthday that changes something
};

inline constexpr std::array kRuleKinds{RuleKind::FirstContact, RuleKind::NoContact,  RuleKind::RecentContact,
                                       RuleKind::ReleaseNear,  RuleKind::NoteDue,    RuleKind::NoteWindow,
                                       RuleKind::LateRecord,   RuleKind::WorkCheck,  RuleKind::EducationCheck,
                                       RuleKind::ClosingCheck, RuleKind::CheckLapse, RuleKind::AgeRadar};

enum class RuleUnit { Days, WorkingDays, Weeks, Months };

inline constexpr std::array kRuleUnits{RuleUnit::Days, RuleUnit::WorkingDays, RuleUnit::Weeks, RuleUnit::Months};

std::string_view codeOf(RuleKind kind);  ///< "no_contact": as in the store
std::string_view codeOf(RuleUnit unit);
std::optional<RuleKind> ruleKindFromCode(std::string_view code);
std::optional<RuleUnit> ruleUnitFromCode(std::string_view code);

/// How far a rule reaches: "30 days", "13 weeks".
struct RuleSpan {
    int amount = 0;
    RuleUnit unit = RuleUnit::Days;

    friend bool operator==(const RuleSpan&, const RuleSpan&) = default;
};

/// A rule of follow-up in the days in which it holds. Law, city and team lead change them, so they are data.
struct FollowUpRule {
    FollowUpRuleId id;
    Revision revision = Revision::New;
    RuleKind kind = RuleKind::NoContact;
    std::string programme;  ///< empty: for all
    int step = 0;           ///< 1, 2 … in a series of checks, 0 for a rule that stands alone
    RuleSpan span;
    Period holds;

    friend bool operator==(const FollowUpRule&, const FollowUpRule&) = default;
};

/// InvalidInput "rule.span" for a span that is not of 1–3650 days, 1–520 weeks or 1–120 months, for working days that count
/// back, and for another unit than days or weeks where captions name the days.
Status validate(const FollowUpRule& rule);

/// Whether the rule counts back from its anchor: a release or a birthday is announced.
bool countsBack(RuleKind kind);

/// Why a day is what it is: so much after (or before) that day, by that rule.
struct Due {
    RuleKind kind = RuleKind::NoContact;
    int step = 0;
    RuleSpan span;
    Date anchor{};
    Date day{};

    friend bool operator==(const Due&, const Due&) = default;
};

/// The day a rule gives for an anchor, with its why. A month that is too short ends on its last day.
Due dueOn(const FollowUpRule& rule, Date anchor);

/// All rules, and which of them hold on a day.
class RuleBook {
public:
    RuleBook() = default;
    explicit RuleBook(std::vector<FollowUpRule> rules) : m_rules{std::move(rules)} {}

    const std::vector<FollowUpRule>& rules() const { return m_rules; }
    /// Those of a kind that hold on a day for a programme, by step; a rule of the programme's own goes before one for all.
    std::vector<FollowUpRule> inForce(RuleKind kind, std::string_view programme, Date day) const;
    /// The rule that stands alone; null when no such rule holds. Lasts as long as the book.
    const FollowUpRule* only(RuleKind kind, std::string_view programme, Date day) const;

private:
    std::vector<FollowUpRule> m_rules;
};

}  // namespace fodfaeste
