#include "gui/text/status_text.h"

#include "domain/area/safety_area.h"
#include "gui/text/plain_text.h"

namespace fodfaeste {

QString StatusText::of(YearEndStatus status)
{
    switch (status) {
    case YearEndStatus::Deceased: return tr("Deceased");
    case YearEndStatus::Moved: return tr("Moved away from the municipality");
    case YearEndStatus::Employed: return tr("In work");
    case YearEndStatus::InEducation: return tr("In education");
    case YearEndStatus::InOffer: return tr("In an upskilling offer");
    case YearEndStatus::PositiveContact: return tr("Continued positive contact");
    case YearEndStatus::InCustody: return tr("In custody");
    case YearEndStatus::LostContact: return tr("Lost contact");
    case YearEndStatus::Closed: return tr("Closed");
    }
    return {};
}

QString StatusText::brief(YearEndStatus status)
{
    switch (status) {
    case YearEndStatus::Moved: return tr("Moved away");
    case YearEndStatus::InOffer: return tr("In an offer");
    case YearEndStatus::PositiveContact: return tr("Positive contact");
    default: return of(status);
    }
}

ToneKind StatusText::toneOf(YearEndStatus status)
{
    switch (status) {
    case YearEndStatus::Employed: return ToneKind::Ok;
    case YearEndStatus::InEducation:
    case YearEndStatus::InOffer: return ToneKind::Info;
    case YearEndStatus::PositiveContact: return ToneKind::Violet;
    case YearEndStatus::InCustody: return ToneKind::Warn;
    case YearEndStatus::LostContact: return ToneKind::Bad;
    case YearEndStatus::Deceased:
    case YearEndStatus::Moved:
    case YearEndStatus::Closed: return ToneKind::Neutral;
    }
    return ToneKind::Neutral;
}

QString StatusText::of(Channel channel)
{
    switch (channel) {
    case Channel::Meeting: return tr("Meeting");
    case Channel::Phone: return tr("Phone call");
    case Channel::Sms: return tr("Text message");
    case Channel::Video: return tr("Video call");
    case Channel::Letter: return tr("Letter");
    case Channel::Email: return tr("E-mail");
    case Channel::HomeVisit: return tr("Home visit");
    case Channel::PrisonVisit: return tr("Prison visit");
    case Channel::Outreach: return tr("Outreach");
    case Channel::Other: return tr("Other");
    }
    return {};
}

QString StatusText::iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Meeting: return QStringLiteral("users");
    case Channel::Phone: return QStringLiteral("phone");
    case Channel::Sms: return QStringLiteral("message-square");
    case Channel::Video: return QStringLiteral("video");
    case Channel::Letter:
    case Channel::Email: return QStringLiteral("mail");
    case Channel::HomeVisit: return QStringLiteral("house");
    case Channel::PrisonVisit: return QStringLiteral("building-2");
    case Channel::Outreach: return QStringLiteral("footprints");
    case Channel::Other: return QStringLiteral("message-circle");
    }
    return {};
}

QString StatusText::of(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended: return tr("Attended");
    case Attendance::NoShow: return tr("No-show");
    case Attendance::Cancelled: return tr("Cancelled");
    case Attendance::NotReached: return tr("Not reached");
    case Attendance::Sent: return tr("Sent");
    }
    return {};
}

ToneKind StatusText::toneOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended: return ToneKind::Ok;
    case Attendance::NoShow: return ToneKind::Bad;
    case Attendance::NotReached: return ToneKind::Warn;
    case Attendance::Cancelled:
    case Attendance::Sent: return ToneKind::Neutral;
    }
    return ToneKind::Neutral;
}

QString StatusText::of(Assessment assessment)
{
    switch (assessment) {
    case Assessment::Positive: return tr("Positive");
    case Assessment::Neutral: return tr("Neutral");
    case Assessment::Negative: return tr("Negative");
    }
    return {};
}

ToneKind StatusText::toneOf(Assessment assessment)
{
    switch (assessment) {
    case Assessment::Positive: return ToneKind::Ok;
    case Assessment::Neutral: return ToneKind::Neutral;
    case Assessment::Negative: return ToneKind::Bad;
    }
    return ToneKind::Neutral;
}

QString StatusText::of(SpellKind kind)
{
    switch (kind) {
    case SpellKind::Work: return tr("Work");
    case SpellKind::Education: return tr("Education");
    case SpellKind::Offer: return tr("Upskilling offer");
    }
    return {};
}

QString StatusText::iconOf(SpellKind kind)
{
    switch (kind) {
    case SpellKind::Work: return QStringLiteral("briefcase");
    case SpellKind::Education: return QStringLiteral("graduation-cap");
    case SpellKind::Offer: return QStringLiteral("wrench");
    }
    return {};
}

QString StatusText::of(CustodyKind kind)
{
    switch (kind) {
    case CustodyKind::Remand: return tr("Remand");
    case CustodyKind::Sentence: return tr("Serving a sentence");
    }
    return {};
}

QString StatusText::of(TodayReason reason)
{
    switch (reason) {
    case TodayReason::TaskOverdue: return tr("Overdue tasks");
    case TodayReason::TaskToday: return tr("Tasks for today");
    case TodayReason::ContactOverdue: return tr("Too long without contact");
    case TodayReason::NeverReached: return tr("Not reached yet");
    case TodayReason::NoNextStep: return tr("Cases without a next step");
    case TodayReason::Unfinished: return tr("Contacts without note or outcome");
    case TodayReason::ReleaseNear: return tr("Released soon");
    case TodayReason::Birthday: return tr("Birthdays that change something");
    case TodayReason::SpellCheck: return tr("Checks of jobs and education");
    case TodayReason::ClosingCheck: return tr("Checks after closing");
    }
    return {};
}

QString StatusText::of(Role role)
{
    switch (role) {
    case Role::Caseworker: return tr("Caseworker");
    case Role::JobConsultant: return tr("Job consultant");
    case Role::LeisureJobWorker: return tr("Leisure job worker");
    case Role::TeamLead: return tr("Team lead");
    case Role::Analyst: return tr("Analyst");
    case Role::Administrator: return tr("Administrator");
    case Role::Auditor: return tr("Auditor");
    }
    return {};
}

QString StatusText::of(AccessCause cause)
{
    switch (cause) {
    case AccessCause::Deputy: return tr("Standing in for a colleague");
    case AccessCause::Inquiry: return tr("Somebody has turned to us");
    case AccessCause::Urgent: return tr("Cannot wait");
    case AccessCause::Supervision: return tr("Supervision");
    case AccessCause::Audit: return tr("Audit");
    case AccessCause::Registered: return tr("Registered just now");
    case AccessCause::Other: return tr("Other cause");
    }
    return {};
}

QString StatusText::of(StoreKind kind)
{
    switch (kind) {
    case StoreKind::Ordinary: return tr("Ordinary store");
    case StoreKind::Trial: return tr("Trial store");
    case StoreKind::Demonstration: return tr("Demonstration");
    }
    return {};
}

QString StatusText::district(int number)
{
    const SafetyArea* area = findSafetyArea(number);
    return area ? toQString(area->name) : QString{};
}

}  // namespace fodfaeste
