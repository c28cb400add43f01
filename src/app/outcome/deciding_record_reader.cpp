#include "app/outcome/deciding_record_reader.h"

#include "app/outcome/latest_contact.h"

#include <algorithm>

namespace fodfaeste {

namespace {

std::optional<Date> dayOrNothing(DayNumber day)
{
    return day == kFarFuture ? std::nullopt : std::optional{dateOf(day)};
}

/// Looks the evidence up by its kind.
class Reader {
public:
    Reader(Transaction& transaction, const PersonEntry& person, const CitizenFacts& facts, YearEndStatus status, Date cutOff)
        : m_transaction{transaction}
        , m_person{person}
        , m_facts{facts}
        , m_status{status}
        , m_cutOff{cutOff}
    {}

    DecidingRecord operator()(CitizenId) const
    {
        return DecidedByCitizen{dateOf(m_status == YearEndStatus::Deceased ? m_person.diedOn : m_person.movedAwayOn)};
    }

    DecidingRecord operator()(SpellId id) const
    {
        const auto spell = m_transaction.spells().find(id);
        if (!spell)
            return DecidedBySpell{};
        return DecidedBySpell{spell->kind,        spell->title,     spell->provider,
                              spell->period.from, spell->period.to, spell->weeklyHours};
    }

    DecidingRecord operator()(ContactId id) const
    {
        const auto contact = m_transaction.contacts().find(id);
        return contact ? DecidedByContact{contact->at, contact->channel} : DecidedByContact{};
    }

    DecidingRecord operator()(CustodyStayId id) const
    {
        const auto stay = std::ranges::find(m_person.stays, id, &StayEntry::id);
        if (stay == m_person.stays.end())
            return DecidedByCustody{};
        return DecidedByCustody{stay->kind, stay->facility, dateOf(stay->held.from)};
    }

    DecidingRecord operator()(CaseFileId id) const
    {
        const auto caseFile = std::ranges::find(m_person.cases, id, &CaseEntry::id);
        if (caseFile == m_person.cases.end())
            return DecidedByCase{};
        return DecidedByCase{caseFile->number, dateOf(caseFile->open.from), dayOrNothing(caseFile->open.to),
                             latestAttended(m_facts, dayNumber(m_cutOff))};
    }

private:
    Transaction& m_transaction;
    const PersonEntry& m_person;
    const CitizenFacts& m_facts;
    YearEndStatus m_status;
    Date m_cutOff;
};

}  // namespace

DecidingRecord readDecidingRecord(Transaction& transaction, const PersonEntry& person, const CitizenFacts& facts,
                                  const StatusDecision& decision, Date cutOff)
{
    return std::visit(Reader{transaction, person, facts, decision.status, cutOff}, decision.evidence);
}

}  // namespace fodfaeste
