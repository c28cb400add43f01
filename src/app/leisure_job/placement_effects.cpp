#include "app/leisure_job/placement_effects.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kHundred = 100;

/// The checks of a start that fall after the last day are settled: there is nobody left to ask how it goes.
Status settleFollowUps(Transaction& transaction, const Placement& placement, CitizenId citizen, Date today)
{
    const Date from = *placement.dayOf(PlacementStage::Started);
    const std::vector<Task> tasks = transaction.tasks().ofCitizen(citizen);
    for (const DatedTerm& followUp : transaction.placements().terms().followUps(from)) {
        const Date due = addDays(from, followUp.value * kDaysOfWeek);
        const auto task = std::ranges::find_if(tasks, [&](const Task& each) {
            return each.caseFile == placement.caseFile && each.due == due && each.text == followUp.text && !each.settledOn;
        });
        if (due <= placement.since() || task == tasks.end())
            continue;
        Task settled = *task;
        settled.settledOn = today;
        if (const auto saved = transaction.tasks().save(settled); !saved)
            return saved.error();
    }
    return Done{};
}

Status start(Transaction& transaction, Placement& placement, Date today)
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
    placement.refund = wageRefundOf(transaction, placement);
    for (const DatedTerm& followUp : terms.followUps(from)) {
        Task task;
        task.caseFile = placement.caseFile;
        task.text = followUp.text;
        task.due = addDays(from, followUp.value * kDaysOfWeek);
        task.createdOn = std::min(today, task.due);
        transaction.tasks().add(task);
    }
    return Done{};
}

Status end(Transaction& transaction, Placement& placement, Date today)
{
    placement.refund = wageRefundOf(transaction, placement);
    const CitizenId citizen = transaction.caseFiles().find(placement.caseFile)->citizen;
    if (const Status settled = settleFollowUps(transaction, placement, citizen, today); !settled)
        return settled;
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

Status enterStage(Transaction& transaction, Placement& placement, Date today)
{
    if (placement.stage() == PlacementStage::Started)
        return start(transaction, placement, today);
    if (placement.stage() == PlacementStage::Ended)
        return end(transaction, placement, today);
    return Done{};
}

}  // namespace fodfaeste
