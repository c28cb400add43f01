#include "store/repositories/sql_placement_repository.h"

#include "store/repositories/row_values.h"

#include <algorithm>
#include <map>

namespace fodfaeste {

namespace {

// Its steps are read afterwards: what a step begins with is put in its place by withSteps().
Placement readPlacement(const sql::Row& row)
{
    Placement placement;
    placement.id = row.id<PlacementId>(0);
    placement.revision = row.revision(1);
    placement.caseFile = row.id<CaseFileId>(2);
    placement.employer = row.id<EmployerId>(3);
    placement.opening = row.id<JobOpeningId>(4);
    placement.title = row.string(5);
    if (!row.isNull(6))
        placement.weeklyHours = WeeklyHours{row.number(6)};
    placement.pattern = row.string(7);
    placement.spell = row.id<SpellId>(8);
    if (!row.isNull(9))
        placement.refund = readPeriod(row, 9, 10);
    return placement;
}

PlacementStep readStep(const sql::Row& row)
{
    PlacementStep step;
    step.stage = readCode(row, 1, placementStageFromCode);
    step.day = readDate(row, 2);
    if (!row.text(3).empty())
        step.declineReason = readCode(row, 3, declineReasonFromCode);
    step.remark = row.string(4);
    step.by = row.id<UserId>(5);
    return step;
}

std::optional<std::string> refundFrom(const Placement& placement)
{
    return placement.refund ? std::optional{toIso(placement.refund->from)} : std::nullopt;
}

std::optional<std::string> refundTo(const Placement& placement)
{
    return placement.refund ? isoOrNull(placement.refund->to) : std::nullopt;
}

template <class AnyId>
std::optional<AnyId> idOrNull(AnyId id)
{
    return id.isSet() ? std::optional{id} : std::nullopt;
}

std::optional<int> hundredthsOrNull(const std::optional<WeeklyHours>& hours)
{
    return hours ? std::optional{hours->hundredths} : std::nullopt;
}

Placement joined(const Placement& facts, const std::vector<PlacementStep>& steps)
{
    auto placement = Placement::fromSteps(steps);
    if (!placement)
        unreadable("placement_step.stage");
    placement->id = facts.id;
    placement->revision = facts.revision;
    placement->caseFile = facts.caseFile;
    placement->employer = facts.employer;
    placement->opening = facts.opening;
    placement->title = facts.title;
    placement->weeklyHours = facts.weeklyHours;
    placement->pattern = facts.pattern;
    placement->spell = facts.spell;
    placement->refund = facts.refund;
    return std::move(placement).value();
}

}  // namespace

Placement SqlPlacementRepository::withSteps(Placement placement)
{
    return joined(placement, m_connection.all(R"(SELECT placement_id, stage, day, decline_reason, remark, user_id
                                                   FROM placement_step
                                                  WHERE placement_id = $1
                                                  ORDER BY position)",
                                              {placement.id}, readStep));
}

std::vector<Placement> SqlPlacementRepository::withSteps(std::vector<Placement> placements)
{
    std::ranges::transform(placements, placements.begin(), [this](const Placement& each) { return withSteps(each); });
    return placements;
}

std::optional<Placement> SqlPlacementRepository::find(PlacementId id)
{
    auto found = m_connection.one(R"(SELECT id, revision, case_file_id, employer_id, job_opening_id, title,
                                            weekly_hours_hundredths, pattern, spell_id, refund_from, refund_to
                                       FROM placement
                                      WHERE id = $1)",
                                  {id}, readPlacement);
    return found ? std::optional{withSteps(std::move(*found))} : std::nullopt;
}

std::vector<Placement> SqlPlacementRepository::all()
{
    std::map<PlacementId, std::vector<PlacementStep>> steps;
    sql::Cursor rows{m_connection,
                     R"(SELECT placement_id, stage, day, decline_reason, remark, user_id
                          FROM placement_step
                         ORDER BY placement_id, position)",
                     {}};
    while (rows.next())
        steps[rows.row().id<PlacementId>(0)].push_back(readStep(rows.row()));
    auto placements = m_connection.all(R"(SELECT id, revision, case_file_id, employer_id, job_opening_id, title,
                                                 weekly_hours_hundredths, pattern, spell_id, refund_from, refund_to
                                            FROM placement
                                           ORDER BY id)",
                                       {}, readPlacement);
    std::ranges::transform(placements, placements.begin(),
                           [&steps](const Placement& each) { return joined(each, steps[each.id]); });
    return placements;
}

