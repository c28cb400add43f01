#include "app/transfer/leisure_job_planner.h"

#include "app/transfer/leisure_job_keys.h"
#include "app/transfer/record_merge.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

LeisureJobPlanner::LeisureJobPlanner(Transaction& transaction, const ImportSource& source, ImportPlan& plan, CaseLookup lookup,
                                     ImportSteps& steps)
    : m_tx{transaction}
    , m_source{source}
    , m_plan{plan}
    , m_lookup{std::move(lookup)}
    , m_steps{steps}
{}

bool LeisureJobPlanner::plan()
{
    const ExchangeRecords& folder = m_source.records;
    if (folder.employers.empty() && folder.openings.empty() && folder.placements.empty())
        return true;
    m_storedEmployers = m_tx.employers().all();
    m_storedOpenings = m_tx.openings().all();
    m_employerKeys = employerKeys(m_storedEmployers);
    m_openingKeys = openingKeys(m_storedOpenings);
    return planEmployers() && planOpenings() && planPlacements();
}

bool LeisureJobPlanner::planEmployers()
{
    for (const EmployerRecord& record : m_source.records.employers) {
        planEmployer(record);
        if (!m_steps.go())
            return false;
    }
    return true;
}

void LeisureJobPlanner::planEmployer(const EmployerRecord& record)
{
    if (m_employers.contains(record.employer))
        return;  // has been reported as a duplicate
    PlannedEmployer planned;
    planned.record = &record;
    planned.change = RowChange::Added;
    if (const auto id = storedEmployerOf(record)) {
        if (m_plannedEmployers.contains(*id)) {
            m_source.problems.add(ExchangeFile::Employers, record.line, Column::Employer, ProblemCode::Duplicate,
                                  record.employer);
            return;
        }
        m_plannedEmployers.emplace(*id, m_plan.employers.size());
        planned.stored = *std::ranges::find(m_storedEmployers, *id, &Employer::id);
    }
    planned.after = merged(record, planned.stored.value_or(Employer{}), m_source.records);
    if (planned.stored)
        planned.change = planned.after == *planned.stored ? RowChange::Unchanged : RowChange::Changed;
    m_employers.emplace(record.employer, m_plan.employers.size());
    m_plan.employers.push_back(std::move(planned));
}

/// By CVR number, by key, or by a name that only one has. Somebody of another number is somebody else, whatever the name.
std::optional<EmployerId> LeisureJobPlanner::storedEmployerOf(const EmployerRecord& record) const
{
    std::vector<EmployerId> named;
    std::optional<EmployerId> keyed;
    for (const Employer& employer : m_storedEmployers) {
        if (record.cvr && employer.cvr) {
            if (employer.cvr == record.cvr)
                return employer.id;
            continue;
        }
        if (m_employerKeys.at(employer.id) == record.employer)
            keyed = employer.id;
        if (fold(employer.name) == fold(record.name))
            named.push_back(employer.id);
    }
    if (keyed)
        return keyed;
    return named.size() == 1 ? std::optional{named.front()} : std::nullopt;
}

std::size_t LeisureJobPlanner::addStored(const Employer& employer)
{
    const auto [known, isNew] = m_plannedEmployers.emplace(employer.id, m_plan.employers.size());
    if (isNew) {
        m_plan.employers.emplace_back();
        m_plan.employers.back().stored = employer;
        m_plan.employers.back().after = employer;
    }
    return known->second;
}

std::optional<std::size_t> LeisureJobPlanner::employerOf(ExchangeFile file, SourceLine line, const std::string& key)
{
    if (const auto named = m_employers.find(key); named != m_employers.end())
        return named->second;
    const UnreadKeys& unread = m_source.unread;
    if (unread.allEmployers || unread.employers.contains(key))
        return std::nullopt;
    std::vector<const Employer*> fitting;
    for (const Employer& employer : m_storedEmployers) {
        if (m_employerKeys.at(employer.id) == key) {
            fitting = {&employer};
            break;
        }
        if (fold(employer.name) == fold(key))
            fitting.push_back(&employer);
    }
    if (fitting.size() == 1) {
        const std::size_t at = addStored(*fitting.front());
        m_employers.emplace(key, at);
        return at;
    }
    const auto code = fitting.empty() ? ProblemCode::UnknownEmployer : ProblemCode::AmbiguousEmployer;
    m_source.problems.add(file, line, Column::Employer, code, key);
    return std::nullopt;
}

bool LeisureJobPlanner::planOpenings()
{
    for (const OpeningRecord& record : m_source.records.openings) {
        planOpening(record);
        if (!m_steps.go())
            return false;
    }
    return true;
}

void LeisureJobPlanner::planOpening(const OpeningRecord& record)
{
    const auto employer = employerOf(ExchangeFile::Openings, record.line, record.employer);
    if (!employer)
        return;
    if (m_openings.contains({*employer, record.opening})) {
        m_source.problems.add(ExchangeFile::Openings, record.line, Column::Opening, ProblemCode::Duplicate, record.opening);
        return;
    }
    PlannedOpening planned;
    planned.record = &record;
    planned.employer = *employer;
    planned.change = RowChange::Added;
    if (const auto& known = m_plan.employers[*employer].stored)
        planned.stored = storedOpeningOf(record, known->id);
    planned.after = merged(record, planned.stored.value_or(JobOpening{}), m_source.records);
    if (planned.stored) {
        planned.change = planned.after == *planned.stored ? RowChange::Unchanged : RowChange::Changed;
        m_plannedOpenings.emplace(planned.stored->id, m_plan.openings.size());
    }
    m_openings.emplace(std::pair{*employer, record.opening}, m_plan.openings.size());
    m_plan.openings.push_back(std::move(planned));
}

/// By key, else the first of that title and day that no other row has taken.
std::optional<JobOpening> LeisureJobPlanner::storedOpeningOf(const OpeningRecord& record, EmployerId employer) const
{
    const auto isFree = [&](const JobOpening& opening) {
        return opening.employer == employer && !m_plannedOpenings.contains(opening.id);
    };
    for (const JobOpening& opening : m_storedOpenings) {
        if (isFree(opening) && m_openingKeys.at(opening.id) == record.opening)
            return opening;
    }
    for (const JobOpening& opening : m_storedOpenings) {
        if (isFree(opening) && opening.title == record.title && opening.postedOn == record.postedOn)
            return opening;
    }
    return std::nullopt;
}

std::optional<std::size_t> LeisureJobPlanner::openingOf(const PlacementRecord& record, std::size_t employer)
{
    if (const auto named = m_openings.find({employer, record.opening}); named != m_openings.end())
        return named->second;
    const auto& known = m_plan.employers[employer].stored;
    for (const JobOpening& opening : m_storedOpenings) {
        if (!known || opening.employer != known->id || m_openingKeys.at(opening.id) != record.opening)
            continue;
        const auto [planned, isNew] = m_plannedOpenings.emplace(opening.id, m_plan.openings.size());
        if (isNew)
            m_plan.openings.push_back({nullptr, employer, opening, opening, RowChange::Unchanged});
        m_openings.emplace(std::pair{employer, record.opening}, planned->second);
        return planned->second;
    }
    const UnreadKeys& unread = m_source.unread;
    if (!unread.allOpenings && !unread.openings.contains({record.employer, record.opening}))
        report(record, Column::Opening, ProblemCode::UnknownOpening, record.opening);
    return std::nullopt;
}

}  // namespace fodfaeste
