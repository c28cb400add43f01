#include "app/leisure_job/working_time_service.h"

#include "app/leisure_job/leisure_job_people.h"
#include "app/leisure_job/tidy_text.h"
#include "app/leisure_job/working_hours.h"
#include "app/ports/leisure_job_repositories.h"
#include "app/ports/working_time_repository.h"

#include <algorithm>

namespace fodfaeste {

WorkingTimeService::WorkingTimeService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<WorkingTimeBasis> WorkingTimeService::basis(const Session& session, CaseFileId id)
{
    return m_gate.run<WorkingTimeBasis>(
        session, Operation::CheckWorkingHours, [&](Transaction& transaction) -> Result<WorkingTimeBasis> {
            const auto caseFile = transaction.caseFiles().find(id);
            if (!caseFile)
                return Error{ErrorCode::NotFound, "case", "no such case file"};
            if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
                return admitted.error();
            transaction.explain("hours of a leisure job");
            return WorkingTimeBasis{caseFile->citizen, transaction.citizens().find(caseFile->citizen)->fullName(),
                                    youngWorker(transaction, caseFile->citizen), workingTimeBook(transaction)};
        });
}

Result<CitizenId> WorkingTimeService::admitted(Transaction& transaction, const Session& session, PlacementId id)
{
    const auto placement = transaction.placements().find(id);
    const auto caseFile = placement ? transaction.caseFiles().find(placement->caseFile) : std::nullopt;
    if (!caseFile)
        return Error{ErrorCode::NotFound, "placement", "no such placement"};
    if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
        return admitted.error();
    return caseFile->citizen;
}

Result<std::vector<WorkingTimeException>> WorkingTimeService::grant(const Session& session, PlacementId placement,
                                                                    WorkingTimeRule rule, const std::string& note)
{
    using Exceptions = std::vector<WorkingTimeException>;
    return m_gate.run<Exceptions>(session, Operation::EditPlacements, [&](Transaction& transaction) -> Result<Exceptions> {
        const auto citizen = admitted(transaction, session, placement);
        if (!citizen)
            return citizen.error();
        const std::string words = tidyLine(note);
        if (words.empty())
            return Error{ErrorCode::InvalidInput, "exception.note", "an exception needs its why"};
        transaction.workingTimeRules().addException({{}, placement, rule, words, m_clock.today(), session.user});
        transaction.changes(*citizen);
        transaction.explain("exception of working hours", std::string{codeOf(rule)});
        return transaction.workingTimeRules().exceptionsOf(placement);
    });
}

Result<std::vector<WorkingTimeException>> WorkingTimeService::exceptions(const Session& session, PlacementId placement)
{
    using Exceptions = std::vector<WorkingTimeException>;
    return m_gate.run<Exceptions>(session, Operation::CheckWorkingHours, [&](Transaction& transaction) -> Result<Exceptions> {
        const auto citizen = admitted(transaction, session, placement);
        if (!citizen)
            return citizen.error();
        transaction.explain("exceptions of working hours");
        return transaction.workingTimeRules().exceptionsOf(placement);
    });
}

Result<std::vector<HoursReviewRow>> WorkingTimeService::review(const Session& session, int daysAhead)
{
    using Rows = std::vector<HoursReviewRow>;
    return m_gate.run<Rows>(session, Operation::CheckWorkingHours, [&](Transaction& transaction) -> Result<Rows> {
        const auto people = leisureJobPeople(session, m_readModel, m_clock.today());
        const WorkingTimeBook book = workingTimeBook(transaction);
        const Period ahead{m_clock.today(), addDays(m_clock.today(), daysAhead)};
        Rows rows;
        for (Placement& placement : transaction.placements().all()) {
            const auto person = people.find(placement.caseFile);
            ParsedPattern parsed = parsePattern(placement.pattern);
            if (person == people.end() || placement.stage() != PlacementStage::Started || !parsed.isWhole())
                continue;
            const auto employer = transaction.employers().find(placement.employer);
            const PatternCheck check = checkPattern({youngWorker(transaction, person->second.citizen), employer->trade,
                                                     std::move(parsed.pattern), ahead, std::nullopt},
                                                    book);
            const auto open = withoutException(check.findings, transaction.workingTimeRules().exceptionsOf(placement.id));
            const bool isUnlawful = check.verdict() == WorkingTimeVerdict::NotLawful;
            if (!isUnlawful && open.empty())
                continue;
            transaction.concerns(person->second.citizen);
            rows.push_back({std::move(placement), person->second.citizen, person->second.name, employer->name,
                            isUnlawful ? HoursReview::NotLawful : HoursReview::NeedsException,
                            isUnlawful ? check.findings.front() : open.front()});
        }
        std::ranges::stable_sort(rows, {}, [](const HoursReviewRow& row) { return row.finding.day; });
        transaction.explain("hours to look at again");
        return rows;
    });
}

}  // namespace fodfaeste
