#include "app/today/today_item.h"

namespace fodfaeste {

std::string_view matterOf(TodayReason reason)
{
    switch (reason) {
    case TodayReason::TaskOverdue:
    case TodayReason::TaskToday: return "task";
    case TodayReason::ContactOverdue: return "contact";
    case TodayReason::NeverReached: return "first_contact";
    case TodayReason::NoNextStep: return "next_step";
    case TodayReason::Unfinished: return "unfinished";
    case TodayReason::ReleaseNear: return "release";
    case TodayReason::Birthday: return "birthday";
    case TodayReason::SpellCheck: return "spell_check";
    case TodayReason::ClosingCheck: return "closing_check";
    }
    return {};
}

Date TodayItem::answerDay() const
{
    if (reason == TodayReason::Birthday && date)
        return *date;
    return due ? due->day : Date{};
}

}  // namespace fodfaeste
