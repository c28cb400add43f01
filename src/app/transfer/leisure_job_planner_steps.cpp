#include "app/transfer/leisure_job_planner.h"

#include "base/fold.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace fodfaeste {

namespace {

/// By what the rows of a placement and a stored one recognise each other: where it is, and on which day it began.
std::string keyOf(std::size_t employer, std::int64_t opening, Date first)
{
    return std::to_string(employer) + ";" + std::to_string(opening) + ";" + std::to_string(dayNumber(first));
}

constexpr std::int64_t kNewOpening = -1;

std::string keyWithTitle(const std::string& key, const std::string& title)
{
    return key + ";" + title;
}

auto placeOf(const PlacementStep& step)
{
    return std::tuple{step.stage, step.day};
}

}  // namespace

bool LeisureJobPlanner::planPlacements()
{
    std::vector<StepRows> all = groups();
    for (StepRows& group : all) {
        place(group);
        agree(group);
        name(group);
        for (std::size_t row = 0; row < group.records.size(); ++row) {
            if (!m_steps.go())
                return false;
        }
    }
    choose(all);
    for (StepRows& group : all) {
        describe(group);
        takeSteps(group);
        PlannedPlacement& planned = group.planned;
        if (!group.isGood)
            planned.change = RowChange::Refused;
        else if (!planned.stored)
            planned.change = RowChange::Added;
        else
            planned.change = planned.after == *planned.stored && planned.steps == planned.stored->steps() ? RowChange::Unchanged
                                                                                                          : RowChange::Changed;
        if (planned.change == RowChange::Added || planned.change == RowChange::Changed)
            m_plan.people[m_plan.cases[planned.caseFile].person].isTouched = true;
        if (planned.change == RowChange::Changed)
            moveSpell(planned);
        m_plan.placements.push_back(std::move(planned));
    }
    return true;
}

/// In the order in which the placements first come up, so that they are stored in the order in which they were exported.
std::vector<LeisureJobPlanner::StepRows> LeisureJobPlanner::groups() const
{
    using Name = std::pair<std::string_view, std::string_view>;  // of texts that the records keep
    std::map<Name, std::size_t> known;
    std::vector<StepRows> all;
    for (const PlacementRecord& record : m_source.records.placements) {
        const auto [group, isNew] = known.emplace(Name{record.caseNumber, record.placement}, all.size());
        if (isNew)
            all.emplace_back();
        all[group->second].records.push_back(&record);
    }
    for (StepRows& group : all) {
        group.planned.rows = group.records.size();
        group.planned.line = group.records.front()->line;
    }
    return all;
}

void LeisureJobPlanner::place(StepRows& group)
{
    const PlacementRecord& first = *group.records.front();
    const auto caseFile = m_lookup.caseFile(first.line, first.caseNumber);
    const auto employer = employerOf(ExchangeFile::Placements, first.line, first.employer);
    group.isGood = caseFile && employer && !m_source.unread.placements.contains({first.caseNumber, first.placement});
    if (caseFile)
        group.planned.caseFile = *caseFile;
    if (employer)
        group.planned.employer = *employer;
    if (!employer || first.opening.empty())
        return;
    group.planned.opening = openingOf(first, *employer);
    group.isGood = group.isGood && group.planned.opening;
}

/// Every row may say what the job is, but they must say the same.
void LeisureJobPlanner::agree(StepRows& group)
{
    const PlacementRecord& first = *group.records.front();
    const auto disagree = [&](const PlacementRecord& record, Column column, std::string_view value) {
        report(record, column, ProblemCode::RowsDisagree, value);
        group.isGood = false;
    };
    for (const PlacementRecord* record : group.records) {
        if (record->employer != first.employer)
            disagree(*record, Column::Employer, record->employer);
        if (!record->opening.empty() && record->opening != first.opening)
            disagree(*record, Column::Opening, record->opening);
        if (!record->title.empty() && record->title != first.title)
            disagree(*record, Column::Title, record->title);
        if (record->weeklyHours && record->weeklyHours != first.weeklyHours)
            disagree(*record, Column::WeeklyHours, toText(*record->weeklyHours, ','));
        if (!record->pattern.empty() && record->pattern != first.pattern)
            disagree(*record, Column::Pattern, record->pattern);
    }
}

