#include "gui/today/today_text.h"

#include "gui/text/date_text.h"
#include "gui/text/follow_up_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QStringList>

namespace fodfaeste {

QString TodayText::heading(const TodaySection& section)
{
    if (section.state == TodayState::PutOff)
        return tr("Put off by you");
    return section.state == TodayState::Paused ? tr("Follow-up is paused") : StatusText::of(section.reason);
}

QString TodayText::shortName(const TodaySection& section)
{
    if (section.state != TodayState::Now)
        return section.state == TodayState::PutOff ? tr("Put off") : tr("Paused");
    switch (section.reason) {
    case TodayReason::TaskOverdue: return tr("Overdue");
    case TodayReason::TaskToday: return tr("Today");
    case TodayReason::ContactOverdue: return tr("No contact");
    case TodayReason::NeverReached: return tr("Never reached");
    case TodayReason::NoNextStep: return tr("No next step");
    case TodayReason::Unfinished: return tr("Note or outcome");
    case TodayReason::ReleaseNear: return tr("Released soon");
    case TodayReason::Birthday: return tr("Birthdays");
    case TodayReason::SpellCheck: return tr("Job and school");
    case TodayReason::ClosingCheck: return tr("After closing");
    }
    return {};
}

QString TodayText::birthday(const TodayItem& item)
{
    QStringList effects;
    for (const AgeEffect effect : item.effects)
        effects << FollowUpText::of(effect, toQString(item.text));
    return effects.join(QStringLiteral(" · "));
}

QString TodayText::what(const TodayItem& item, Date today)
{
    const QString day = item.date ? DateText::brief(*item.date, today) : QString{};
    switch (item.reason) {
    case TodayReason::TaskOverdue:
    case TodayReason::TaskToday: return toQString(item.text);
    case TodayReason::ContactOverdue:
        return tr("No contact for %n days", nullptr, item.date ? daysBetween(*item.date, today) : 0);
    case TodayReason::NeverReached: return tr("Has never been reached");
    case TodayReason::NoNextStep: return tr("No next step");
    case TodayReason::Unfinished:
        return item.lacksNote && item.lacksOutcome ? tr("Contact %1 has neither note nor outcome").arg(day)
               : item.lacksNote                    ? tr("Contact %1 has no note").arg(day)
                                                   : tr("Contact %1 has no outcome").arg(day);
    case TodayReason::ReleaseNear: return tr("Released %1").arg(day);
    case TodayReason::Birthday: return tr("Turns %1 on %2").arg(item.age).arg(day);
    case TodayReason::SpellCheck: return item.spellKind == SpellKind::Work ? tr("How is the job?") : tr("How is the education?");
    case TodayReason::ClosingCheck: return tr("How has it gone since the case was closed?");
    }
    return {};
}

QString TodayText::why(const TodayItem& item, Date today)
{
    if (item.state != TodayState::Now)
        return hidden(item, today);
    const QString day = item.date ? DateText::brief(*item.date, today) : QString{};
    const QString rule = item.due ? FollowUpText::why(*item.due, today) : QString{};
    const QString withoutPhone = item.hasPhone ? QString{} : QStringLiteral(" · ") + tr("no phone number");
    switch (item.reason) {
    case TodayReason::TaskOverdue: return tr("Should have been done by %1").arg(day);
    case TodayReason::TaskToday: return tr("To be done today");
    case TodayReason::ContactOverdue:
    case TodayReason::NeverReached: return rule + withoutPhone;
    case TodayReason::NoNextStep: return tr("Nothing is planned in this case");
    case TodayReason::Unfinished:
        return item.recordedOn
                   ? tr("Written down %1").arg(DateText::brief(*item.recordedOn, today)) + QStringLiteral(" · ") + rule
                   : rule;
    case TodayReason::ReleaseNear: return item.text.empty() ? rule : toQString(item.text) + QStringLiteral(" · ") + rule;
    case TodayReason::Birthday: return birthday(item);
    case TodayReason::SpellCheck:
    case TodayReason::ClosingCheck: return rule;
    }
    return {};
}

QString TodayText::hidden(const TodayItem& item, Date today)
{
    const QString until = item.hiddenUntil ? DateText::brief(*item.hiddenUntil, today) : QString{};
    if (item.state == TodayState::PutOff)
        return tr("Put off until %1: %2").arg(until, item.putOffReason ? FollowUpText::of(*item.putOffReason) : QString{});
    return tr("Paused to %1: %2").arg(until, item.pauseReason ? FollowUpText::of(*item.pauseReason) : QString{});
}

QString TodayText::who(const TodayItem& item, Date today)
{
    const QString met = item.latestAttended ? DateText::relative(*item.latestAttended, today).toLower() : tr("never");
    const QString facts = QStringLiteral("%1 · %2").arg(toQString(item.caseNumber), tr("met: %1").arg(met));
    return item.forColleague.empty() ? facts : tr("%1 · for %2").arg(facts, toQString(item.forColleague));
}

QString TodayText::icon(const TodaySection& section)
{
    if (section.state != TodayState::Now)
        return section.state == TodayState::PutOff ? QStringLiteral("hourglass") : QStringLiteral("circle-pause");
    switch (section.reason) {
    case TodayReason::TaskOverdue: return QStringLiteral("triangle-alert");
    case TodayReason::TaskToday: return QStringLiteral("list-checks");
    case TodayReason::ContactOverdue: return QStringLiteral("phone-missed");
    case TodayReason::NeverReached: return QStringLiteral("user-x");
    case TodayReason::NoNextStep: return QStringLiteral("circle-question-mark");
    case TodayReason::Unfinished: return QStringLiteral("notebook-pen");
    case TodayReason::ReleaseNear: return QStringLiteral("door-open");
    case TodayReason::Birthday: return QStringLiteral("calendar-days");
    case TodayReason::SpellCheck: return QStringLiteral("briefcase");
    case TodayReason::ClosingCheck: return QStringLiteral("flag");
    }
    return {};
}

ToneKind TodayText::tone(const TodaySection& section)
{
    if (section.state != TodayState::Now)
        return ToneKind::Neutral;
    switch (section.reason) {
    case TodayReason::TaskOverdue: return ToneKind::Bad;
    case TodayReason::TaskToday:
    case TodayReason::SpellCheck:
    case TodayReason::ClosingCheck: return ToneKind::Info;
    case TodayReason::ContactOverdue:
    case TodayReason::NoNextStep:
    case TodayReason::Unfinished:
    case TodayReason::NeverReached: return ToneKind::Warn;
    case TodayReason::Birthday:
    case TodayReason::ReleaseNear: return ToneKind::Violet;
    }
    return ToneKind::Neutral;
}

QString TodayText::sentence(const TodayItem& item, Date today)
{
    return QStringList{toQString(item.name), who(item, today), heading(TodaySection::of(item)), what(item, today),
                       why(item, today)}
        .join(QStringLiteral(", "));
}

QString TodayText::key(TodayReason reason)
{
    switch (reason) {
    case TodayReason::TaskOverdue: return QStringLiteral("task_overdue");
    case TodayReason::TaskToday: return QStringLiteral("task_today");
    case TodayReason::ContactOverdue: return QStringLiteral("contact_overdue");
    case TodayReason::NeverReached: return QStringLiteral("never_reached");
    case TodayReason::NoNextStep: return QStringLiteral("no_next_step");
    case TodayReason::Unfinished: return QStringLiteral("unfinished");
    case TodayReason::ReleaseNear: return QStringLiteral("release_near");
    case TodayReason::Birthday: return QStringLiteral("birthday");
    case TodayReason::SpellCheck: return QStringLiteral("spell_check");
    case TodayReason::ClosingCheck: return QStringLiteral("closing_check");
    }
    return {};
}

QString TodayText::key(const TodaySection& section)
{
    if (section.state == TodayState::PutOff)
        return QStringLiteral("put_off");
    return section.state == TodayState::Paused ? QStringLiteral("paused") : key(section.reason);
}

}  // namespace fodfaeste
