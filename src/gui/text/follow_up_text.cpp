#include "gui/text/follow_up_text.h"

#include "gui/text/date_text.h"

namespace fodfaeste {

namespace {

constexpr int kHoursOfDay = 24;
constexpr int kHoursToDays = 48;

}  // namespace

QString FollowUpText::span(RuleSpan span)
{
    switch (span.unit) {
    case RuleUnit::Days: return tr("%n days", nullptr, span.amount);
    case RuleUnit::WorkingDays: return tr("%n working days", nullptr, span.amount);
    case RuleUnit::Weeks: return tr("%n weeks", nullptr, span.amount);
    case RuleUnit::Months: return tr("%n months", nullptr, span.amount);
    }
    return {};
}

QString FollowUpText::unit(RuleUnit unit)
{
    switch (unit) {
    case RuleUnit::Days: return tr("days");
    case RuleUnit::WorkingDays: return tr("working days");
    case RuleUnit::Weeks: return tr("weeks");
    case RuleUnit::Months: return tr("months");
    }
    return {};
}

QString FollowUpText::of(RuleKind kind)
{
    switch (kind) {
    case RuleKind::FirstContact: return tr("First contact after opening");
    case RuleKind::NoContact: return tr("Too long without contact");
    case RuleKind::RecentContact: return tr("Contact counts as recent");
    case RuleKind::ReleaseNear: return tr("Before a release");
    case RuleKind::NoteDue: return tr("Note and outcome after a contact");
    case RuleKind::NoteWindow: return tr("Missing notes are asked for");
    case RuleKind::LateRecord: return tr("Contact written down late");
    case RuleKind::WorkCheck: return tr("Check of a job");
    case RuleKind::EducationCheck: return tr("Check of an education");
    case RuleKind::ClosingCheck: return tr("Check after closing");
    case RuleKind::CheckLapse: return tr("Checks are asked for");
    case RuleKind::AgeRadar: return tr("Before a birthday");
    }
    return {};
}

QString FollowUpText::name(const FollowUpRule& rule)
{
    return rule.step > 0 ? QStringLiteral("%1 (%2)").arg(of(rule.kind)).arg(rule.step) : of(rule.kind);
}

QString FollowUpText::of(PauseReason reason)
{
    switch (reason) {
    case PauseReason::Custody: return tr("In custody");
    case PauseReason::Illness: return tr("Illness");
    case PauseReason::Abroad: return tr("Abroad");
    case PauseReason::ParentalLeave: return tr("Parental leave");
    case PauseReason::Other: return tr("Other reason");
    }
    return {};
}

QString FollowUpText::of(PutOffReason reason)
{
    switch (reason) {
    case PutOffReason::Waiting: return tr("waiting for others");
    case PutOffReason::NotReached: return tr("could not be reached");
    case PutOffReason::Agreed: return tr("agreed with the citizen");
    case PutOffReason::Busy: return tr("no time just now");
    case PutOffReason::Other: return tr("other");
    }
    return {};
}

QString FollowUpText::of(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::GoingWell: return tr("going well");
    case CheckOutcome::NotSo: return tr("not going well");
    case CheckOutcome::Unknown: return tr("not known");
    }
    return {};
}

QString FollowUpText::of(AgeEffect effect, const QString& programme)
{
    switch (effect) {
    case AgeEffect::Majority: return tr("of age: the parents' consent ends");
    case AgeEffect::Benefit: return tr("another benefit rate");
    case AgeEffect::SspPlus: return tr("from SSP to SSP+");
    case AgeEffect::LeavesProgramme: return tr("too old for %1").arg(programme);
    case AgeEffect::OrdinaryWork: return tr("from then on the ordinary rules of work");
    }
    return {};
}

QString FollowUpText::why(const Due& due, Date today)
{
    const QString anchor = DateText::brief(due.anchor, today);
    const QString day = DateText::brief(due.day, today);
    const QString span = FollowUpText::span(due.span);
    switch (due.kind) {
    case RuleKind::FirstContact: return tr("Opened %1; first contact within %2, by %3").arg(anchor, span, day);
    case RuleKind::NoContact: return tr("Last met %1; contact within %2, by %3").arg(anchor, span, day);
    case RuleKind::RecentContact: return tr("Met %1; recent for %2, until %3").arg(anchor, span, day);
    case RuleKind::ReleaseNear: return tr("Release %1; shown %2 before, from %3").arg(anchor, span, day);
    case RuleKind::NoteDue:
    case RuleKind::NoteWindow:
    case RuleKind::LateRecord: return tr("Note and outcome within %1, by %2").arg(span, day);
    case RuleKind::WorkCheck: return tr("Job since %1; check after %2, on %3").arg(anchor, span, day);
    case RuleKind::EducationCheck: return tr("In education since %1; check after %2, on %3").arg(anchor, span, day);
    case RuleKind::ClosingCheck: return tr("Closed %1; check after %2, on %3").arg(anchor, span, day);
    case RuleKind::CheckLapse: return tr("Check %1; asked for in %2, until %3").arg(anchor, span, day);
    case RuleKind::AgeRadar: return tr("Birthday %1; shown %2 before, from %3").arg(anchor, span, day);
    }
    return {};
}

QString FollowUpText::delay(int hours)
{
    if (hours < 1)
        return tr("an hour");
    return hours < kHoursToDays ? tr("%n hours", nullptr, hours) : tr("%n days", nullptr, hours / kHoursOfDay);
}

}  // namespace fodfaeste
