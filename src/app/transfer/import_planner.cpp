#include "app/transfer/import_planner.h"

#include "app/transfer/assignment_plan.h"
#include "app/transfer/leisure_job_planner.h"
#include "app/transfer/record_check.h"
#include "app/transfer/record_merge.h"

#include <utility>

namespace fodfaeste {

ImportPlanner::ImportPlanner(Transaction& transaction, const ImportSource& source, const ImportContext& context,
                             ImportSteps& steps)
    : m_tx{transaction}
    , m_source{source}
    , m_context{context}
    , m_steps{steps}
    , m_plan{transaction.users().all()}
{
    for (const Programme& programme : transaction.programmes().all())
        m_programmes.insert(programme.code);
}

Result<ImportPlan> ImportPlanner::plan()
{
    if (planPeople() && planCases() && planContacts() && planEngagements() && planCustody() && planLeisureJobs())
        return std::move(m_plan);
    return Error{ErrorCode::Cancelled, "import", "stopped while comparing"};
}

bool ImportPlanner::planLeisureJobs()
{
    const CaseLookup lookup{
        [this](SourceLine line, const std::string& number) { return caseOf(ExchangeFile::Placements, line, number); },
        [this](SourceLine line, const std::string& text) { return caseworkerOf(ExchangeFile::Placements, line, text); }};
    return LeisureJobPlanner{m_tx, m_source, m_plan, lookup, m_steps}.plan();
}

bool ImportPlanner::planPeople()
{
    for (const PersonRecord& record : m_source.records.people) {
        planPerson(record);
        if (!m_steps.go())
            return false;
    }
    return true;
}

void ImportPlanner::planPerson(const PersonRecord& record)
{
    PlannedPerson person;
    person.record = &record;
    person.change = RowChange::Added;
    if (m_people.contains(record.cpr))
        return;  // has been reported as a duplicate
    const auto known = m_tx.citizens().findByCpr(record.cpr);
    if (known && m_citizens.contains(*known)) {
        m_source.problems.add(ExchangeFile::People, record.line, Column::Cpr, ProblemCode::Duplicate, record.cpr.digits());
        return;
    }
    if (known)
        person.stored = m_tx.citizens().find(*known);
    if (person.stored) {
        const Citizen after = merged(record, *person.stored, m_source.records, m_context.today);
        person.id = *known;
        person.change = after == *person.stored ? RowChange::Unchanged : RowChange::Changed;
        if (person.stored->protection.holdsOn(m_context.today) && !after.protection.holdsOn(m_context.today))
            m_source.problems.add(ExchangeFile::People, record.line, Column::ProtectedAddress, ProblemCode::LiftsProtection);
        m_citizens.emplace(*known, m_plan.people.size());
    }
    person.isTouched = person.change != RowChange::Unchanged;
    m_people.emplace(record.cpr, m_plan.people.size());
    m_plan.people.push_back(std::move(person));
}

std::size_t ImportPlanner::storedPerson(CitizenId id)
{
    const auto [known, isNew] = m_citizens.emplace(id, m_plan.people.size());
    if (isNew) {
        m_plan.people.emplace_back();
        m_plan.people.back().id = id;
    }
    return known->second;
}

std::optional<std::size_t> ImportPlanner::personOf(ExchangeFile file, SourceLine line, const Cpr& cpr)
{
    if (const auto named = m_people.find(cpr); named != m_people.end())
        return named->second;
    if (const auto id = m_tx.citizens().findByCpr(cpr)) {
        const std::size_t person = storedPerson(*id);
        m_people.emplace(cpr, person);
        return person;
    }
    const UnreadKeys& unread = m_source.unread;
    const bool isReported = unread.allPeople || unread.people.contains(cpr) || cpr.population() != m_context.population;
    if (!isReported)
        m_source.problems.add(file, line, Column::Cpr, ProblemCode::UnknownPerson, cpr.digits());
    return std::nullopt;
}

bool ImportPlanner::planCases()
{
    for (const CaseRecord& record : m_source.records.cases) {
        planCase(record);
        if (!m_steps.go())
            return false;
    }
    return true;
}

void ImportPlanner::planCase(const CaseRecord& record)
{
    noteProgramme(record);
    if (m_cases.contains(record.caseNumber))
        return;  // has been reported as a duplicate
    PlannedCase planned;
    planned.record = &record;
    planned.change = RowChange::Added;
    planned.stored = m_tx.caseFiles().findByNumber(record.caseNumber);
    planned.after = merged(record, planned.stored.value_or(CaseFile{}), m_source.records);
    if (const auto person = personOf(ExchangeFile::Cases, record.line, record.cpr)) {
        planned.person = *person;
        if (planned.stored && planned.stored->citizen != m_plan.people[*person].id) {
            m_source.problems.add(ExchangeFile::Cases, record.line, Column::Cpr, ProblemCode::CaseOfOtherPerson,
                                  record.cpr.digits());
            planned.change = RowChange::Refused;
        }
    } else {
        planned.change = RowChange::Refused;
    }
    planAssignmentsOf(planned);
    if (planned.stored && planned.change != RowChange::Refused) {
        const bool isSame = planned.after == *planned.stored && planned.assignments.empty();
        planned.change = isSame ? RowChange::Unchanged : RowChange::Changed;
    }
    if (planned.change == RowChange::Added || planned.change == RowChange::Changed)
        m_plan.people[planned.person].isTouched = true;
    m_cases.emplace(record.caseNumber, m_plan.cases.size());
    m_plan.cases.push_back(std::move(planned));
}

void ImportPlanner::planAssignmentsOf(PlannedCase& planned)
{
    std::vector<Assignment> stored;
    Period before = planned.after.period;
    if (planned.stored) {
        stored = m_tx.caseFiles().assignmentsOf(planned.stored->id);
        before = planned.stored->period;
    }
    auto caseworker = caseworkerOf(ExchangeFile::Cases, planned.record->line, planned.record->caseworker);
    if (!caseworker) {
        planned.change = RowChange::Refused;
        return;
    }
    if (!m_source.records.has(ExchangeFile::Cases, Column::Caseworker)) {
        const auto lasting = lastingAssignment(stored, before);
        caseworker = lasting ? lasting->caseworker : UserId{};
    }
    planned.assignments = planAssignments(stored, before, planned.after, *caseworker, m_context.today);
}

void ImportPlanner::noteProgramme(const CaseRecord& record)
{
    if (!isProgrammeCode(record.programme) || !m_programmes.insert(record.programme).second)
        return;
    m_source.problems.add(ExchangeFile::Cases, record.line, Column::Programme, ProblemCode::NewProgramme, record.programme);
    m_plan.newProgrammes.push_back({record.programme, record.programme, {}});
}

std::optional<std::size_t> ImportPlanner::caseOf(ExchangeFile file, SourceLine line, const std::string& number)
{
    if (const auto named = m_cases.find(number); named != m_cases.end())
        return named->second;
    if (auto stored = m_tx.caseFiles().findByNumber(number)) {
        m_cases.emplace(number, m_plan.cases.size());
        return addStoredCase(std::move(*stored));
    }
    if (!m_source.unread.allCases && !m_source.unread.cases.contains(number))
        m_source.problems.add(file, line, Column::Case, ProblemCode::UnknownCase, number);
    return std::nullopt;
}

std::size_t ImportPlanner::addStoredCase(CaseFile stored)
{
    PlannedCase planned;
    planned.person = storedPerson(stored.citizen);
    planned.after = stored;
    planned.stored = std::move(stored);
    m_plan.cases.push_back(std::move(planned));
    return m_plan.cases.size() - 1;
}

std::optional<UserId> ImportPlanner::caseworkerOf(ExchangeFile file, SourceLine line, const std::string& text)
{
    const auto caseworker = m_plan.caseworkers.find(text);
    if (!caseworker)
        m_source.problems.add(file, line, Column::Caseworker, ProblemCode::AmbiguousCaseworker, text);
    return caseworker;
}

}  // namespace fodfaeste
