#include "app/leisure_job/placement_effects.h"

#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kHundred = 100;

std::optional<Task> openFollowUp(const std::vector<Task>& tasks, const Placement& placement, const DatedTerm& followUp, Date due)
{
    const auto task = std::ranges::find_if(tasks, [&](const Task& each) {
        return each.caseFile == placement.caseFile && each.due == due && each.text == followUp.text && !each.settledOn;
    });
    return task == tasks.end() ? std::nullopt : std::optional{*task};
}

std::vector<Task> tasksOf(Transaction& transaction, const Placement& placement)
{
    return transaction.tasks().ofCitizen(transaction.caseFiles().find(placement.caseFile)->citizen);
}

/// The checks of a start that fall after the last day are settled: there is nobody left to ask how it goes.
Status settleFollowUps(Transaction& transaction, const Placement& placement, Date today)
{
    const Date from = *placement.dayOf(PlacementStage::Started);
    const std::vector<Task> tasks = tasksOf(transaction, placement);
    for (const DatedTerm& followUp : transaction.placements().terms().followUps(from)) {
        const Date due = addDays(from, followUp.value * kDaysOfWeek);
        auto task = openFollowUp(tasks, placement, followUp, due);
        if (due <= placement.since() || !task)
            continue;
        task->settledOn = today;
        if (const auto saved = transaction.tasks().save(*task); !saved)
            return saved.error();
    }
    return Done{};
}

/// Those whose day has come are left out when `earliest` says so.
void addFollowUps(Transaction& transaction, const Placement& placement, Date today, std::optional<Date> earliest)
{
    const Date from = *placement.dayOf(PlacementStage::Started);
    for (const DatedTerm& followUp : transaction.placements().terms().followUps(from)) {
        Task task;
        task.caseFile = placement.caseFile;
        task.text = followUp.text;
        task.due = addDays(from, followUp.value * kDaysOfWeek);
        task.createdOn = std::min(today, task.due);
        if (!earliest || task.due >= *earliest)
            transaction.tasks().add(task);
    }
}

Status addSpell(Transaction& transaction, Placement& placement)
{
    Spell spell;
    spell.caseFile = placement.caseFile;
    spell.kind = SpellKind::Work;
    spell.title = placement.title;
    spell.provider = transaction.employers().find(placement.employer)->name;
    spell.weeklyHours = placement.weeklyHours;
    spell.period = {*placement.dayOf(PlacementStage::Started), placement.dayOf(PlacementStage::Ended)};
    if (placement.stage() == PlacementStage::Ended)
        spell.endReason = placement.steps().back().remark;
    if (const Status valid = validate(spell); !valid)
        return valid;
    placement.spell = transaction.spells().add(spell);
    return Done{};
}

Status start(Transaction& transaction, Placement& placement, Date today)
{
    if (const Status added = addSpell(transaction, placement); !added)
        return added;
    placement.refund = wageRefundOf(transaction, placement);
    addFollowUps(transaction, placement, today, std::nullopt);
    return Done{};
}

Status closeSpell(Transaction& transaction, const Placement& placement)
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

Status end(Transaction& transaction, Placement& placement, Date today)
{
    placement.refund = wageRefundOf(transaction, placement);
    if (const Status settled = settleFollowUps(transaction, placement, today); !settled)
        return settled;
    return closeSpell(transaction, placement);
}

/// How well a spell fits a placement that has none; 0 when it cannot be the same job.
int likeness(const Spell& spell, const Placement& placement, const Employer& employer)
{
    const Date from = *placement.dayOf(PlacementStage::Started);
    const bool isSameEmployer = fold(spell.provider) == fold(employer.name);
    if (spell.kind != SpellKind::Work || !(spell.period.from == from || (isSameEmployer && spell.period.contains(from))))
        return 0;
    constexpr int kSameDay = 8;
    constexpr int kSameEmployer = 4;
    return (spell.period.from == from ? kSameDay : 0) + (isSameEmployer ? kSameEmployer : 0) +
           (spell.title == placement.title ? 2 : 0) + (spell.period.to == placement.dayOf(PlacementStage::Ended) ? 1 : 0);
}

/// The spell of the case that tells of this job already; unset when there is none.
SpellId spellLike(Transaction& transaction, const Placement& placement)
{
    const Employer employer = *transaction.employers().find(placement.employer);
    const std::vector<Placement> others = transaction.placements().ofCase(placement.caseFile);
    SpellId best;
    int likest = 0;
    for (const Spell& spell : transaction.spells().ofCase(placement.caseFile)) {
        const int fit = likeness(spell, placement, employer);
        if (fit <= likest || std::ranges::find(others, spell.id, &Placement::spell) != others.end())
            continue;
        best = spell.id;
        likest = fit;
    }
    return best;
}

Status arrive(Transaction& transaction, Placement& placement, const PlacementArrival& arrival)
{
    placement.spell = spellLike(transaction, placement);
    const bool isOver = placement.stage() == PlacementStage::Ended;
    if (!placement.spell.isSet()) {
        if (const Status added = addSpell(transaction, placement); !added)
            return added;
    } else if (isOver && !arrival.spellsAreTold && !transaction.spells().find(placement.spell)->period.to) {
        if (const Status closed = closeSpell(transaction, placement); !closed)
            return closed;
    }
    if (!isOver)
        addFollowUps(transaction, placement, arrival.today, arrival.today);
    return Done{};
}