/// A job that is not described is called as its opening is.
void LeisureJobPlanner::name(StepRows& group)
{
    const PlacementRecord& first = *group.records.front();
    Placement& after = group.planned.after;
    after.title = first.title;
    if (after.title.empty() && group.planned.opening)
        after.title = m_plan.openings[*group.planned.opening].after.title;
    after.weeklyHours = first.weeklyHours;
    after.pattern = first.pattern;
}

/// Finds for each placement of the folder the stored one that it is: of the same case and job, begun on the same day.
void LeisureJobPlanner::choose(std::vector<StepRows>& groups)
{
    std::map<std::size_t, std::vector<StepRows*>> byCase;
    for (StepRows& group : groups) {
        if (group.isGood && m_plan.cases[group.planned.caseFile].stored)
            byCase[group.planned.caseFile].push_back(&group);
    }
    for (const auto& [caseFile, rows] : byCase) {
        const std::vector<Placement> stored = m_tx.placements().ofCase(m_plan.cases[caseFile].stored->id);
        std::vector<MatchTexts> wanted;
        std::ranges::transform(rows, std::back_inserter(wanted), [this](const StepRows* row) { return textsOf(*row); });
        std::vector<MatchTexts> known;
        std::ranges::transform(stored, std::back_inserter(known), [this](const Placement& one) { return textsOf(one); });
        const auto chosen = matchRows(wanted, known);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (chosen[i])
                rows[i]->planned.stored = stored[*chosen[i]];
        }
    }
}

MatchTexts LeisureJobPlanner::textsOf(const StepRows& group) const
{
    const PlannedPlacement& planned = group.planned;
    const auto placeOfRecord = [](const PlacementRecord* record) { return std::tuple{record->stage, record->day}; };
    const Date first = std::ranges::min(group.records, {}, placeOfRecord)->day;
    const auto id = planned.opening ? m_plan.openings[*planned.opening].after.id : JobOpeningId{};
    const std::string key = keyOf(planned.employer, planned.opening && !id.isSet() ? kNewOpening : id.value(), first);
    return {keyWithTitle(key, planned.after.title), {}, key};
}

MatchTexts LeisureJobPlanner::textsOf(const Placement& stored) const
{
    const auto employer = m_plannedEmployers.find(stored.employer);
    const std::size_t at = employer == m_plannedEmployers.end() ? m_plan.employers.size() : employer->second;
    const bool hasOpenings = m_source.records.has(ExchangeFile::Placements, Column::Opening);
    const std::string key = keyOf(at, hasOpenings ? stored.opening.value() : 0, stored.steps().front().day);
    return {keyWithTitle(key, stored.title), {}, key};
}

/// What the job is to be: what the folder has no columns for stays as it is stored.
void LeisureJobPlanner::describe(StepRows& group)
{
    PlannedPlacement& planned = group.planned;
    const Placement said = planned.after;
    const auto has = [this](Column column) { return m_source.records.has(ExchangeFile::Placements, column); };
    if (planned.stored) {
        planned.after = *planned.stored;
        if (has(Column::Title))
            planned.after.title = said.title;
        if (has(Column::WeeklyHours))
            planned.after.weeklyHours = said.weeklyHours;
        if (has(Column::Pattern))
            planned.after.pattern = said.pattern;
    }
    if (planned.after.title.empty() && group.isGood) {
        report(*group.records.front(), Column::Title, ProblemCode::ValueMissing);
        group.isGood = false;
    }
}

std::optional<PlacementStep> LeisureJobPlanner::stepOf(const PlacementRecord& record)
{
    const auto caseworker = m_lookup.caseworker(record.line, record.caseworker);
    if (!caseworker)
        return std::nullopt;
    return PlacementStep{record.stage, record.day, record.declineReason, record.remark, *caseworker};
}

