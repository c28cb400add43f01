#include "gui/casefile/caseload_text.h"

#include "domain/area/safety_area.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QStringList>

namespace fodfaeste {

namespace {

constexpr int kDaysStepIsSoon = 2;

}  // namespace

QString CaseloadText::filterName(CaseloadFilter filter, const FollowUpDays& days)
{
    switch (filter) {
    case CaseloadFilter::All: return tr("All");
    case CaseloadFilter::NeedsAction: return tr("Need action");
    case CaseloadFilter::ReleaseNear: return tr("Released soon");
    case CaseloadFilter::InCustody: return tr("In custody");
    case CaseloadFilter::ContactOverdue: return tr("No contact");
    case CaseloadFilter::Positive: return tr("Positive outcome");
    case CaseloadFilter::ContactedLately: return tr("Contact in %1 days").arg(days.recentContact);
    }
    return {};
}

QString CaseloadText::caseAndAge(const CaseloadRow& row)
{
    const QString facts = QStringLiteral("%1 · %2").arg(QString::fromStdString(row.caseNumber), DateText::age(row.age));
    return row.isProtected ? facts + QStringLiteral(" · ") + tr("protected") : facts;
}

QString CaseloadText::state(const CaseloadRow& row, Date today)
{
    return isReleaseNear(row, today) ? tr("Released soon") : StatusText::brief(row.status);
}

ToneKind CaseloadText::stateTone(const CaseloadRow& row, Date today)
{
    return isReleaseNear(row, today) ? ToneKind::Warn : StatusText::toneOf(row.status);
}

QString CaseloadText::district(const CaseloadRow& row)
{
    return row.districtNo ? StatusText::district(*row.districtNo) : QString{};
}

QString CaseloadText::cityDistrict(const CaseloadRow& row)
{
    const SafetyArea* area = row.districtNo ? findSafetyArea(*row.districtNo) : nullptr;
    return area != nullptr ? toQString(area->cityDistrict) : QString{};
}

QString CaseloadText::latestContact(const CaseloadRow& row, Date today)
{
    return row.latestAttended ? DateText::relative(row.latestAttended->day, today) : tr("Not reached yet");
}

QString CaseloadText::latestContactDay(const CaseloadRow& row, Date today)
{
    if (row.latestAttended)
        return DateText::brief(row.latestAttended->day, today);
    return row.latestAttempt ? tr("Tried %1").arg(DateText::brief(row.latestAttempt->day, today)) : QString{};
}

QString CaseloadText::nextStep(const CaseloadRow& row)
{
    return row.nextStep ? QString::fromStdString(row.nextStep->text) : QString{};
}

QString CaseloadText::nextStepDue(const CaseloadRow& row, Date today)
{
    if (!row.nextStep)
        return {};
    return row.nextStep->due == today ? DateText::relative(today, today) : DateText::brief(row.nextStep->due, today);
}

ToneKind CaseloadText::nextStepTone(const CaseloadRow& row, Date today)
{
    if (!row.nextStep)
        return ToneKind::Neutral;
    const int days = daysBetween(today, row.nextStep->due);
    if (days <= 0)
        return days < 0 ? ToneKind::Bad : ToneKind::Warn;
    return days <= kDaysStepIsSoon ? ToneKind::Warn : ToneKind::Neutral;
}

QString CaseloadText::sentence(const CaseloadRow& row, Date today)
{
    QStringList parts{QString::fromStdString(row.name), caseAndAge(row), state(row, today), district(row)};
    parts << tr("latest contact: %1").arg(latestContact(row, today));
    if (row.nextStep)
        parts << tr("next step: %1, %2").arg(nextStep(row), nextStepDue(row, today));
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

}  // namespace fodfaeste
