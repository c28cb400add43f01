#include "app/leisure_job/placement_service.h"

#include "app/leisure_job/leisure_job_people.h"
#include "app/leisure_job/placement_effects.h"
#include "app/leisure_job/tidy_text.h"
#include "app/leisure_job/working_hours.h"
#include "app/ports/working_time_repository.h"

#include <algorithm>
#include <map>

namespace fodfaeste {

namespace {

Error noSuchPlacement()
{
    return {ErrorCode::NotFound, "placement", "no such placement"};
}

Result<CaseFile> caseOf(Transaction& transaction, CaseFileId id)
{
    auto caseFile = transaction.caseFiles().find(id);
    if (!caseFile)
        return Error{ErrorCode::NotFound, "case", "no such case file"};
    return std::move(*caseFile);
}

/// A job has so many positions; whoever has started takes one.
Status hasPlaceLeft(Transaction& transaction, const JobOpening& opening)
{
    const std::vector<Placement> placements = transaction.placements().ofOpening(opening.id);
    const auto taken = std::ranges::count(placements, PlacementStage::Started, &Placement::stage);
    if (taken >= opening.positions)
        return Error{ErrorCode::Conflict, "placement.opening", "all positions are taken"};
    return Done{};
}

/// Nobody is suggested for a job that all its positions have been filled of, or twice for the same one.
Status hasRoom(Transaction& transaction, const NewPlacement& wanted)
{
    if (!wanted.opening.isSet())
        return Done{};
    const auto opening = transaction.openings().find(wanted.opening);
    if (!opening)
        return Error{ErrorCode::NotFound, "opening", "no such opening"};
    if (opening->employer != wanted.employer)
        return Error{ErrorCode::InvalidInput, "placement.opening", "another employer's opening"};
    for (const Placement& placement : transaction.placements().ofOpening(wanted.opening)) {
        if (placement.caseFile == wanted.caseFile && !placement.isOver())
            return Error{ErrorCode::Conflict, "placement.caseFile", "already on the way into this job"};
    }
    return hasPlaceLeft(transaction, *opening);
}

/// The employer of a placement; one that is new is written down with it.
Result<EmployerId> employerOf(Transaction& transaction, const NewPlacement& wanted)
{
    if (transaction.employers().find(wanted.employer))
        return wanted.employer;
    Employer made;
    made.name = tidyLine(wanted.newEmployer.name);
    made.trade = wanted.newEmployer.place;
    if (const Status valid = validate(made); !valid || wanted.employer.isSet())
        return Error{ErrorCode::InvalidInput, "placement.employer", "a placement needs its employer"};
    const auto known = transaction.employers().findByName(made.name);
    return known ? *known : transaction.employers().add(made);
}

Status checkDay(const PlacementStep& step, Date today)
{
    if (!step.day.ok())
        return Error{ErrorCode::InvalidInput, "placement.day", "a step needs its day"};
    const bool mayLieAhead =
        step.stage == PlacementStage::Interview || step.stage == PlacementStage::Started || step.stage == PlacementStage::Ended;
    if (step.day > today && !mayLieAhead)
        return Error{ErrorCode::InvalidInput, "placement.day", "has not happened yet"};
    return Done{};
}

/// The placement with other steps; those that are not as they were are by whoever corrects them.
Result<Placement> withSteps(const Placement& before, std::vector<PlacementStep> steps, UserId by, Date today)
{
    for (PlacementStep& step : steps) {
        const bool isKept = std::ranges::find(before.steps(), step) != before.steps().end();
        if (isKept)
            continue;
        if (const Status onTime = checkDay(step, today); !onTime)
            return onTime.error();
        step.by = by;
    }
    auto stepped = Placement::fromSteps(steps);
    if (!stepped)
        return stepped.error();
    if (before.dayOf(PlacementStage::Started) && !stepped->dayOf(PlacementStage::Started))
        return Error{ErrorCode::Conflict, "placement.stage", "a start is taken back as a change, not corrected away"};
    Placement after = std::move(stepped).value();
    after.id = before.id;
    after.revision = before.revision;
    after.caseFile = before.caseFile;
    after.employer = before.employer;
    after.opening = before.opening;
    after.title = before.title;
    after.weeklyHours = before.weeklyHours;
    after.pattern = before.pattern;
    after.spell = before.spell;
    return after;
}

}  // namespace

PlacementService::PlacementService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<std::vector<PlacementRow>> PlacementService::board(const Session& session, Date since)
{
    using Rows = std::vector<PlacementRow>;
    return m_gate.run<Rows>(session, Operation::ListPlacements, [&](Transaction& transaction) -> Result<Rows> {
        std::map<EmployerId, std::string> names;
        for (Employer& employer : transaction.employers().all())
            names[employer.id] = std::move(employer.name);
        const auto people = leisureJobPeople(session, m_readModel, m_clock.today());
        Rows rows;
        for (Placement& placement : transaction.placements().all()) {
            const auto person = people.find(placement.caseFile);
            if (person == people.end() || (placement.isOver() && placement.since() < since))
                continue;
            transaction.concerns(person->second.citizen);
            std::string employer = names[placement.employer];
            rows.push_back({std::move(placement), person->second.citizen, person->second.name, person->second.age,
                            person->second.districtNo, std::move(employer)});
        }
        std::ranges::stable_sort(rows, std::greater{}, [](const PlacementRow& row) { return row.placement.since(); });
        transaction.explain(session.role == Role::TeamLead ? "duty" : "own case");
        return rows;
    });
}

Result<std::vector<Placement>> PlacementService::ofCitizen(const Session& session, CitizenId citizen)
{
    using Placements = std::vector<Placement>;
    return m_gate.run<Placements>(session, Operation::ListPlacements, [&](Transaction& transaction) -> Result<Placements> {
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        Placements found;
        for (const CaseFile& caseFile : transaction.caseFiles().ofCitizen(citizen))
            std::ranges::move(transaction.placements().ofCase(caseFile.id), std::back_inserter(found));
        transaction.explain("placements");
        return found;
    });
}

/// The stage that was just reached, with all that follows from it. Nobody starts with hours that are not lawful.
Status PlacementService::enter(Transaction& transaction, Placement& placement, CitizenId citizen,
                               const std::vector<WorkingTimeException>& granted)
{
    if (placement.stage() == PlacementStage::Started) {
        if (const Status lawful = mayStart(transaction, placement, citizen, granted); !lawful)
            return lawful;
    }
    return enterStage(transaction, placement, m_clock.today());
}

Result<Placement> PlacementService::kept(Transaction& transaction, const Session& session, Placement placement,
                                         std::vector<WorkingTimeException> exceptions)
{
    std::erase_if(exceptions, [](WorkingTimeException& exception) {
        exception.note = tidyLine(exception.note);
        return exception.note.empty();
    });
    const CitizenId citizen = transaction.caseFiles().find(placement.caseFile)->citizen;
    if (const Status entered = enter(transaction, placement, citizen, exceptions); !entered)
        return entered.error();
    const PlacementId id = transaction.placements().add(placement);
    for (const WorkingTimeException& exception : exceptions)
        transaction.workingTimeRules().addException({{}, id, exception.rule, exception.note, m_clock.today(), session.user});
    transaction.changes(citizen);
    return *transaction.placements().find(id);
}

Result<Placement> PlacementService::put(Transaction& transaction, const Session& session, const NewPlacement& wanted)
{
    const auto caseFile = caseOf(transaction, wanted.caseFile);
    if (!caseFile)
        return caseFile.error();
    if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
        return admitted.error();
    const auto employer = employerOf(transaction, wanted);
    if (!employer)
        return employer.error();
    PlacementStep first = wanted.first;
    first.by = session.user;
    if (const Status onTime = checkDay(first, m_clock.today()); !onTime)
        return onTime.error();
    if (const Status room = hasRoom(transaction, wanted); !room)
        return room.error();
    auto placement = Placement::begin(first);
    if (!placement)
        return placement.error();
    placement->caseFile = wanted.caseFile;
    placement->employer = *employer;
    placement->opening = wanted.opening;
    placement->title = tidyLine(wanted.title);
    placement->weeklyHours = wanted.weeklyHours;
    placement->pattern = tidyLine(wanted.pattern);
    if (placement->title.empty())
        return Error{ErrorCode::InvalidInput, "placement.title", "a job needs a title"};
    return kept(transaction, session, std::move(*placement), wanted.exceptions);
}

Result<Placement> PlacementService::add(const Session& session, const NewPlacement& wanted)
{
    return m_gate.run<Placement>(session, Operation::EditPlacements, [&](Transaction& transaction) -> Result<Placement> {
        transaction.explain("placement added", std::string{codeOf(wanted.first.stage)});
        return put(transaction, session, wanted);
    });
}

Result<std::vector<Placement>> PlacementService::suggest(const Session& session, JobOpeningId id,
                                                         const std::vector<CaseFileId>& caseFiles)
{
    using Placements = std::vector<Placement>;
    return m_gate.run<Placements>(session, Operation::EditPlacements, [&](Transaction& transaction) -> Result<Placements> {
        const auto opening = transaction.openings().find(id);
        if (!opening)
            return Error{ErrorCode::NotFound, "opening", "no such opening"};
        Placements made;
        for (const CaseFileId caseFile : caseFiles) {
            PlacementStep first;
            first.day = m_clock.today();
            auto placement =
                put(transaction, session,
                    {caseFile, opening->employer, id, opening->title, opening->weeklyHours, opening->pattern, first});
            if (!placement)
                return placement.error();
            made.push_back(std::move(placement).value());
        }
        transaction.explain("suggested for a job");
        return made;
    });
}

Result<Placement> PlacementService::advance(const Session& session, PlacementId id, const PlacementStep& wanted)
{
    return m_gate.run<Placement>(session, Operation::EditPlacements, [&](Transaction& transaction) -> Result<Placement> {
        auto placement = transaction.placements().find(id);
        if (!placement)
            return noSuchPlacement();
        const auto caseFile = caseOf(transaction, placement->caseFile);
        if (!caseFile)
            return caseFile.error();
        if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
            return admitted.error();
        PlacementStep step = wanted;
        step.by = session.user;
        if (const Status onTime = checkDay(step, m_clock.today()); !onTime)
            return onTime.error();
        if (const Status taken = placement->advance(step); !taken)
            return taken.error();
        const auto opening = transaction.openings().find(placement->opening);
        if (step.stage == PlacementStage::Started && opening) {
            if (const Status left = hasPlaceLeft(transaction, *opening); !left)
                return left.error();
        }
        const auto granted = transaction.workingTimeRules().exceptionsOf(id);
        if (const Status entered = enter(transaction, *placement, caseFile->citizen, granted); !entered)
            return entered.error();
        if (const auto saved = transaction.placements().save(*placement); !saved)
            return saved.error();
        transaction.changes(caseFile->citizen);
        transaction.explain("placement", std::string{codeOf(step.stage)});
        return *transaction.placements().find(id);
    });
}

Result<Placement> PlacementService::save(const Session& session, const Placement& wanted)
{
    return m_gate.run<Placement>(session, Operation::EditPlacements, [&](Transaction& transaction) -> Result<Placement> {
        auto placement = transaction.placements().find(wanted.id);
        if (!placement)
            return noSuchPlacement();
        const auto caseFile = caseOf(transaction, placement->caseFile);
        if (!caseFile)
            return caseFile.error();
        if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
            return admitted.error();
        placement->revision = wanted.revision;
        placement->title = tidyLine(wanted.title);
        placement->weeklyHours = wanted.weeklyHours;
        placement->pattern = tidyLine(wanted.pattern);
        placement->refund = wageRefundOf(transaction, *placement);
        if (placement->title.empty())
            return Error{ErrorCode::InvalidInput, "placement.title", "a job needs a title"};
        if (const auto saved = transaction.placements().save(*placement); !saved)
            return saved.error();
        if (auto spell = transaction.spells().find(placement->spell)) {
            spell->title = placement->title;
            spell->weeklyHours = placement->weeklyHours;
            if (const auto kept = transaction.spells().save(*spell); !kept)
                return kept.error();
        }
        transaction.changes(caseFile->citizen);
        transaction.explain("placement changed");
        return *transaction.placements().find(wanted.id);
    });
}

Result<Placement> PlacementService::correct(const Session& session, PlacementId id, const std::vector<PlacementStep>& steps)
{
    return m_gate.run<Placement>(session, Operation::EditPlacements, [&](Transaction& transaction) -> Result<Placement> {
        const auto before = transaction.placements().find(id);
        if (!before)
            return noSuchPlacement();
        const auto caseFile = caseOf(transaction, before->caseFile);
        if (!caseFile)
            return caseFile.error();
        if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
            return admitted.error();
        auto corrected = withSteps(*before, steps, session.user, m_clock.today());
        if (!corrected)
            return corrected.error();
        const auto opening = transaction.openings().find(before->opening);
        if (opening && corrected->stage() == PlacementStage::Started && before->stage() != PlacementStage::Started) {
            if (const Status left = hasPlaceLeft(transaction, *opening); !left)
                return left.error();
        }
        if (const Status followed = bringIn(transaction, *corrected, {&*before, false, m_clock.today()}); !followed)
            return followed.error();
        if (const auto saved = transaction.placements().save(*corrected); !saved)
            return saved.error();
        transaction.changes(caseFile->citizen);
        transaction.explain("placement corrected", std::string{codeOf(corrected->stage())});
        return *transaction.placements().find(id);
    });
}

}  // namespace fodfaeste
