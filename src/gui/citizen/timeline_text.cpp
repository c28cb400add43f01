#include "gui/citizen/timeline_text.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QStringList>

namespace fodfaeste {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kDaysWorthSaying = 2;

/// Keys of different kinds and moments never meet.
qulonglong keyOf(TimelineKind kind, int moment, std::int64_t id)
{
    constexpr qulonglong kRoom = 16;
    return (static_cast<qulonglong>(id) * kRoom + static_cast<qulonglong>(kind)) * 2 + static_cast<qulonglong>(moment);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

ToneKind toneOf(const ContactEvent& contact)
{
    if (contact.attendance == Attendance::Attended && contact.assessment)
        return StatusText::toneOf(*contact.assessment);
    return contact.attendance == Attendance::Attended ? ToneKind::Info : StatusText::toneOf(contact.attendance);
}

Date mondayOf(Date day)
{
    return addDays(day, 1 - static_cast<int>(weekdayOf(day).iso_encoding()));
}

}  // namespace

TimelineEntry TimelineText::contact(const ContactWithNote& contact) const
{
    const ContactEvent& event = contact.contact;
    TimelineEntry entry = this->event(TimelineKind::Contact, event.at.day, keyOf(TimelineKind::Contact, 0, event.id.value()));
    entry.at = event.at;
    entry.icon = StatusText::iconOf(event.channel);
    entry.tone = toneOf(event);
    entry.title = StatusText::of(event.channel);
    if (event.attendance != Attendance::Attended)
        entry.title += QStringLiteral(", ") + StatusText::of(event.attendance).toLower();
    entry.text = !contact.note          ? tr("Note is missing. Press F2 to write it.")
                 : contact.noteIsHidden ? tr("Restricted note: for its writer, the caseworkers in charge and the team leads.")
                                        : toQString(contact.note->text);
    entry.isTextMissing = !contact.note || contact.noteIsHidden;
    QStringList footer{m_staff.nameOf(event.caseworker), DateText::time(event.at)};
    if (event.duration)
        footer << DateText::duration(*event.duration);
    if (event.assessment)
        footer << StatusText::of(*event.assessment);
    if (contact.note && contact.note->restricted)
        footer << tr("restricted");
    if (contact.groupSize > 1)
        footer << tr("group contact with %n people", nullptr, contact.groupSize);
    if (contact.noteVersions > 1)
        footer << tr("corrected, version %1").arg(contact.noteVersions);
    if (event.recordedAt) {
        const int days = daysBetween(event.at.day, copenhagenTime(*event.recordedAt).day);
        if (days >= kDaysWorthSaying)
            footer << tr("written down %n days later", nullptr, days);
    }
    entry.footer = joined(footer);
    entry.contact = contact;
    return entry;
}

void TimelineText::mark(TimelineEntry& entry, const std::vector<CaseSystemTransfer>& transfers) const
{
    if (!entry.contact || !entry.contact->note)
        return;
    const CaseSystemTransfer* latest = nullptr;
    for (const CaseSystemTransfer& each : transfers) {
        if (each.contact == entry.contact->contact.id)
            latest = &each;
    }
    if (latest == nullptr)
        return;
    const bool isNewest = latest->noteVersion == entry.contact->noteVersions;
    entry.mark = isNewest ? tr("transferred %1").arg(DateText::brief(copenhagenTime(latest->at).day, m_today))
                          : tr("corrected since it was transferred");
    entry.markIcon = isNewest ? QStringLiteral("circle-check") : QStringLiteral("circle-alert");
    entry.markTone = isNewest ? ToneKind::Ok : ToneKind::Warn;
}

std::vector<TimelineEntry> TimelineText::events(const CitizenPageData& page) const
{
    std::vector<TimelineEntry> entries;
    for (const Spell& spell : page.spells) {
        if (hasHappened(spell.period.from))
            entries.push_back(this->spell(spell, Moment::Begin));
        if (hasHappened(spell.period.to))
            entries.push_back(this->spell(spell, Moment::End));
    }
    for (const CustodyStay& stay : page.stays) {
        if (hasHappened(stay.period.from))
            entries.push_back(custody(stay, Moment::Begin));
        if (hasHappened(stay.period.to))
            entries.push_back(custody(stay, Moment::End));
    }
    for (const CaseFile& caseFile : page.cases) {
        if (hasHappened(caseFile.period.from))
            entries.push_back(this->caseFile(caseFile, Moment::Begin));
        if (hasHappened(caseFile.period.to))
            entries.push_back(this->caseFile(caseFile, Moment::End));
    }
    for (const Task& task : page.tasks) {
        if (hasHappened(task.settledOn))
            entries.push_back(this->task(task));
    }
    for (const Letter& letter : page.letters)
        entries.push_back(this->letter(letter));
    return entries;
}

TimelineEntry TimelineText::event(TimelineKind kind, Date day, qulonglong key) const
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.at = {day, std::chrono::minutes{0}};
    entry.date = DateText::brief(day, m_today);
    entry.key = key;
    return entry;
}