std::vector<Placement> SqlPlacementRepository::ofCase(CaseFileId caseFile)
{
    return withSteps(m_connection.all(R"(SELECT id, revision, case_file_id, employer_id, job_opening_id, title,
                                                weekly_hours_hundredths, pattern, spell_id, refund_from, refund_to
                                           FROM placement
                                          WHERE case_file_id = $1
                                          ORDER BY id)",
                                      {caseFile}, readPlacement));
}

std::vector<Placement> SqlPlacementRepository::ofEmployer(EmployerId employer)
{
    return withSteps(m_connection.all(R"(SELECT id, revision, case_file_id, employer_id, job_opening_id, title,
                                                weekly_hours_hundredths, pattern, spell_id, refund_from, refund_to
                                           FROM placement
                                          WHERE employer_id = $1
                                          ORDER BY id)",
                                      {employer}, readPlacement));
}

std::vector<Placement> SqlPlacementRepository::ofOpening(JobOpeningId opening)
{
    return withSteps(m_connection.all(R"(SELECT id, revision, case_file_id, employer_id, job_opening_id, title,
                                                weekly_hours_hundredths, pattern, spell_id, refund_from, refund_to
                                           FROM placement
                                          WHERE job_opening_id = $1
                                          ORDER BY id)",
                                      {opening}, readPlacement));
}

PlacementId SqlPlacementRepository::add(const Placement& placement)
{
    const PlacementId id = *m_connection.one(
        R"(INSERT INTO placement (revision, case_file_id, employer_id, job_opening_id, title, weekly_hours_hundredths, pattern,
                                  spell_id, refund_from, refund_to)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9)
           RETURNING id)",
        {placement.caseFile, placement.employer, idOrNull(placement.opening), placement.title,
         hundredthsOrNull(placement.weeklyHours), placement.pattern, idOrNull(placement.spell), refundFrom(placement),
         refundTo(placement)},
        [](const sql::Row& row) { return row.id<PlacementId>(0); });
    keepSteps(id, placement);
    return id;
}

Result<Revision> SqlPlacementRepository::save(const Placement& placement)
{
    const auto revision = m_connection.one(
        R"(UPDATE placement
              SET revision = revision + 1, case_file_id = $3, employer_id = $4, job_opening_id = $5, title = $6,
                  weekly_hours_hundredths = $7, pattern = $8, spell_id = $9, refund_from = $10, refund_to = $11
            WHERE id = $1 AND revision = $2
           RETURNING revision)",
        {placement.id, placement.revision, placement.caseFile, placement.employer, idOrNull(placement.opening), placement.title,
         hundredthsOrNull(placement.weeklyHours), placement.pattern, idOrNull(placement.spell), refundFrom(placement),
         refundTo(placement)},
        [](const sql::Row& row) { return row.revision(0); });
    if (revision)
        keepSteps(placement.id, placement);
    return savedRevision(revision, "placement");
}

void SqlPlacementRepository::keepSteps(PlacementId id, const Placement& placement)
{
    const int count = static_cast<int>(placement.steps().size());
    m_connection.exec("DELETE FROM placement_step WHERE placement_id = $1 AND position >= $2", {id, count});
    for (int position = 0; position < count; ++position) {
        const PlacementStep& step = placement.steps()[static_cast<std::size_t>(position)];
        m_connection.exec(
            R"(INSERT INTO placement_step (placement_id, position, stage, day, decline_reason, remark, user_id)
               VALUES ($1, $2, $3, $4, $5, $6, $7)
               ON CONFLICT (placement_id, position)
               DO UPDATE SET stage = excluded.stage, day = excluded.day, decline_reason = excluded.decline_reason,
                             remark = excluded.remark, user_id = excluded.user_id)",
            {id, position, codeOf(step.stage), toIso(step.day),
             step.declineReason ? codeOf(*step.declineReason) : std::string_view{}, step.remark, idOrNull(step.by)});
    }
}

LeisureJobTerms SqlPlacementRepository::terms()
{
    return LeisureJobTerms{
        m_connection.all("SELECT code, value, text, valid_from, valid_to FROM leisure_job_term ORDER BY code, valid_from, value",
                         {}, [](const sql::Row& row) {
                             return DatedTerm{row.string(0), row.number(1), row.string(2), readPeriod(row, 3, 4)};
                         })};
}

}  // namespace fodfaeste
