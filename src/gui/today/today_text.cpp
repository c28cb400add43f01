#include "gui/today/today_text.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QStringList>

namespace fodfaeste {

QString TodayText::shortName(TodayReason reason)
{
    switch (reason) {
    case TodayReason::TaskOverdue: return tr("Overdue");
    case TodayReason::TaskToday: return tr("Today");
    case TodayReason::ContactOverdue: return tr("No contact");
    case TodayReason::NeverReached: return tr("Never reached");
    case TodayReason::ReleaseNear: return tr("Released soon");
    }
    return {};
}

QString TodayText::what(const TodayItem& item, Date today)
{
    switch (item.reason) {
    case TodayReason::TaskOverdue:
    case TodayReason::TaskToday: return toQString(item.text);
    case TodayReason::ContactOverdue:
        return tr("No contact for %n days", nullptr, item.date ? daysBetween(*item.date, today) : 0);
    case TodayReason::NeverReached: return tr("Has never been reached");
    case TodayReason::ReleaseNear:
        return item.date ? tr("Released %1").arg(DateText::brief(*item.date, today)) : tr("Released soon");
    }
    return {};
}

QString TodayText::why(const TodayItem& item, Date today)
{
    const QString day = item.date ? DateText::brief(*item.date, today) : QString{};
    switch (item.reason) {
    case TodayReason::TaskOverdue: return tr("Should have been done by %1").arg(day);
    case TodayReason::TaskToday: return tr("To be done today");
    case TodayReason::ContactOverdue: return tr("Last met %1").arg(day);
    case TodayReason::NeverReached: return tr("The case was opened %1").arg(day);
    case TodayReason::ReleaseNear: return toQString(item.text);
    }
    return {};
}

QString TodayText::icon(TodayReason reason)
{
    switch (reason) {
    case TodayReason::TaskOverdue: return QStringLiteral("triangle-alert");
    case TodayReason::TaskToday: return QStringLiteral("list-checks");
    case TodayReason::ContactOverdue: return QStringLiteral("phone-missed");
    case TodayReason::NeverReached: return QStringLiteral("user-x");
    case TodayReason::ReleaseNear: return QStringLiteral("door-open");
    }
    return {};
}

ToneKind TodayText::tone(TodayReason reason)
{
    switch (reason) {
    case TodayReason::TaskOverdue: return ToneKind::Bad;
    case TodayReason::TaskToday: return ToneKind::Info;
    case TodayReason::ContactOverdue:
    case TodayReason::NeverReached: return ToneKind::Warn;
    case TodayReason::ReleaseNear: return ToneKind::Violet;
    }
    return ToneKind::Neutral;
}

QString TodayText::sentence(const TodayItem& item, Date today)
{
    return QStringList{toQString(item.name), toQString(item.caseNumber), StatusText::of(item.reason), what(item, today),
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
    case TodayReason::ReleaseNear: return QStringLiteral("release_near");
    }
    return {};
}

}  // namespace fodfaeste