TimelineEntry TimelineText::spell(const Spell& spell, Moment moment) const
{
    const bool begins = moment == Moment::Begin;
    TimelineEntry entry = event(TimelineKind::Spell, begins ? spell.period.from : spell.period.to.value_or(spell.period.from),
                                keyOf(TimelineKind::Spell, begins ? 0 : 1, spell.id.value()));
    entry.icon = StatusText::iconOf(spell.kind);
    entry.tone = begins ? ToneKind::Ok : ToneKind::Neutral;
    const QString kind = StatusText::of(spell.kind);
    entry.title = begins ? tr("%1 begins").arg(kind) : tr("%1 ends").arg(kind);
    entry.text = joined({toQString(spell.title), toQString(spell.provider)});
    entry.footer = begins ? QString{} : toQString(spell.endReason);
    return entry;
}

TimelineEntry TimelineText::custody(const CustodyStay& stay, Moment moment) const
{
    const bool begins = moment == Moment::Begin;
    TimelineEntry entry = event(TimelineKind::Custody, begins ? stay.period.from : stay.period.to.value_or(stay.period.from),
                                keyOf(TimelineKind::Custody, begins ? 0 : 1, stay.id.value()));
    entry.icon = begins ? QStringLiteral("building-2") : QStringLiteral("door-open");
    entry.tone = begins ? ToneKind::Warn : ToneKind::Ok;
    entry.title = begins ? tr("Admitted: %1").arg(StatusText::of(stay.kind).toLower()) : tr("Released");
    entry.text = toQString(stay.facility);
    return entry;
}

TimelineEntry TimelineText::caseFile(const CaseFile& caseFile, Moment moment) const
{
    const bool begins = moment == Moment::Begin;
    TimelineEntry entry =
        event(TimelineKind::Case, begins ? caseFile.period.from : caseFile.period.to.value_or(caseFile.period.from),
              keyOf(TimelineKind::Case, begins ? 0 : 1, caseFile.id.value()));
    entry.icon = begins ? QStringLiteral("folder-open") : QStringLiteral("archive");
    entry.tone = begins ? ToneKind::Info : ToneKind::Neutral;
    const QString number = toQString(caseFile.number);
    entry.title = begins ? tr("Case %1 opened").arg(number) : tr("Case %1 closed").arg(number);
    if (begins && !caseFile.referredBy.empty())
        entry.text = tr("Referred by %1").arg(toQString(caseFile.referredBy));
    else if (!begins)
        entry.text = toQString(caseFile.closeReason);
    return entry;
}

TimelineEntry TimelineText::task(const Task& task) const
{
    TimelineEntry entry =
        event(TimelineKind::Task, task.settledOn.value_or(task.due), keyOf(TimelineKind::Task, 0, task.id.value()));
    entry.icon = QStringLiteral("circle-check");
    entry.tone = ToneKind::Ok;
    entry.title = tr("Task done");
    entry.text = toQString(task.text);
    return entry;
}

TimelineEntry TimelineText::moved(const MoveTrace& trace) const
{
    const bool isAway = trace.direction == MoveTrace::Direction::Away;
    TimelineEntry entry =
        event(TimelineKind::Contact, trace.contactAt.day, keyOf(TimelineKind::Contact, isAway ? 2 : 1, trace.contact.value()));
    entry.icon = isAway ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left");
    entry.tone = ToneKind::Neutral;
    const QString other = toQString(trace.other);
    if (isAway)
        entry.title = other.isEmpty() ? tr("Contact moved to another person") : tr("Contact moved to %1").arg(other);
    else
        entry.title =
            other.isEmpty() ? tr("Contact moved here from another person") : tr("Contact moved here from %1").arg(other);
    entry.text = toQString(trace.reason);
    entry.footer = joined({m_staff.nameOf(trace.movedBy), DateText::dayAndTime(copenhagenTime(trace.movedAt), m_today)});
    return entry;
}

TimelineEntry TimelineText::letter(const Letter& letter) const
{
    const LocalTime at = copenhagenTime(letter.writtenAt);
    TimelineEntry entry = event(TimelineKind::Letter, at.day, keyOf(TimelineKind::Letter, 0, letter.id.value()));
    entry.at = at;
    entry.icon = QStringLiteral("mail");
    entry.tone = ToneKind::Info;
    entry.title = tr("Letter: %1").arg(toQString(letter.title));
    entry.text = toQString(letter.body).simplified();
    const QString way = letter.delivery == LetterDelivery::Post    ? tr("by post")
                        : letter.delivery == LetterDelivery::EBoks ? tr("by e-Boks")
                                                                   : tr("handed over");
    entry.footer = joined(
        {m_staff.nameOf(letter.writtenBy), DateText::time(at), way, tr("template version %1").arg(letter.templateVersion)});
    return entry;
}

QString TimelineText::kindName(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Contact: return tr("Contacts");
    case TimelineKind::Spell: return tr("Work and education");
    case TimelineKind::Custody: return tr("Custody");
    case TimelineKind::Case: return tr("Cases");
    case TimelineKind::Task: return tr("Tasks");
    case TimelineKind::Letter: return tr("Letters");
    }
    return {};
}

QString TimelineText::heading(Date day, Date today)
{
    const Date monday = mondayOf(today);
    if (day >= monday)
        return tr("This week");
    if (day >= addDays(monday, -kDaysOfWeek))
        return tr("Last week");
    if (day.year() == today.year())
        return tr("Earlier this year");
    return QString::number(static_cast<int>(day.year()));
}

QString TimelineText::sentence(const TimelineEntry& entry)
{
    QStringList parts{entry.date, entry.title, entry.text, entry.footer, entry.mark};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

}  // namespace fodfaeste
