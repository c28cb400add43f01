#include "app/demonstration/absence_maker.h"

#include "app/ports/absence_repository.h"

#include <algorithm>

namespace fodfaeste::demonstration {

void writeAbsences(Transaction& transaction, Date today)
{
    constexpr int kDaysGone = 3;
    constexpr int kDaysToGo = 7;
    constexpr int kDaysAhead = 24;
    constexpr int kWeek = 7;
    std::vector<User> colleagues = transaction.users().all();
    std::erase_if(colleagues, [](const User& user) { return user.role != Role::Caseworker || user.state != UserState::Active; });
    std::ranges::reverse(colleagues);
    // The last caseworker stands in for the one before today; the third last goes on a course later.
    if (colleagues.size() < 2)
        return;
    transaction.absences().add({{},
                                Revision::New,
                                colleagues[1].id,
                                AbsenceKind::Holiday,
                                {addDays(today, -kDaysGone), addDays(today, kDaysToGo)},
                                colleagues[0].id});
    const User& later = colleagues[std::min<std::size_t>(2, colleagues.size() - 1)];
    transaction.absences().add(
        {{}, Revision::New, later.id, AbsenceKind::Course, {addDays(today, kDaysAhead), addDays(today, kDaysAhead + kWeek)}, {}});
}

}  // namespace fodfaeste::demonstration