/// Follow-ups that nobody has changed go with the start; those that are done stay where they were.
Status moveFollowUps(Transaction& transaction, const Placement& placement, Date before)
{
    const Date from = *placement.dayOf(PlacementStage::Started);
    const std::vector<Task> tasks = tasksOf(transaction, placement);
    for (const DatedTerm& followUp : transaction.placements().terms().followUps(before)) {
        const int days = followUp.value * kDaysOfWeek;
        auto task = openFollowUp(tasks, placement, followUp, addDays(before, days));
        if (!task)
            continue;
        task->due = addDays(from, days);
        task->createdOn = std::min(task->createdOn, task->due);
        if (const auto saved = transaction.tasks().save(*task); !saved)
            return saved.error();
    }
    return Done{};
}

/// Follow-ups that the end has settled are to be done again, if their day is still to come.
Status reopenFollowUps(Transaction& transaction, const Placement& placement, const PlacementArrival& arrival)
{
    const Date from = *placement.dayOf(PlacementStage::Started);
    const std::vector<DatedTerm> followUps = transaction.placements().terms().followUps(from);
    for (Task task : tasksOf(transaction, placement)) {
        const bool isOne = std::ranges::any_of(followUps, [&](const DatedTerm& followUp) {
            return task.text == followUp.text && task.due == addDays(from, followUp.value * kDaysOfWeek);
        });
        if (!isOne || task.caseFile != placement.caseFile || !task.settledOn || task.due < arrival.today)
            continue;
        task.settledOn.reset();
        if (const auto saved = transaction.tasks().save(task); !saved)
            return saved.error();
    }
    return Done{};
}

/// The spell follows the days of its placement, unless somebody has dated it by hand.
Status followDays(Transaction& transaction, const Placement& placement, const Placement& before)
{
    auto spell = transaction.spells().find(placement.spell);
    if (!spell)
        return Done{};
    const Spell stored = *spell;
    if (spell->period.from == before.dayOf(PlacementStage::Started))
        spell->period.from = *placement.dayOf(PlacementStage::Started);
    if (spell->period.to == before.dayOf(PlacementStage::Ended)) {
        spell->period.to = placement.dayOf(PlacementStage::Ended);
        spell->endReason = placement.stage() == PlacementStage::Ended ? placement.steps().back().remark : std::string{};
    }
    if (*spell == stored)
        return Done{};
    if (const Status valid = validate(*spell); !valid)
        return valid;
    if (const auto saved = transaction.spells().save(*spell); !saved)
        return saved.error();
    return Done{};
}

Status follow(Transaction& transaction, Placement& placement, const PlacementArrival& arrival)
{
    const Date before = *arrival.before->dayOf(PlacementStage::Started);
    if (before != placement.dayOf(PlacementStage::Started)) {
        if (const Status moved = moveFollowUps(transaction, placement, before); !moved)
            return moved;
    }
    if (arrival.before->stage() == PlacementStage::Ended) {
        if (const Status opened = reopenFollowUps(transaction, placement, arrival); !opened)
            return opened;
    }
    if (placement.stage() == PlacementStage::Ended) {
        if (const Status settled = settleFollowUps(transaction, placement, arrival.today); !settled)
            return settled;
    }
    return arrival.spellsAreTold ? Status{Done{}} : followDays(transaction, placement, *arrival.before);
}

}  // namespace

std::optional<Period> wageRefundOf(Transaction& transaction, const Placement& placement)
{
    const Employer employer = *transaction.employers().find(placement.employer);
    const LeisureJobTerms terms = transaction.placements().terms();
    const auto from = placement.dayOf(PlacementStage::Started);
    if (!from || employer.sector != EmployerSector::Municipal || !placement.weeklyHours)
        return std::nullopt;
    const int covered = terms.refundHours(*from) * kHundred;
    if (covered == 0 || placement.weeklyHours->hundredths > covered)
        return std::nullopt;
    const Date last = addDays(addMonths(*from, terms.refundMonths(*from)), -1);
    return Period{*from, std::min(last, placement.dayOf(PlacementStage::Ended).value_or(last))};
}

Status bringIn(Transaction& transaction, Placement& placement, const PlacementArrival& arrival)
{
    placement.refund = wageRefundOf(transaction, placement);
    if (!placement.dayOf(PlacementStage::Started))
        return Done{};
    if (arrival.before != nullptr && arrival.before->dayOf(PlacementStage::Started))
        return follow(transaction, placement, arrival);
    return arrive(transaction, placement, arrival);
}

Status enterStage(Transaction& transaction, Placement& placement, Date today)
{
    if (placement.stage() == PlacementStage::Started)
        return start(transaction, placement, today);
    if (placement.stage() == PlacementStage::Ended)
        return end(transaction, placement, today);
    return Done{};
}

}  // namespace fodfaeste