/// The steps of the folder and those that are stored already. A step of the folder is the stored one of its stage, interviews
/// also by their day; what the folder does not have is left alone, so that an old folder takes nobody's job away.
void LeisureJobPlanner::takeSteps(StepRows& group)
{
    std::vector<PlacementStep> kept = group.planned.stored ? group.planned.stored->steps() : std::vector<PlacementStep>{};
    std::vector<PlacementStep>& steps = group.planned.steps;
    const auto has = [this](Column column) { return m_source.records.has(ExchangeFile::Placements, column); };
    for (const PlacementRecord* record : group.records) {
        auto step = stepOf(*record);
        if (!step) {
            group.isGood = false;
            continue;
        }
        const auto known = std::ranges::find_if(kept, [&](const PlacementStep& stored) {
            return stored.stage == step->stage && (step->stage != PlacementStage::Interview || stored.day == step->day);
        });
        if (known != kept.end()) {
            step->remark = has(Column::Remark) ? step->remark : known->remark;
            step->by = has(Column::Caseworker) ? step->by : known->by;
            kept.erase(known);
        }
        steps.push_back(*step);
    }
    std::ranges::move(kept, std::back_inserter(steps));
    std::ranges::stable_sort(steps, {}, placeOf);
    if (group.isGood)
        checkOrder(group);
}

void LeisureJobPlanner::checkOrder(StepRows& group)
{
    std::optional<Placement> taken;
    for (const PlacementStep& step : group.planned.steps) {
        Status fits = Done{};
        if (taken) {
            fits = taken->advance(step);
        } else {
            const auto begun = Placement::begin(step);
            if (begun)
                taken = *begun;
            else
                fits = begun.error();
        }
        if (fits)
            continue;
        group.isGood = false;
        const auto said = std::ranges::find_if(
            group.records, [&](const PlacementRecord* record) { return record->stage == step.stage && record->day == step.day; });
        const PlacementRecord& record = said == group.records.end() ? *group.records.front() : **said;
        if (fits.error().subject == "placement.stage")
            report(record, Column::Stage, ProblemCode::StageDoesNotFollow, codeOf(step.stage));
        else if (fits.error().subject == "placement.day")
            report(record, Column::Day, ProblemCode::DayBeforeStep, toIso(step.day));
        return;  // decline reasons have been looked at, and what comes behind a wrong step says nothing
    }
}

bool LeisureJobPlanner::hasWorkFrom(std::size_t caseFile, Date day) const
{
    const std::string& number = m_plan.cases[caseFile].after.number;
    return std::ranges::any_of(m_source.records.engagements, [&](const EngagementRecord& engagement) {
        return engagement.caseNumber == number && engagement.kind == SpellKind::Work && engagement.period.from == day;
    });
}

/// Engagements are recognised by their start. Where a placement's start has moved, its spell has moved with it and is no new one.
void LeisureJobPlanner::moveSpell(const PlannedPlacement& planned)
{
    const auto before = planned.stored->dayOf(PlacementStage::Started);
    const auto after = std::ranges::find(planned.steps, PlacementStage::Started, &PlacementStep::stage);
    const auto spell = m_tx.spells().find(planned.stored->spell);
    if (!spell || !before || spell->period.from == after->day || hasWorkFrom(planned.caseFile, *before))
        return;
    const std::string provider = fold(m_plan.employers[planned.employer].after.name);
    for (std::size_t at = 0; at < m_plan.engagements.rows.size(); ++at) {
        const EngagementRecord& record = m_source.records.engagements[at];
        PlannedRow& row = m_plan.engagements.rows[at];
        if (row.change != RowChange::Added || row.owner != planned.caseFile || record.kind != SpellKind::Work ||
            record.period.from != after->day || fold(record.provider) != provider)
            continue;
        row.change = RowChange::Changed;
        row.stored = static_cast<std::uint32_t>(m_plan.engagements.stored.size());
        m_plan.engagements.stored.push_back(*spell);
        return;
    }
}

}  // namespace fodfaeste
