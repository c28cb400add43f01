#include "app/leisure_job/match_service.h"

#include "app/leisure_job/leisure_job_people.h"
#include "base/danish_order.h"

#include <algorithm>
#include <map>

namespace fodfaeste {

namespace {

MatchJob jobOf(const JobOpening& opening, const Employer& employer)
{
    return {opening.ages, opening.weeklyHours, employer.trade, opening.districtNo ? opening.districtNo : employer.districtNo};
}

/// How far each case has come with an opening: the placement made last, unless an earlier one still runs.
template <class Key, class KeyOf>
std::map<Key, PlacementStage> stagesBy(const std::vector<Placement>& placements, KeyOf keyOf)
{
    std::map<Key, PlacementStage> stages;
    for (const Placement& placement : placements) {
        const auto [at, isFirst] = stages.emplace(keyOf(placement), placement.stage());
        const bool wasOver = at->second == PlacementStage::Ended || at->second == PlacementStage::Declined;
        if (!isFirst && wasOver)
            at->second = placement.stage();
    }
    return stages;
}

template <class Key>
std::optional<PlacementStage> stageIn(const std::map<Key, PlacementStage>& stages, Key key)
{
    const auto found = stages.find(key);
    return found == stages.end() ? std::nullopt : std::optional{found->second};
}

template <class Row, class NameOf>
void putInOrder(std::vector<Row>& rows, NameOf nameOf)
{
    std::ranges::stable_sort(rows, {}, [&](const Row& row) { return danishOrderKey(nameOf(row)); });
    std::ranges::stable_sort(rows, [](const Row& left, const Row& right) { return compareMatches(left.match, right.match) < 0; });
}

}  // namespace

MatchService::MatchService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<std::vector<PersonMatch>> MatchService::people(const Session& session, JobOpeningId id)
{
    using Rows = std::vector<PersonMatch>;
    return m_gate.run<Rows>(session, Operation::MatchLeisureJobs, [&](Transaction& transaction) -> Result<Rows> {
        const auto opening = transaction.openings().find(id);
        if (!opening)
            return Error{ErrorCode::NotFound, "opening", "no such opening"};
        const MatchJob job = jobOf(*opening, *transaction.employers().find(opening->employer));
        const LeisureJobTerms terms = transaction.placements().terms();
        const auto stages = stagesBy<CaseFileId>(transaction.placements().ofOpening(id), std::mem_fn(&Placement::caseFile));
        std::map<CitizenId, JobWish> wishes;
        for (JobWish& wish : transaction.jobWishes().all())
            wishes[wish.citizen] = std::move(wish);
        Rows rows;
        for (const auto& [caseFile, person] : leisureJobPeople(session, m_readModel, m_clock.today())) {
            if (!person.isOpen || person.programme != kLeisureJobProgramme)
                continue;
            const auto wish = wishes.find(person.citizen);
            const bool hasWish = wish != wishes.end();
            rows.push_back(
                {person.citizen, caseFile, person.name, person.age, person.districtNo, hasWish,
                 matchOf({person.bornOn, person.districtNo, hasWish ? wish->second : JobWish{}, stageIn(stages, caseFile)}, job,
                         terms, m_clock.today())});
            transaction.concerns(person.citizen);
        }
        putInOrder(rows, [](const PersonMatch& row) { return row.name; });
        transaction.explain("people for a job");
        return rows;
    });
}

Result<std::vector<OpeningMatch>> MatchService::openings(const Session& session, CaseFileId id)
{
    using Rows = std::vector<OpeningMatch>;
    return m_gate.run<Rows>(session, Operation::MatchLeisureJobs, [&](Transaction& transaction) -> Result<Rows> {
        const auto caseFile = transaction.caseFiles().find(id);
        if (!caseFile)
            return Error{ErrorCode::NotFound, "case", "no such case file"};
        if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
            return admitted.error();
        const Citizen citizen = *transaction.citizens().find(caseFile->citizen);
        const LeisureJobTerms terms = transaction.placements().terms();
        const JobWish wish = transaction.jobWishes().ofCitizen(citizen.id).value_or(JobWish{});
        const auto stages = stagesBy<JobOpeningId>(transaction.placements().ofCase(id), std::mem_fn(&Placement::opening));
        std::map<JobOpeningId, int> taken;
        for (const Placement& placement : transaction.placements().all())
            taken[placement.opening] += placement.stage() == PlacementStage::Started ? 1 : 0;
        std::map<EmployerId, Employer> employers;
        for (Employer& employer : transaction.employers().all())
            employers.emplace(employer.id, std::move(employer));
        Rows rows;
        for (JobOpening& opening : transaction.openings().all()) {
            const Employer& employer = employers.at(opening.employer);
            const int left = opening.positions - taken[opening.id];
            const auto earlier = stageIn(stages, opening.id);
            if (!opening.isOpenOn(m_clock.today()) || employer.archivedOn || left <= 0)
                continue;
            const MatchJob job = jobOf(opening, employer);
            Match match = matchOf({citizen.cpr.birthDate(), citizen.districtNo, wish, earlier}, job, terms, m_clock.today());
            rows.push_back({std::move(opening), employer.name, job.trade, job.districtNo, left, std::move(match)});
        }
        putInOrder(rows, [](const OpeningMatch& row) { return row.opening.title; });
        transaction.explain("jobs for a person");
        return rows;
    });
}

}  // namespace fodfaeste
