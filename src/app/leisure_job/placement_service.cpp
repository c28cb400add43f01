#include "app/leisure_job/placement_service.h"

#include "base/fold.h"

#include <algorithm>
#include <map>

namespace fodfaeste {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kHundred = 100;

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

/// Nobody is suggested for a job that all its positions have been filled of, or twice for the same one.
Status hasRoom(Transaction& transaction, const NewPlacement& wanted)
{
    if (!wanted.opening.isSet())
        return Done{};
    const auto opening = transaction.openings().find(wanted.opening);
    if (!opening)
        return Error{ErrorCode::NotFound, "opening", "no such opening"};
    int taken = 0;
    for (const Placement& placement : transaction.placements().ofOpening(wanted.opening)) {
        taken += placement.stage() == PlacementStage::Started ? 1 : 0;
        if (placement.caseFile == wanted.caseFile && !placement.isOver())
            return Error{ErrorCode::Conflict, "placement.caseFile", "already on the way into this job"};
    }
    if (taken >= opening->positions)
        return Error{ErrorCode::Conflict, "placement.opening", "all positions are taken"};
    return Done{};
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

/// The wage of a municipal job of few hours is paid back for some months, by the terms of the day it starts.
std::optional<Period> refundOf(const Placement& placement, const Employer& employer, const LeisureJobTerms& terms)
{
    const Date from = placement.since();
    const int hours = terms.refundHours(from);
    const bool isCovered = placement.weeklyHours && placement.weeklyHours->hundredths <= hours * kHundred;
    if (employer.sector != EmployerSector::Municipal || hours == 0 || !isCovered)
        return std::nullopt;
    return Period{from, addDays(addMonths(from, terms.refundMonths(from)), -1)};
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
        std::map<CaseFileId, PlacementRow> people;
        const DayNumber today = dayNumber(m_clock.today());
        const bool seesAll = session.role == Role::TeamLead;
        const auto note = [&](const ReadModel::View& view) {
            for (const CaseEntry& caseFile : view.person().cases) {
                if (!seesAll && caseFile.caseworkerOn(today) != session.user)
                    continue;
                PlacementRow& row = people[caseFile.id];
                row.citizen = view.person().id;
                row.name = view.person().fullName();
                row.age = ageOn(dateOf(view.person().bornOn), m_clock.today());
                row.districtNo = view.person().districtNo;
            }
        };
        seesAll ? m_readModel.each(note) : m_readModel.eachOf(session.user, note);
        Rows rows;
        for (Placement& placement : transaction.placements().all()) {
            const auto person = people.find(placement.caseFile);
            if (person == people.end() || (placement.isOver() && placement.since() < since))
                continue;
            PlacementRow row = person->second;
            row.employerName = names[placement.employer];
            row.placement = std::move(placement);
            transaction.concerns(row.citizen);
            rows.push_back(std::move(row));
        }
        std::ranges::stable_sort(rows, std::greater{}, [](const PlacementRow& row) { return row.placement.since(); });
        transaction.explain(seesAll ? "duty" : "own case");
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

Result<Placement> PlacementService::put(Transaction& transaction, const Session& session, const NewPlacement& wanted)
{
    const auto caseFile = caseOf(transaction, wanted.caseFile);
    if (!caseFile)
        return caseFile.error();
    if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
        return admitted.error();
    if (!transaction.employers().find(wanted.employer))
        return Error{ErrorCode::InvalidInput, "placement.employer", "a placement needs its employer"};
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
    placement->employer = wanted.employer;
    placement->opening = wanted.opening;
    placement->title = normalised(wanted.title);
    placement->weeklyHours = wanted.weeklyHours;
    placement->pattern = normalised(wanted.pattern);
    if (placement->title.empty())
        return Error{ErrorCode::InvalidInput, "placement.title", "a job needs a title"};
    if (const Status entered = enter(transaction, *placement); !entered)
        return entered.error();
    transaction.changes(caseFile->citizen);
    return *transaction.placements().find(transaction.placements().add(*placement));
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
        if (const Status entered = enter(transaction, *placement); !entered)
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
        placement->title = normalised(wanted.title);
        placement->weeklyHours = wanted.weeklyHours;
        placement->pattern = normalised(wanted.pattern);
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

Status PlacementService::enter(Transaction& transaction, Placement& placement)
{
    if (placement.stage() == PlacementStage::Started)
        return start(transaction, placement);
    if (placement.stage() == PlacementStage::Ended)
        return end(transaction, placement);
    return Done{};
}

Status PlacementService::start(Transaction& transaction, Placement& placement)
{
    const Employer employer = *transaction.employers().find(placement.employer);
    const LeisureJobTerms terms = transaction.placements().terms();
    const Date from = placement.since();
    Spell spell;
    spell.caseFile = placement.caseFile;
    spell.kind = SpellKind::Work;
    spell.title = placement.title;
    spell.provider = employer.name;
    spell.weeklyHours = placement.weeklyHours;
    spell.period = {from, std::nullopt};
    if (const Status valid = validate(spell); !valid)
        return valid;
    placement.spell = transaction.spells().add(spell);
    placement.refund = refundOf(placement, employer, terms);
    for (const DatedTerm& followUp : terms.followUps(from)) {
        Task task;
        task.caseFile = placement.caseFile;
        task.text = followUp.text;
        task.due = addDays(from, followUp.value * kDaysOfWeek);
        task.createdOn = std::min(m_clock.today(), task.due);
        transaction.tasks().add(task);
    }
    return Done{};
}

Status PlacementService::end(Transaction& transaction, const Placement& placement)
{
    auto spell = transaction.spells().find(placement.spell);
    if (!spell)
        return Done{};
    spell->period.to = placement.since();
    spell->endReason = placement.steps().back().remark;
    if (const Status valid = validate(*spell); !valid)
        return valid;
    if (const auto saved = transaction.spells().save(*spell); !saved)
        return saved.error();
    return Done{};
}

}  // namespace fodfaeste
