#include "app/leisure_job/job_opening_service.h"

#include "app/leisure_job/tidy_text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fodfaeste {

namespace {

constexpr Date kNever{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}};

/// Open before closed; the open by deadline, the closed by how lately they were posted.
auto orderOf(const JobOpeningRow& row)
{
    const int posted = dayNumber(row.opening.postedOn);
    return std::tuple{!row.isOpen, row.isOpen ? dayNumber(row.opening.deadline.value_or(kNever)) : -posted, -posted};
}

}  // namespace

JobOpeningService::JobOpeningService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<std::vector<JobOpeningRow>> JobOpeningService::list(const Session& session)
{
    using Rows = std::vector<JobOpeningRow>;
    return m_gate.run<Rows>(session, Operation::ListOpenings, [&](Transaction& transaction) -> Result<Rows> {
        std::map<EmployerId, std::string> names;
        for (Employer& employer : transaction.employers().all())
            names[employer.id] = std::move(employer.name);
        std::map<JobOpeningId, JobOpeningRow> rows;
        for (JobOpening& opening : transaction.openings().all()) {
            JobOpeningRow& row = rows[opening.id];
            row.isOpen = opening.isOpenOn(m_clock.today());
            row.employerName = names[opening.employer];
            row.opening = std::move(opening);
        }
        for (const Placement& placement : transaction.placements().all()) {
            const auto row = rows.find(placement.opening);
            if (row == rows.end() || placement.isOver())
                continue;
            ++(placement.stage() == PlacementStage::Started ? row->second.taken : row->second.suggested);
        }
        Rows sorted;
        for (auto& [id, row] : rows)
            sorted.push_back(std::move(row));
        std::ranges::stable_sort(sorted, {}, orderOf);
        transaction.explain("openings");
        return sorted;
    });
}

Result<JobOpening> JobOpeningService::save(const Session& session, const JobOpening& wanted)
{
    return m_gate.run<JobOpening>(session, Operation::EditOpenings, [&](Transaction& transaction) -> Result<JobOpening> {
        JobOpening opening = wanted;
        opening.title = tidyLine(wanted.title);
        opening.tasks = tidyText(wanted.tasks);
        opening.pattern = tidyLine(wanted.pattern);
        if (!opening.id.isSet() && !opening.postedOn.ok())
            opening.postedOn = m_clock.today();
        if (!transaction.employers().find(opening.employer))
            return Error{ErrorCode::InvalidInput, "opening.employer", "an opening needs its employer"};
        if (const Status valid = validate(opening); !valid)
            return valid.error();
        JobOpeningId id = opening.id;
        if (!id.isSet())
            id = transaction.openings().add(opening);
        else if (const auto saved = transaction.openings().save(opening); !saved)
            return saved.error();
        transaction.explain(opening.id.isSet() ? "opening changed" : "opening added");
        return *transaction.openings().find(id);
    });
}

Result<JobOpening> JobOpeningService::duplicate(const Session& session, JobOpeningId id)
{
    return m_gate.run<JobOpening>(session, Operation::EditOpenings, [&](Transaction& transaction) -> Result<JobOpening> {
        auto opening = transaction.openings().find(id);
        if (!opening)
            return Error{ErrorCode::NotFound, "opening", "no such opening"};
        opening->postedOn = m_clock.today();
        opening->deadline.reset();
        opening->archivedOn.reset();
        transaction.explain("opening duplicated");
        return *transaction.openings().find(transaction.openings().add(*opening));
    });
}

Result<JobOpening> JobOpeningService::change(const Session& session, JobOpeningId id, const char* what,
                                             const std::function<void(JobOpening&)>& apply)
{
    return m_gate.run<JobOpening>(session, Operation::EditOpenings, [&](Transaction& transaction) -> Result<JobOpening> {
        auto opening = transaction.openings().find(id);
        if (!opening)
            return Error{ErrorCode::NotFound, "opening", "no such opening"};
        apply(*opening);
        if (const auto saved = transaction.openings().save(*opening); !saved)
            return saved.error();
        transaction.explain(what);
        return *transaction.openings().find(id);
    });
}

Result<JobOpening> JobOpeningService::archive(const Session& session, JobOpeningId id)
{
    return change(session, id, "opening archived", [this](JobOpening& opening) { opening.archivedOn = m_clock.today(); });
}

Result<JobOpening> JobOpeningService::restore(const Session& session, JobOpeningId id)
{
    return change(session, id, "opening taken back", [](JobOpening& opening) { opening.archivedOn.reset(); });
}

}  // namespace fodfaeste
