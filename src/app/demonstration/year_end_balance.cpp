#include "app/demonstration/year_end_balance.h"

#include "app/demonstration/life_plan.h"
#include "app/demonstration/office_facts.h"
#include "domain/calendar/danish_calendar.h"

#include <algorithm>

namespace fodfaeste::demonstration {

namespace {

/// The covered people, and what the definition says of them now.
struct Outcome {
    CitizenId citizen;
    StatusDecision decision;
};

std::vector<Outcome> outcomes(const Office& office)
{
    const OfficeFacts facts{office};
    std::vector<Outcome> found;
    for (const Citizen& citizen : office.citizens) {
        if (const auto decision = facts.statusIn(citizen.id, kYear))
            found.push_back({citizen.id, *decision});
    }
    return found;
}

void addCall(Office& office, CaseFileId caseFile)
{
    const Date day = nextWorkingDay(dayOf(kYear, 12, 3 + static_cast<unsigned>(caseFile.value() % 15)));
    ContactEvent call;
    call.caseFile = caseFile;
    call.at = {day, std::chrono::minutes{10 * 60 + 5 * (caseFile.value() % 60)}};
    call.channel = Channel::Phone;
    call.attendance = Attendance::Attended;
    call.assessment = Assessment::Neutral;
    call.duration = std::chrono::minutes{9};
    // Nothing is missed between the call and the end of the year.
    std::erase_if(office.contacts, [&](const ContactEvent& contact) {
        return contact.caseFile == caseFile && contact.at.day >= day && contact.at.day <= dayOf(kYear, 12, 31) &&
               contact.attendance == Attendance::NoShow;
    });
    const auto place =
        std::ranges::lower_bound(office.contacts, std::pair{caseFile, call.at}, {}, [](const ContactEvent& contact) {
            return std::pair{contact.caseFile, contact.at};
        });
    office.contacts.insert(place, call);
}

void spoil(Office& office, ContactId contact)
{
    office.contacts[static_cast<std::size_t>(contact.value()) - 1].assessment = Assessment::Negative;
}

}  // namespace

void numberContacts(Office& office)
{
    for (std::size_t i = 0; i < office.contacts.size(); ++i)
        office.contacts[i].id = ContactId{static_cast<std::int64_t>(i) + 1};
}

void balanceYearEnd(Office& office)
{
    numberContacts(office);
    while (true) {
        const std::vector<Outcome> people = outcomes(office);
        const auto positive =
            std::ranges::count_if(people, [](const Outcome& outcome) { return isPositive(outcome.decision.status); });
        if (positive == kPositive)
            return;
        const YearEndStatus wanted = positive < kPositive ? YearEndStatus::LostContact : YearEndStatus::PositiveContact;
        const auto found = std::ranges::find(people, wanted, [](const Outcome& outcome) { return outcome.decision.status; });
        if (found == people.end())
            return;
        if (positive < kPositive)
            addCall(office, std::get<CaseFileId>(found->decision.evidence));
        else
            spoil(office, std::get<ContactId>(found->decision.evidence));
        numberContacts(office);
    }
}

}  // namespace fodfaeste::demonstration
