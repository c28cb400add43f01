#include "app/citizen/citizen_service.h"

#include "app/access/policy.h"
#include "app/contact/restricted_notes.h"
#include "app/follow_up/contact_clock.h"
#include "app/ports/case_system_repository.h"
#include "app/ports/follow_up_repository.h"
#include "app/ports/letter_template_repository.h"
#include "app/ports/merge_repository.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Error noSuchCitizen()
{
    return {ErrorCode::NotFound, "citizen", "no such citizen"};
}

void hideAddress(Citizen& citizen)
{
    citizen.address.clear();
    citizen.postalCode.clear();
    citizen.phone.clear();
}

/// Only what the office knew by `today`: in a demonstration the calendar stands before the last records.
template <class Record>
void forgetLaterThan(Date today, std::vector<Record>& records, Date (*begins)(const Record&))
{
    std::erase_if(records, [&](const Record& record) { return begins(record) > today; });
}

/// What ends later has not ended yet. Jobs and schools keep their end: it is agreed beforehand.
template <class Record>
void forgetEndsAfter(Date today, std::vector<Record>& records)
{
    for (Record& record : records) {
        if (record.period.to && *record.period.to > today)
            record.period.to.reset();
    }
}

void readCases(Transaction& transaction, CitizenPageData& page, Date today)
{
    page.cases = transaction.caseFiles().ofCitizen(page.citizen.id);
    forgetLaterThan<CaseFile>(today, page.cases, [](const CaseFile& caseFile) { return caseFile.period.from; });
    forgetEndsAfter(today, page.cases);
    std::ranges::sort(page.cases, [](const CaseFile& a, const CaseFile& b) {
        return std::pair{a.period.from, a.id} > std::pair{b.period.from, b.id};
    });
    for (const CaseFile& caseFile : page.cases) {
        for (const Assignment& assignment : transaction.caseFiles().assignmentsOf(caseFile.id))
            page.assignments.push_back(assignment);
        if (!page.currentCase && caseFile.isOpenOn(today))
            page.currentCase = caseFile.id;
    }
}

void readFacts(Transaction& transaction, CitizenPageData& page, Date today)
{
    page.spells = transaction.spells().ofCitizen(page.citizen.id);
    forgetLaterThan<Spell>(today, page.spells, [](const Spell& spell) { return spell.period.from; });
    std::ranges::sort(page.spells, [](const Spell& a, const Spell& b) {
        return std::pair{a.period.from, a.id} > std::pair{b.period.from, b.id};
    });
    page.stays = transaction.custody().ofCitizen(page.citizen.id);
    forgetLaterThan<CustodyStay>(today, page.stays, [](const CustodyStay& stay) { return stay.period.from; });
    forgetEndsAfter(today, page.stays);
    std::ranges::reverse(page.stays);
    page.tasks = transaction.tasks().ofCitizen(page.citizen.id);
    forgetLaterThan<Task>(today, page.tasks, [](const Task& task) { return task.createdOn; });
}

/// Pauses and the release that is near, as follow-up sees them.
void readFollowUp(Transaction& transaction, CitizenPageData& page, const RuleBook& rules, Date today)
{
    for (const CaseFile& caseFile : page.cases) {
        for (FollowUpPause& pause : transaction.followUp().pausesOf(caseFile.id)) {
            if (pause.to < today)
                continue;
            if (page.custodyIsHidden && pause.reason == PauseReason::Custody)
                pause.reason = PauseReason::Other;
            page.pauses.push_back(pause);
        }
    }
    const std::string programme = page.cases.empty() ? std::string{} : page.cases.front().programme;
    const auto stay =
        std::ranges::find_if(page.stays, [today](const CustodyStay& found) { return found.period.contains(today); });
    if (stay == page.stays.end())
        return;
    if (const auto near = releaseDue(rules, programme, stay->expectedReleaseOn, today))
        page.releaseNearFrom = near->day;
}

/// Texts as they are stored: composed letters, no blanks around them.
std::string tidy(const std::string& text)
{
    const std::string composed = normalised(text);
    const auto first = composed.find_first_not_of(" \t\r\n");
    const auto last = composed.find_last_not_of(" \t\r\n");
    return first == std::string::npos ? std::string{} : composed.substr(first, last - first + 1);
}

Citizen tidied(Citizen citizen)
{
    for (std::string* text :
         {&citizen.givenNames, &citizen.familyName, &citizen.address, &citizen.postalCode, &citizen.phone, &citizen.email})
        *text = tidy(*text);
    return citizen;
}

Status mayHold(Transaction& transaction, const Citizen& citizen, Population population, Date today)
{
    if (const Status valid = validate(citizen); !valid)
        return valid;
    if (citizen.cpr.population() != population)
        return Error{ErrorCode::WrongPopulation, "citizen.cpr", "this store is not for such CPR numbers"};
    if (const Status plausible = plausibleOn(citizen.cpr, today); !plausible)
        return plausible;
    const auto holder = transaction.citizens().findByCpr(citizen.cpr);
    if (holder && *holder != citizen.id)
        return Error{ErrorCode::Conflict, "citizen.cpr", "already registered"};
    return Done{};
}

void keepFormerCpr(Citizen& changed, const Citizen& stored, Date today)
{
    changed.formerCprs = stored.formerCprs;
    if (changed.cpr != stored.cpr)
        changed.formerCprs.push_back({stored.cpr, today});
}

}  // namespace

