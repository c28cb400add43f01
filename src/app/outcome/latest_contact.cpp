#include "app/outcome/latest_contact.h"

#include <algorithm>
#include <ranges>

namespace fodfaeste {

std::optional<LocalTime> latestAttended(const CitizenFacts& facts, DayNumber day)
{
    const auto found = std::find_if(facts.contacts.rbegin(), facts.contacts.rend(), [day](const ContactFact& contact) {
        return contact.attendance == Attendance::Attended && dayOf(contact.at) <= day;
    });
    return found == facts.contacts.rend() ? std::nullopt : std::optional{localTimeOf(found->at)};
}

std::optional<LocalTime> latestAttempt(const CitizenFacts& facts, DayNumber day)
{
    const auto found = std::find_if(facts.contacts.rbegin(), facts.contacts.rend(),
                                    [day](const ContactFact& contact) { return dayOf(contact.at) <= day; });
    return found == facts.contacts.rend() ? std::nullopt : std::optional{localTimeOf(found->at)};
}

}  // namespace fodfaeste
