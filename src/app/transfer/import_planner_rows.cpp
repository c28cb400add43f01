#include "app/transfer/import_planner.h"

#include "app/transfer/match_texts.h"
#include "app/transfer/record_merge.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace fodfaeste {

namespace {

/// Rows by the planned case or person they hang on.
using OwnedRows = std::map<std::size_t, std::vector<std::size_t>>;

PlannedRow addedTo(std::size_t owner)
{
    return {RowChange::Added, static_cast<std::uint32_t>(owner), 0};
}

/// Sets what becomes of rows that chose a stored record: changed unless the two are the same.
template <class Stored, class IsSame>
void settle(PlannedRows<Stored>& planned, const std::vector<std::size_t>& rows, std::vector<Stored>& stored,
            const std::vector<std::optional<std::size_t>>& chosen, const IsSame& isSame)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!chosen[i])
            continue;
        PlannedRow& row = planned.rows[rows[i]];
        row.change = isSame(rows[i], stored[*chosen[i]]) ? RowChange::Unchanged : RowChange::Changed;
        if (row.change == RowChange::Unchanged)
            continue;
        row.stored = static_cast<std::uint32_t>(planned.stored.size());
        planned.stored.push_back(std::move(stored[*chosen[i]]));
    }
}

template <class Stored, class TextsOf>
std::vector<MatchTexts> textsOfAll(const std::vector<Stored>& all, const TextsOf& textsOf)
{
    std::vector<MatchTexts> texts;
    texts.reserve(all.size());
    for (const Stored& one : all)
        texts.push_back(textsOf(one));
    return texts;
}

}  // namespace

bool ImportPlanner::planContacts()
{
    OwnedRows known;
    const auto& records = m_source.records.contacts;
    m_plan.contacts.rows.reserve(records.size());
    for (const ContactRecord& record : records) {
        const PlannedRow row = planContact(record);
        if (row.change != RowChange::Refused && m_plan.cases[row.owner].stored)
            known[row.owner].push_back(m_plan.contacts.rows.size());
        m_plan.contacts.rows.push_back(row);
        if (!m_steps.go())
            return false;
    }
    for (const auto& [caseIndex, rows] : known)
        compareContacts(caseIndex, rows);
    return true;
}

PlannedRow ImportPlanner::planContact(const ContactRecord& record)
{
    constexpr auto kFile = ExchangeFile::Contacts;
    const auto caseIndex = caseOf(kFile, record.line, record.caseNumber);
    const auto caseworker = caseworkerOf(kFile, record.line, record.caseworker);
    if (record.at.day > m_context.today)
        m_source.problems.add(kFile, record.line, Column::At, ProblemCode::ContactInFuture, toIso(record.at));
    if (!caseIndex || !caseworker)
        return {};
    if (!m_plan.cases[*caseIndex].after.period.contains(record.at.day))
        m_source.problems.add(kFile, record.line, Column::At, ProblemCode::ContactOutsideCase, toIso(record.at));
    return addedTo(*caseIndex);
}

void ImportPlanner::compareContacts(std::size_t caseIndex, const std::vector<std::size_t>& rows)
{
    const ExchangeRecords& folder = m_source.records;
    const auto caseworkerOfRow = [&](std::size_t row) {
        return m_plan.caseworkers.find(folder.contacts[row].caseworker).value_or(UserId{});
    };
    auto stored = storedContactsOf(*m_plan.cases[caseIndex].stored);
    const auto chosen = matchRows(
        textsOfAll(rows, [&](std::size_t row) { return matchTextsOf(folder.contacts[row], folder, caseworkerOfRow(row)); }),
        textsOfAll(stored, [&](const ContactWithNote& contact) { return matchTextsOf(contact, folder); }));
    settle(m_plan.contacts, rows, stored, chosen, [&](std::size_t row, const ContactWithNote& known) {
        const ContactRecord& record = folder.contacts[row];
        const bool saysNewNote = !record.note.empty() && (!known.note || known.note->text != record.note);
        return !saysNewNote && merged(record, known.contact, folder, caseworkerOfRow(row)) == known.contact;
    });
}

std::vector<ContactWithNote> ImportPlanner::storedContactsOf(const CaseFile& caseFile)
{
    auto stored = m_tx.contacts().ofCitizen(caseFile.citizen, std::nullopt, std::numeric_limits<int>::max());
    std::erase_if(stored, [&](const ContactWithNote& contact) { return contact.contact.caseFile != caseFile.id; });
    const auto place = [](const ContactWithNote& contact) { return std::tuple{contact.contact.at, contact.contact.id}; };
    std::ranges::sort(stored, {}, place);
    return stored;
}