CitizenService::CitizenService(Gate& gate, const Clock& clock, const ReadModel& readModel, Population population)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
    , m_population{population}
{}

Result<CitizenPageData> CitizenService::open(const Session& session, CitizenId asked)
{
    using Page = CitizenPageData;
    return m_gate.run<Page>(session, Operation::OpenCitizen,
                            [&](Transaction& transaction) { return readPage(transaction, session, asked); });
}

Result<CitizenPageData> CitizenService::readPage(Transaction& transaction, const Session& session, CitizenId asked)
{
    const CitizenId id = transaction.merges().keptFor(asked).value_or(asked);
    if (const Status admitted = m_gate.admit(transaction, session, id); !admitted)
        return admitted.error();
    auto citizen = transaction.citizens().find(id);
    if (!citizen)
        return noSuchCitizen();
    const Date today = m_clock.today();
    CitizenPageData page{std::move(*citizen)};
    readCases(transaction, page, today);
    readFacts(transaction, page, today);
    m_readModel.with(id, [&](const ReadModel::View& view) {
        const std::string programme = page.cases.empty() ? std::string{kKrimiProgramme} : page.cases.front().programme;
        page.status = statusOn(view.facts(programme), today).status;
    });
    page.addressIsHidden = page.citizen.protection.holdsOn(today);
    if (page.addressIsHidden)
        hideAddress(page.citizen);
    page.custodyIsHidden = !grants(session, Operation::ReadCustody);
    if (page.custodyIsHidden)
        page.stays.clear();
    readFollowUp(transaction, page, m_readModel.rules(), today);
    page.transfers = transaction.caseSystem().ofCitizen(id);
    page.letters = transaction.letterTemplates().lettersOf(id);
    page.right = transaction.right();
    return page;
}

Result<std::vector<ContactWithNote>> CitizenService::contacts(const Session& session, CitizenId asked,
                                                              std::optional<ContactCursor> after, int limit)
{
    using Rows = std::vector<ContactWithNote>;
    return m_gate.run<Rows>(session, Operation::OpenCitizen, [&](Transaction& transaction) -> Result<Rows> {
        const CitizenId id = transaction.merges().keptFor(asked).value_or(asked);
        if (const Status admitted = m_gate.admit(transaction, session, id); !admitted)
            return admitted.error();
        transaction.explain("timeline");
        if (!after)
            after = ContactCursor{{addDays(m_clock.today(), 1), std::chrono::minutes{0}}, ContactId{}};
        Rows rows = transaction.contacts().ofCitizen(id, after, limit);
        const bool readsAll = readsRestrictedNotes(transaction, session, id, m_clock.today());
        for (ContactWithNote& row : rows) {
            if (row.note && !readsAll)
                row.noteIsHidden = hideIfRestricted(*row.note, session);
        }
        return rows;
    });
}

Result<Citizen> CitizenService::revealAddress(const Session& session, CitizenId id, const std::string& reason)
{
    return m_gate.run<Citizen>(session, Operation::RevealProtectedAddress, [&](Transaction& transaction) -> Result<Citizen> {
        if (tidy(reason).empty())
            return Error{ErrorCode::InvalidInput, "reason", "a reason must be given"};
        if (const Status admitted = m_gate.admit(transaction, session, id); !admitted)
            return admitted.error();
        auto citizen = transaction.citizens().find(id);
        if (!citizen)
            return noSuchCitizen();
        transaction.explain("address shown", tidy(reason));
        return std::move(*citizen);
    });
}

Result<CitizenId> CitizenService::registerCitizen(const Session& session, const Citizen& citizen)
{
    return m_gate.run<CitizenId>(session, Operation::EditCitizen, [&](Transaction& transaction) -> Result<CitizenId> {
        const Citizen fresh = tidied(citizen);
        if (const Status allowed = mayHold(transaction, fresh, m_population, m_clock.today()); !allowed)
            return allowed.error();
        const CitizenId id = transaction.citizens().add(fresh);
        // Whoever enters somebody goes on to open their case.
        const Instant now = m_clock.now();
        transaction.access().add({session.user, id, AccessCause::Registered, "registered", now, now + kAccessHours});
        transaction.changes(id);
        transaction.explain("registered");
        return id;
    });
}

Result<Citizen> CitizenService::save(const Session& session, const Citizen& citizen)
{
    return m_gate.run<Citizen>(session, Operation::EditCitizen, [&](Transaction& transaction) -> Result<Citizen> {
        if (const Status admitted = m_gate.admit(transaction, session, citizen.id); !admitted)
            return admitted.error();
        const auto stored = transaction.citizens().find(citizen.id);
        if (!stored)
            return noSuchCitizen();
        Citizen changed = tidied(citizen);
        if (stored->protection.holdsOn(m_clock.today())) {
            changed.address = stored->address;
            changed.postalCode = stored->postalCode;
            changed.phone = stored->phone;
        }
        keepFormerCpr(changed, *stored, m_clock.today());
        if (const Status allowed = mayHold(transaction, changed, m_population, m_clock.today()); !allowed)
            return allowed.error();
        const auto saved = transaction.citizens().save(changed);
        if (!saved)
            return saved.error();
        transaction.changes(citizen.id);
        transaction.explain("facts changed");
        changed.revision = *saved;
        return changed;
    });
}

}  // namespace fodfaeste
