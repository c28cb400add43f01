#include "app/demonstration/outreach_maker.h"
#include "demonstration_digest.h"
#include "domain/outreach/cpr_in_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace fodfaeste::test {

TEST(DemonstrationOutreach, HasEveryTeamOutOnTheStreetInBothYears)
{
    const auto& office = theOffice();
    const std::vector<OutreachContact> made = demonstration::makeOutreach(office);

    std::set<std::pair<TeamId, int>> teamsAndYears;
    for (const OutreachContact& contact : made) {
        EXPECT_TRUE(validate(contact)) << contact.place.name;
        EXPECT_FALSE(holdsCprNumber(contact.note)) << contact.note;
        const User& user = office.users[static_cast<std::size_t>(contact.caseworker.value()) - 1];
        teamsAndYears.emplace(user.team, static_cast<int>(contact.at.day.year()));
    }
    EXPECT_EQ(teamsAndYears.size(), 2 * office.teams.size());
    EXPECT_TRUE(std::ranges::is_sorted(made, {}, &OutreachContact::at));
}

TEST(DemonstrationOutreach, IsTheSameEachTime)
{
    EXPECT_EQ(demonstration::makeOutreach(theOffice()), demonstration::makeOutreach(theOffice()));
}

}  // namespace fodfaeste::test
