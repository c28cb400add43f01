#include "app/overview/cohort_parts.h"

#include "app/outcome/cohort.h"
#include "domain/area/safety_area.h"

namespace fodfaeste {

namespace {

std::vector<CohortPart> listed(const std::map<std::string, StatusCounts>& parts)
{
    std::vector<CohortPart> rows;
    rows.reserve(parts.size());
    for (const auto& [label, counts] : parts)
        rows.push_back({label, counts});
    return rows;
}

}  // namespace

CohortDivider::CohortDivider(Transaction& transaction, Date day) : m_day{day}
{
    for (const User& user : transaction.users().all())
        m_users.emplace(user.id, user);
    for (const Team& team : transaction.users().teams())
        m_teams.emplace(team.id, team.name);
}

std::string CohortDivider::partOf(const PersonEntry& person, Division division) const
{
    if (division == Division::Age)
        return std::to_string(ageOn(person.cpr.birthDate(), m_day));
    if (division == Division::CityDistrict) {
        const SafetyArea* area = person.districtNo ? findSafetyArea(*person.districtNo) : nullptr;
        return area == nullptr ? std::string{} : std::string{area->cityDistrict};
    }
    const auto caseworker = lastCaseworker(person, kKrimiProgramme, dayNumber(m_day));
    const auto user = caseworker ? m_users.find(*caseworker) : m_users.end();
    if (user == m_users.end())
        return {};
    if (division == Division::Caseworker)
        return user->second.name;
    const auto team = m_teams.find(user->second.team);
    return team == m_teams.end() ? std::string{} : team->second;
}

void fillParts(OverviewFigures& figures, Transaction& transaction, const ReadModel& readModel, const YearEndQuestion& question)
{
    const CohortDivider divider{transaction, question.cutOff};
    std::map<Division, std::map<std::string, StatusCounts>> parts;
    eachCoveredSoFar(readModel, question, [&](const ReadModel::View& view, const StatusDecision& decision, CaseFileId) {
        for (const Division division : {Division::Team, Division::Caseworker, Division::CityDistrict, Division::Age})
            parts[division][divider.partOf(view.person(), division)].add(decision.status);
    });
    figures.teams = listed(parts[Division::Team]);
    figures.caseworkers = listed(parts[Division::Caseworker]);
    figures.cityDistricts = listed(parts[Division::CityDistrict]);
    figures.ages = listed(parts[Division::Age]);
}

}  // namespace fodfaeste
