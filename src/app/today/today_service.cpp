#include "app/today/today_service.h"

#include "app/access/policy.h"
#include "app/ports/absence_repository.h"
#include "app/ports/follow_up_repository.h"
#include "app/ports/leisure_job_repositories.h"
#include "app/today/case_of_today.h"

#include <algorithm>
#include <tuple>

namespace fodfaeste {

namespace {

/// Without the right to know of custody, neither releases nor a pause for custody are told.
void hideCustody(std::vector<TodayItem>& items)
{
    std::erase_if(items, [](const TodayItem& item) { return item.reason == TodayReason::ReleaseNear; });
    for (TodayItem& item : items) {
        if (item.pauseReason == PauseReason::Custody)
            item.pauseReason = PauseReason::Other;
    }
}

void putOff(std::vector<TodayItem>& items, const std::vector<PutOff>& putOffs, Date today)
{
    for (TodayItem& item : items) {
        const auto found = std::ranges::find_if(putOffs, [&](const PutOff& putOff) {
            return putOff.until > today && putOff.caseFile == item.caseFile && putOff.subject == item.subject &&
                   putOff.matter == matterOf(item.reason);
        });
        if (found == putOffs.end() || item.state == TodayState::Paused)
            continue;
        item.state = TodayState::PutOff;
        item.hiddenUntil = found->until;
        item.putOffReason = found->reason;
    }
}

/// The open cases of a colleague who is away, for whoever stands in.
void addFor(const std::optional<User>& colleague, const ReadModel& readModel, const TodayBearings& bearings,
            std::vector<TodayItem>& items)
{
    if (!colleague)
        return;
    const DayNumber today = dayNumber(bearings.today);
    const auto own = static_cast<std::ptrdiff_t>(items.size());
    readModel.eachOf(colleague->id, [&](const ReadModel::View& view) {
        for (const CaseEntry& caseFile : view.person().cases) {
            if (caseFile.open.contains(today) && caseFile.caseworkerOn(today) == colleague->id)
                CaseOfToday{bearings, view, caseFile}.addOpen(items);
        }
    });
    std::for_each(items.begin() + own, items.end(), [&](TodayItem& item) { item.forColleague = colleague->name; });
}

}  // namespace

TodayService::TodayService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<std::vector<TodayItem>> TodayService::list(const Session& session)
{
    using Items = std::vector<TodayItem>;
    return m_gate.run<Items>(session, Operation::ViewToday, [&](Transaction& transaction) -> Result<Items> {
        const TodayBearings bearings{m_clock.today(), m_readModel.rules(), transaction.followUp().ageChanges(),
                                     transaction.programmes().all(), transaction.placements().terms()};
        const DayNumber today = dayNumber(bearings.today);
        Items items;
        m_readModel.eachOf(session.user, [&](const ReadModel::View& view) {
            for (const CaseEntry& caseFile : view.person().cases) {
                const CaseOfToday found{bearings, view, caseFile};
                if (caseFile.open.contains(today) && caseFile.caseworkerOn(today) == session.user)
                    found.addOpen(items);
                else if (caseFile.open.to < today && caseFile.caseworkerOn(caseFile.open.to) == session.user)
                    found.addClosed(items);
            }
        });
        for (const UserId away : transaction.absences().absentWithDeputy(session.user, bearings.today))
            addFor(transaction.users().find(away), m_readModel, bearings, items);
        if (!grants(session, Operation::ReadCustody))
            hideCustody(items);
        putOff(items, transaction.followUp().putOffsOf(session.user), bearings.today);
        std::ranges::stable_sort(items, {}, [](const TodayItem& item) { return std::tuple{item.reason, item.date}; });
        for (const TodayItem& item : items)
            transaction.concerns(item.citizen);
        transaction.explain("own case");
        return items;
    });
}

}  // namespace fodfaeste
