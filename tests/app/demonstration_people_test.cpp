#include "demonstration_digest.h"

#include "base/fold.h"
#include "domain/casefile/programme.h"
#include "domain/citizen/citizen.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace fodfaeste::test {

namespace {

const std::vector<Citizen>& people()
{
    return theOffice().citizens;
}

std::size_t lettersIn(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool livesSomebodyCalled(const std::string& given, const std::string& family)
{
    return std::ranges::any_of(
        people(), [&](const Citizen& citizen) { return citizen.givenNames == given && citizen.familyName == family; });
}

}  // namespace

TEST(DemonstrationOffice, IsTheSameOnEveryMachineToTheLastLetter)
{
    EXPECT_EQ(OfficeDigest{}.of(theOffice()), 17968546772648005108ULL);
}

TEST(DemonstrationOffice, IsTheSameEveryTime)
{
    EXPECT_EQ(OfficeDigest{}.of(demonstration::makeOffice()), OfficeDigest{}.of(theOffice()));
}

TEST(DemonstrationOffice, HasFourTeamsEachWithALead)
{
    std::map<TeamId, int> leads;
    std::map<Role, int> roles;
    std::set<std::string> initials;
    for (const User& user : theOffice().users) {
        ++roles[user.role];
        leads[user.team] += user.role == Role::TeamLead ? 1 : 0;
        EXPECT_TRUE(initials.insert(user.initials).second) << user.initials;
    }

    EXPECT_EQ(roles[Role::Caseworker], 13);
    for (const Role role : {Role::JobConsultant, Role::LeisureJobWorker, Role::Analyst, Role::Administrator, Role::Auditor})
        EXPECT_EQ(roles[role], 1) << codeOf(role);
    ASSERT_EQ(theOffice().teams.size(), 4U);
    for (const Team& team : theOffice().teams)
        EXPECT_EQ(leads[team.id], 1) << team.name;
}

TEST(DemonstrationOffice, HoldsSyntheticPeopleOnly)
{
    std::set<Cpr> numbers;
    for (const Citizen& citizen : people()) {
        EXPECT_TRUE(validate(citizen)) << citizen.id.value();
        std::vector<Cpr> own{citizen.cpr};
        for (const CprSpell& former : citizen.formerCprs)
            own.push_back(former.cpr);
        for (const Cpr& cpr : own) {
            EXPECT_TRUE(cpr.isSynthetic());
            EXPECT_TRUE(numbers.insert(cpr).second) << "twice: " << citizen.id.value();
            EXPECT_EQ(cpr.birthDate(), citizen.cpr.birthDate());
        }
    }
}

TEST(DemonstrationOffice, GivesNobodyAnAddressThatCouldBeReal)
{
    for (const Citizen& citizen : people()) {
        EXPECT_TRUE(citizen.phone.empty() || (citizen.phone.starts_with("00 ") && citizen.phone.size() == 11)) << citizen.phone;
        EXPECT_TRUE(citizen.email.empty() || citizen.email.ends_with("@eksempel.invalid")) << citizen.email;
        EXPECT_TRUE(isValidUtf8(citizen.address));
    }
}

TEST(DemonstrationOffice, LivesInAllDistricts)
{
    std::map<int, int> inDistrict;
    for (const Citizen& citizen : people()) {
        if (citizen.districtNo)
            ++inDistrict[*citizen.districtNo];
    }

    EXPECT_EQ(inDistrict.size(), 35U);
    EXPECT_GT(inDistrict[18], 4 * inDistrict[20]);
}

TEST(DemonstrationOffice, HasTheNamesThatProgramsTripOver)
{
    EXPECT_TRUE(livesSomebodyCalled("Frederik", "Ågård"));
    EXPECT_TRUE(livesSomebodyCalled("Frederikke", "Aagaard"));
    EXPECT_TRUE(livesSomebodyCalled("Yasmin", "El-Khatib"));
    EXPECT_TRUE(livesSomebodyCalled("Patrick", "O'Connor"));
    EXPECT_TRUE(livesSomebodyCalled("Jens-Ole", "Bjørn-Østergaard"));
    EXPECT_TRUE(livesSomebodyCalled("Bo", "I"));
    EXPECT_TRUE(std::ranges::any_of(people(), [](const Citizen& citizen) { return lettersIn(citizen.fullName()) >= 90; }));
    for (const Citizen& citizen : people())
        EXPECT_EQ(citizen.fullName(), normalised(citizen.fullName()));
}

TEST(DemonstrationOffice, HasTheCasesThatRulesTripOver)
{
    const auto count = [](auto&& holds) { return std::ranges::count_if(people(), holds); };
    const Date today{std::chrono::year{2013}, std::chrono::March, std::chrono::day{15}};

    EXPECT_EQ(count([&](const Citizen& citizen) { return citizen.protection.holdsOn(today); }), 10);
    EXPECT_EQ(count([&](const Citizen& citizen) { return citizen.protection.isProtected; }), 12);
    EXPECT_EQ(count([](const Citizen& citizen) { return !citizen.formerCprs.empty(); }), 3);
    EXPECT_GE(count([](const Citizen& citizen) {
                  const Date born = citizen.cpr.birthDate();
                  return born.month() == std::chrono::February && born.day() == std::chrono::day{29};
              }),
              2);
    EXPECT_GT(count([](const Citizen& citizen) { return !citizen.districtNo; }), 0);
}

TEST(DemonstrationOffice, OpensSomeCasesAgainAndOutgrowsOthers)
{
    std::map<CitizenId, int> krimiCases;
    int outgrown = 0;
    for (const CaseFile& caseFile : theOffice().caseFiles) {
        EXPECT_TRUE(validate(caseFile));
        krimiCases[caseFile.citizen] += caseFile.programme == kKrimiProgramme ? 1 : 0;
        outgrown += caseFile.closeReason.starts_with("Fyldt 25 år") ? 1 : 0;
    }

    EXPECT_GE(std::ranges::count_if(krimiCases, [](const auto& entry) { return entry.second > 1; }), 20);
    EXPECT_GE(outgrown, 10);
}

}  // namespace fodfaeste::test
