#include "app/demonstration/assignment_maker.h"

#include "app/demonstration/places.h"
#include "app/demonstration/random.h"
#include "domain/calendar/danish_calendar.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fodfaeste::demonstration {

namespace {

constexpr int kHandedOverOf100 = 24;
constexpr int kHandedOverTwiceOf100 = 7;
constexpr int kShortestResponsibility = 80;
constexpr int kPrisonTeam = 2;
/// So many cases more than the own team a stranger must have less, before a case goes out of the district.
constexpr int kCasesForAnotherTeam = 3;

/// Something that changes how much there is to do. Closings come before openings of the same day.
struct Event {
    enum class Kind { Close, HandOver, Open };

    Date day{};
    Kind kind;
    std::size_t caseFile;
};

class CaseShare {
public:
    CaseShare(const Office& office, const std::vector<const Episode*>& episodes) : m_office{office}, m_episodes{episodes}
    {
        for (const User& user : office.users) {
            if (user.role == Role::Caseworker || user.role == Role::JobConsultant)
                m_load.emplace(user.id, 0);
        }
        m_ofCase.resize(office.caseFiles.size());
    }

    std::vector<Assignment> share()
    {
        for (const Event& event : events())
            take(event);
        std::vector<Assignment> assignments;
        for (const auto& ofCase : m_ofCase)
            assignments.insert(assignments.end(), ofCase.begin(), ofCase.end());
        for (std::size_t i = 0; i < assignments.size(); ++i)
            assignments[i].id = AssignmentId{static_cast<std::int64_t>(i) + 1};
        return assignments;
    }

private:
    std::vector<Event> events() const
    {
        std::vector<Event> events;
        for (std::size_t i = 0; i < m_office.caseFiles.size(); ++i) {
            const Period& period = m_office.caseFiles[i].period;
            events.push_back({period.from, Event::Kind::Open, i});
            if (period.to)
                events.push_back({*period.to, Event::Kind::Close, i});
            addHandovers(events, i, period);
        }
        std::ranges::sort(events, {}, [](const Event& event) { return std::tuple{event.day, event.kind, event.caseFile}; });
        return events;
    }

    static void addHandovers(std::vector<Event>& events, std::size_t caseFile, const Period& period)
    {
        Random random{Purpose::Assignments, caseFile + 1};
        const Date last = addDays(period.to.value_or(kLastDay), -kShortestResponsibility);
        Date from = addDays(period.from, kShortestResponsibility);
        const int handovers =
            random.chance(kHandedOverOf100) ? (random.chance(kHandedOverTwiceOf100 * 100 / kHandedOverOf100) ? 2 : 1) : 0;
        for (int i = 0; i < handovers && from < last; ++i) {
            const Date day = nextWorkingDay(random.dayBetween(from, last));
            events.push_back({day, Event::Kind::HandOver, caseFile});
            from = addDays(day, kShortestResponsibility);
        }
    }

    void take(const Event& event)
    {
        std::vector<Assignment>& ofCase = m_ofCase[event.caseFile];
        const CaseFile& caseFile = m_office.caseFiles[event.caseFile];
        UserId before;
        if (!ofCase.empty()) {
            before = ofCase.back().caseworker;
            --m_load[before];
        }
        if (event.kind == Event::Kind::Close) {
            ofCase.back().period.to = event.day;
            return;
        }
        if (before.isSet())
            ofCase.back().period.to = addDays(event.day, -1);
        const UserId chosen = leastBusy(event, before);
        ++m_load[chosen];
        ofCase.push_back({{}, caseFile.id, chosen, {event.day, std::nullopt}});
    }

    UserId leastBusy(const Event& event, UserId before)
    {
        Random random{Purpose::Assignments, 1'000'000 + event.caseFile * 8 + static_cast<std::size_t>(event.kind)};
        const int team = teamOf(event.caseFile) + 1;
        UserId best;
        int least = 0;
        for (const User& user : m_office.users) {
            const auto load = m_load.find(user.id);
            if (load == m_load.end() || user.id == before)
                continue;
            const bool isOwnTeam = user.team == TeamId{team};
            const int burden = 10 * (load->second + (isOwnTeam ? 0 : kCasesForAnotherTeam)) + random.below(10);
            if (!best.isSet() || burden < least)
                std::tie(best, least) = std::tuple{user.id, burden};
        }
        return best;
    }

    /// Who begins in prison begins with those who visit the prisons.
    int teamOf(std::size_t caseFile) const
    {
        if (m_episodes[caseFile]->phases.front().isInside)
            return kPrisonTeam;
        const auto citizen = static_cast<std::size_t>(m_office.caseFiles[caseFile].citizen.value()) - 1;
        return teamOfDistrict(m_office.citizens[citizen].districtNo.value_or(1));
    }

    const Office& m_office;
    const std::vector<const Episode*>& m_episodes;
    std::map<UserId, int> m_load;
    std::vector<std::vector<Assignment>> m_ofCase;
};

}  // namespace

std::vector<Assignment> makeAssignments(const Office& office, const std::vector<const Episode*>& episodes)
{
    return CaseShare{office, episodes}.share();
}

Responsibility::Responsibility(const Office& office) : m_ofCase(office.caseFiles.size())
{
    for (const Assignment& assignment : office.assignments)
        m_ofCase[static_cast<std::size_t>(assignment.caseFile.value()) - 1].push_back(assignment);
}

UserId Responsibility::on(CaseFileId caseFile, Date day) const
{
    const auto& ofCase = m_ofCase[static_cast<std::size_t>(caseFile.value()) - 1];
    const auto found =
        std::ranges::find_if(ofCase, [day](const Assignment& assignment) { return assignment.period.contains(day); });
    return found == ofCase.end() ? ofCase.back().caseworker : found->caseworker;
}

}  // namespace fodfaeste::demonstration
