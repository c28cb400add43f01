#include "app/leisure_job/placement_effects.h"
#include "app/transfer/import_writer.h"

#include <algorithm>

namespace fodfaeste {

namespace {

bool isWritten(RowChange change)
{
    return change == RowChange::Added || change == RowChange::Changed;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, "import", "stopped while writing"};
}

}  // namespace

Status ImportWriter::writeEmployers(ImportSteps& steps)
{
    for (PlannedEmployer& planned : m_plan.employers) {
        if (!steps.go())
            return cancelled();
        if (!isWritten(planned.change))
            continue;
        if (const Status valid = validate(planned.after); !valid)
            return valid;
        if (!planned.stored)
            planned.after.id = m_tx.employers().add(planned.after);
        else if (const auto saved = m_tx.employers().save(planned.after); !saved)
            return saved.error();
    }
    return Done{};
}

Status ImportWriter::writeOpenings(ImportSteps& steps)
{
    for (PlannedOpening& planned : m_plan.openings) {
        if (!steps.go())
            return cancelled();
        if (!isWritten(planned.change))
            continue;
        planned.after.employer = m_plan.employers[planned.employer].after.id;
        if (const Status valid = validate(planned.after); !valid)
            return valid;
        if (!planned.stored)
            planned.after.id = m_tx.openings().add(planned.after);
        else if (const auto saved = m_tx.openings().save(planned.after); !saved)
            return saved.error();
    }
    return Done{};
}

Status ImportWriter::writePlacements(ImportSteps& steps)
{
    for (PlannedPlacement& planned : m_plan.placements) {
        if (!steps.go())
            return cancelled();
        const Status written = isWritten(planned.change) ? writePlacement(planned) : Done{};
        if (!written)
            return written;
    }
    return Done{};
}

Status ImportWriter::writePlacement(PlannedPlacement& planned)
{
    for (PlacementStep& step : planned.steps)
        step.by = m_plan.caseworkers.settled(step.by);
    auto stepped = Placement::fromSteps(planned.steps);
    if (!stepped)
        return stepped.error();
    Placement placement = std::move(stepped).value();
    const PlannedCase& owner = m_plan.cases[planned.caseFile];
    placement.id = planned.after.id;
    placement.revision = planned.after.revision;
    placement.caseFile = owner.after.id;
    placement.employer = m_plan.employers[planned.employer].after.id;
    placement.opening = planned.opening ? m_plan.openings[*planned.opening].after.id : planned.after.opening;
    placement.title = planned.after.title;
    placement.weeklyHours = planned.after.weeklyHours;
    placement.pattern = planned.after.pattern;
    placement.spell = planned.after.spell;
    const std::string& number = owner.after.number;
    const bool spellsAreTold = std::ranges::any_of(m_records.engagements, [&](const EngagementRecord& engagement) {
        return engagement.caseNumber == number && engagement.kind == SpellKind::Work;
    });
    const PlacementArrival arrival{planned.stored ? &*planned.stored : nullptr, spellsAreTold, m_context.today};
    if (const Status arrived = bringIn(m_tx, placement, arrival); !arrived)
        return arrived;
    if (!planned.stored)
        m_tx.placements().add(placement);
    else if (const auto saved = m_tx.placements().save(placement); !saved)
        return saved.error();
    return Done{};
}

}  // namespace fodfaeste