bool ImportPlanner::planEngagements()
{
    OwnedRows known;
    const auto& records = m_source.records.engagements;
    for (const EngagementRecord& record : records) {
        const PlannedRow row = planEngagement(record);
        if (row.change != RowChange::Refused && m_plan.cases[row.owner].stored)
            known[row.owner].push_back(m_plan.engagements.rows.size());
        m_plan.engagements.rows.push_back(row);
        if (!m_steps.go())
            return false;
    }
    for (const auto& [caseIndex, rows] : known)
        compareEngagements(caseIndex, rows);
    return true;
}

PlannedRow ImportPlanner::planEngagement(const EngagementRecord& record)
{
    const auto caseIndex = caseOf(ExchangeFile::Engagements, record.line, record.caseNumber);
    if (!caseIndex)
        return {};
    if (!record.period.to && m_plan.cases[*caseIndex].after.period.to)
        m_source.problems.add(ExchangeFile::Engagements, record.line, Column::EndedOn, ProblemCode::OpenSpellInClosedCase);
    return addedTo(*caseIndex);
}

void ImportPlanner::compareEngagements(std::size_t caseIndex, const std::vector<std::size_t>& rows)
{
    const ExchangeRecords& folder = m_source.records;
    auto stored = m_tx.spells().ofCase(m_plan.cases[caseIndex].stored->id);
    const auto chosen =
        matchRows(textsOfAll(rows, [&](std::size_t row) { return matchTextsOf(folder.engagements[row], folder); }),
                  textsOfAll(stored, [&](const Spell& spell) { return matchTextsOf(spell, folder); }));
    settle(m_plan.engagements, rows, stored, chosen,
           [&](std::size_t row, const Spell& known) { return merged(folder.engagements[row], known, folder) == known; });
}

bool ImportPlanner::planCustody()
{
    OwnedRows byPerson;
    for (const CustodyRecord& record : m_source.records.custody) {
        const auto person = personOf(ExchangeFile::Custody, record.line, record.cpr);
        if (person)
            byPerson[*person].push_back(m_plan.custody.rows.size());
        m_plan.custody.rows.push_back(person ? addedTo(*person) : PlannedRow{});
        if (!m_steps.go())
            return false;
    }
    for (const auto& [person, rows] : byPerson)
        compareCustody(person, rows);
    return true;
}

void ImportPlanner::compareCustody(std::size_t person, const std::vector<std::size_t>& rows)
{
    const ExchangeRecords& folder = m_source.records;
    const CitizenId citizen = m_plan.people[person].id;
    auto stored = citizen.isSet() ? m_tx.custody().ofCitizen(citizen) : std::vector<CustodyStay>{};
    const auto chosen = matchRows(textsOfAll(rows, [&](std::size_t row) { return matchTextsOf(folder.custody[row], folder); }),
                                  textsOfAll(stored, [&](const CustodyStay& stay) { return matchTextsOf(stay, folder); }));
    std::vector<std::pair<Period, SourceLine>> stays;
    std::vector<bool> isChosen(stored.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const CustodyRecord& record = folder.custody[rows[i]];
        const CustodyStay before = chosen[i] ? stored[*chosen[i]] : CustodyStay{};
        stays.emplace_back(merged(record, before, folder).period, record.line);
        if (chosen[i])
            isChosen[*chosen[i]] = true;
    }
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (!isChosen[i])
            stays.emplace_back(stored[i].period, 0);
    }
    warnOfOverlaps(std::move(stays));
    settle(m_plan.custody, rows, stored, chosen,
           [&](std::size_t row, const CustodyStay& known) { return merged(folder.custody[row], known, folder) == known; });
}

/// Line 0 stands for a stay that is only stored. Who is moved is released and admitted on the same day: that is no overlap.
void ImportPlanner::warnOfOverlaps(std::vector<std::pair<Period, SourceLine>> stays)
{
    using Stay = std::pair<Period, SourceLine>;
    std::ranges::sort(stays, {}, [](const Stay& stay) { return std::tuple{stay.first.from, stay.second}; });
    std::optional<Stay> longest;
    for (const Stay& stay : stays) {
        const bool overlaps = longest && (!longest->first.to || stay.first.from < *longest->first.to);
        const SourceLine line = overlaps && stay.second == 0 ? longest->second : stay.second;
        if (overlaps && line != 0)
            m_source.problems.add(ExchangeFile::Custody, line, Column::AdmittedOn, ProblemCode::OverlappingStays,
                                  toIso(stay.first.from));
        const bool lastsLonger = !longest || (longest->first.to && (!stay.first.to || *stay.first.to > *longest->first.to));
        if (lastsLonger)
            longest = stay;
    }
}

}  // namespace fodfaeste
