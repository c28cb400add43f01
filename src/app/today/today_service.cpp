#include "app/today/today_service.h"

#include "app/access/policy.h"
#include "app/casefile/caseload_service.h"
#include "app/outcome/latest_contact.h"

#include <algorithm>
#include <tuple>

namespace fodfaeste {

namespace {

constexpr int kDaysToReachSomebody = 7;

/// Gathers what one open case puts on today's list.
class CaseOfToday {
public:
    CaseOfToday(const ReadModel::View& view, const CaseEntry& caseFile, Date today)
        : m_view{view}
        , m_case{caseFile}
        , m_today{today}
    {}

    void addTo(std::vector<TodayItem>& items) const
    {
        addTasks(items);
        addContact(items);
        addRelease(items);
    }

private:
    TodayItem item(TodayReason reason, std::optional<Date> date) const
    {
        TodayItem item;
        item.reason = reason;
        item.citizen = m_view.person().id;
        item.caseFile = m_case.id;
        item.name = m_view.person().fullName();
        item.caseNumber = m_case.number;
        item.date = date;
        return item;
    }

    void addTasks(std::vector<TodayItem>& items) const
    {
        const DayNumber today = dayNumber(m_today);
        for (const TaskFact& task : m_case.tasks) {
            if (!task.open.contains(today) || task.due > today)
                continue;
            TodayItem found = item(task.due < today ? TodayReason::TaskOverdue : TodayReason::TaskToday, dateOf(task.due));
            found.task = task.id;
            found.text = task.text;
            items.push_back(std::move(found));
        }
    }

    void addContact(std::vector<TodayItem>& items) const
    {
        const auto attended = latestAttended(m_view.facts(m_case.programme), dayNumber(m_today));
        const Date opened = dateOf(m_case.open.from);
        if (!attended && daysBetween(opened, m_today) > kDaysToReachSomebody)
            items.push_back(item(TodayReason::NeverReached, opened));
        else if (attended && daysBetween(attended->day, m_today) > kDaysUntilContactIsOverdue)
            items.push_back(item(TodayReason::ContactOverdue, attended->day));
    }

    void addRelease(std::vector<TodayItem>& items) const
    {
        const StayEntry* stay = m_view.person().stayOn(dayNumber(m_today));
        if (stay == nullptr || stay->expectedRelease > dayNumber(m_today) + kDaysReleaseIsNear)
            return;
        TodayItem found = item(TodayReason::ReleaseNear, dateOf(stay->expectedRelease));
        found.text = stay->facility;
        items.push_back(std::move(found));
    }

    const ReadModel::View& m_view;
    const CaseEntry& m_case;
    Date m_today;
};

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
        const Date today = m_clock.today();
        Items items;
        m_readModel.eachOf(session.user, [&](const ReadModel::View& view) {
            for (const CaseEntry& caseFile : view.person().cases) {
                if (caseFile.open.contains(dayNumber(today)) && caseFile.caseworkerOn(dayNumber(today)) == session.user)
                    CaseOfToday{view, caseFile, today}.addTo(items);
            }
        });
        if (!grants(session, Operation::ReadCustody))
            std::erase_if(items, [](const TodayItem& item) { return item.reason == TodayReason::ReleaseNear; });
        std::ranges::stable_sort(items, {}, [](const TodayItem& item) { return std::tuple{item.reason, item.date}; });
        for (const TodayItem& item : items)
            transaction.concerns(item.citizen);
        transaction.explain("own case");
        return items;
    });
}

}  // namespace fodfaeste
