#include "gui/citizen/card_text.h"

#include "gui/citizen/person_text.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QStringList>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kDaysDueSoon = 2;

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

/// Who is responsible today, or was last.
UserId caseworkerOf(const CaseFile& caseFile, const CitizenPageData& page)
{
    UserId latest;
    Date since{};
    for (const Assignment& assignment : page.assignments) {
        if (assignment.caseFile == caseFile.id && (!latest.isSet() || assignment.period.from >= since)) {
            latest = assignment.caseworker;
            since = assignment.period.from;
        }
    }
    return latest;
}

}  // namespace

RecordRow::Words CardText::task(const Task& task, Date today)
{
    RecordRow::Words words;
    words.title = toQString(task.text);
    const QString day = DateText::brief(task.due, today);
    const int days = daysBetween(today, task.due);
    if (days < 0)
        words.line = tr("Overdue since %1").arg(day);
    else
        words.line = days == 0 ? tr("To be done today") : tr("By %1").arg(day);
    if (days <= kDaysDueSoon)
        words.lineTone = days < 0 ? ToneKind::Bad : ToneKind::Warn;
    return words;
}

RecordRow::Words CardText::caseFile(const CaseFile& caseFile, const CitizenPageData& page, const StaffNames& staff, Date today)
{
    const bool isOpen = caseFile.isOpenOn(today);
    RecordRow::Words words;
    words.icon = isOpen ? QStringLiteral("folder-open") : QStringLiteral("archive");
    words.tone = isOpen ? ToneKind::Info : ToneKind::Neutral;
    words.title = joined({toQString(caseFile.number), PersonText::programme(caseFile.programme)});
    words.line = joined({staff.nameOf(caseworkerOf(caseFile, page)), DateText::period(caseFile.period)});
    words.chip = isOpen ? tr("Open") : tr("Closed");
    words.chipTone = isOpen ? ToneKind::Ok : ToneKind::Neutral;
    return words;
}

RecordRow::Words CardText::spell(const Spell& spell, Date today)
{
    const bool isRunning = spell.period.contains(today);
    RecordRow::Words words;
    words.icon = StatusText::iconOf(spell.kind);
    words.tone = isRunning ? ToneKind::Ok : ToneKind::Neutral;
    words.title = joined({toQString(spell.title), toQString(spell.provider)});
    if (words.title.isEmpty())
        words.title = StatusText::of(spell.kind);
    const QString hours = spell.weeklyHours ? tr("%1 h a week").arg(toQString(toText(*spell.weeklyHours, ','))) : QString{};
    words.line = joined({DateText::period(spell.period), hours});
    words.chip = isRunning ? tr("Now") : QString{};
    words.chipTone = ToneKind::Ok;
    return words;
}

RecordRow::Words CardText::stay(const CustodyStay& stay, Date today)
{
    const bool isHeld = stay.period.contains(today);
    RecordRow::Words words;
    words.icon = QStringLiteral("building-2");
    words.tone = isHeld ? ToneKind::Warn : ToneKind::Neutral;
    words.title = joined({StatusText::of(stay.kind), toQString(stay.facility)});
    const QString expected =
        isHeld && stay.expectedReleaseOn ? tr("expected out %1").arg(DateText::brief(*stay.expectedReleaseOn, today)) : QString{};
    words.line = joined({DateText::period(stay.period), expected});
    words.chip = isHeld ? tr("Now") : QString{};
    words.chipTone = ToneKind::Warn;
    return words;
}

}  // namespace fodfaeste
