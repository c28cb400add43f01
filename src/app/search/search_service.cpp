#include "app/search/search_service.h"

#include "app/access/policy.h"

#include <algorithm>

namespace fodfaeste {

namespace {

SearchHit hitOf(const PersonEntry& person, Date today)
{
    SearchHit hit;
    hit.citizen = person.id;
    hit.name = person.fullName();
    hit.age = ageOn(person.cpr.birthDate(), today);
    hit.districtNo = person.districtNo;
    const auto latest = std::ranges::max_element(person.cases, {}, [](const CaseEntry& caseFile) { return caseFile.open.from; });
    if (latest != person.cases.end())
        hit.caseNumber = latest->number;
    hit.hasOpenCase = std::ranges::any_of(
        person.cases, [day = dayNumber(today)](const CaseEntry& caseFile) { return caseFile.open.contains(day); });
    return hit;
}

}  // namespace

SearchService::SearchService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<SearchAnswer> SearchService::suggest(const Session& session, std::string_view typed, std::size_t limit) const
{
    if (!grants(session, Operation::SearchCitizens))
        return Error{ErrorCode::Forbidden, std::string{codeOf(Operation::SearchCitizens)}, "the role does not grant it"};
    const Date today = m_clock.today();
    const ReadModel::Found found = m_readModel.find(typed, limit);
    SearchAnswer answer;
    answer.more = found.more;
    for (const CitizenId citizen : found.citizens)
        m_readModel.with(citizen, [&](const ReadModel::View& view) { answer.hits.push_back(hitOf(view.person(), today)); });
    return answer;
}

std::optional<SearchHit> SearchService::known(const Session& session, CitizenId citizen) const
{
    std::optional<SearchHit> hit;
    if (grants(session, Operation::SearchCitizens))
        m_readModel.with(citizen, [&](const ReadModel::View& view) { hit = hitOf(view.person(), m_clock.today()); });
    return hit;
}

Result<Done> SearchService::record(const Session& session, const std::string& typed, const std::vector<CitizenId>& shown)
{
    return m_gate.run<Done>(session, Operation::SearchCitizens, [&](Transaction& transaction) -> Result<Done> {
        for (const CitizenId citizen : shown)
            transaction.concerns(citizen);
        transaction.explain("search", typed);
        return Done{};
    });
}

}  // namespace fodfaeste
