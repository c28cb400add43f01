#include "app/search/search_service.h"

#include "app/access/policy.h"

#include <algorithm>

namespace fodfaeste {

namespace {

bool isOwn(const PersonEntry& person, UserId user, DayNumber day)
{
    return std::ranges::any_of(person.cases, [&](const CaseEntry& caseFile) { return caseFile.caseworkerOn(day) == user; });
}

}  // namespace

SearchHit searchHitOf(const PersonEntry& person, Date today)
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
    std::vector<CitizenId> citizens = ownOf(session.user, typed, limit);
    const std::size_t own = citizens.size();
    std::ranges::copy_if(found.citizens, std::back_inserter(citizens), [&](CitizenId citizen) {
        return std::find(citizens.begin(), citizens.begin() + static_cast<std::ptrdiff_t>(own), citizen) ==
               citizens.begin() + static_cast<std::ptrdiff_t>(own);
    });
    SearchAnswer answer;
    answer.more = found.more || citizens.size() > limit;
    citizens.resize(std::min(citizens.size(), limit));
    for (const CitizenId citizen : citizens)
        m_readModel.with(citizen, [&](const ReadModel::View& view) { answer.hits.push_back(searchHitOf(view.person(), today)); });
    return answer;
}

std::optional<SearchHit> SearchService::known(const Session& session, CitizenId citizen) const
{
    std::optional<SearchHit> hit;
    if (grants(session, Operation::SearchCitizens))
        m_readModel.with(citizen, [&](const ReadModel::View& view) { hit = searchHitOf(view.person(), m_clock.today()); });
    return hit;
}

std::vector<CitizenId> SearchService::ownOf(UserId user, std::string_view typed, std::size_t limit) const
{
    // A few dozen people: an index of their own is made faster than their places among everybody's hits are found.
    SearchIndex index;
    std::vector<CitizenId> people;
    m_readModel.eachOf(user, [&, day = dayNumber(m_clock.today())](const ReadModel::View& view) {
        if (!isOwn(view.person(), user, day))
            return;
        index.add(view.person(), static_cast<std::uint32_t>(people.size()));
        people.push_back(view.person().id);
    });
    std::vector<CitizenId> found;
    for (const std::uint32_t slot : index.find(typed, limit).slots)
        found.push_back(people[slot]);
    return found;
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
