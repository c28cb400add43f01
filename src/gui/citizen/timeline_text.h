#pragma once

#include "app/citizen/citizen_service.h"
#include "app/contact/correction_service.h"
#include "gui/citizen/timeline_entry.h"
#include "gui/text/staff_names.h"

#include <QCoreApplication>

#include <vector>

namespace fodfaeste {

/// Tells the records of a citizen as entries of a timeline.
class TimelineText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::TimelineText)

public:
    TimelineText(const StaffNames& staff, Date today) : m_staff{staff}, m_today{today} {}

    TimelineEntry contact(const ContactWithNote& contact) const;
    /// Says whether the case system has the note.
    void mark(TimelineEntry& entry, const std::vector<CaseSystemTransfer>& transfers) const;
    /// Everything but contacts that has happened up to today, in no order.
    std::vector<TimelineEntry> events(const CitizenPageData& page) const;

    /// That a contact was moved from or to somebody else, at the day of the contact.
    TimelineEntry moved(const MoveTrace& trace) const;

    static QString kindName(TimelineKind kind);  ///< on the pill
    /// "This week", "Last week", "Earlier this year", "2011": the heading over an entry.
    static QString heading(Date day, Date today);
    static QString sentence(const TimelineEntry& entry);

private:
    enum class Moment { Begin, End };

    TimelineEntry event(TimelineKind kind, Date day, qulonglong key) const;
    TimelineEntry letter(const Letter& letter) const;
    TimelineEntry spell(const Spell& spell, Moment moment) const;
    TimelineEntry custody(const CustodyStay& stay, Moment moment) const;
    TimelineEntry caseFile(const CaseFile& caseFile, Moment moment) const;
    TimelineEntry task(const Task& task) const;
    bool hasHappened(const std::optional<Date>& day) const { return day && *day <= m_today; }

    const StaffNames& m_staff;
    Date m_today;
};

}  // namespace fodfaeste
