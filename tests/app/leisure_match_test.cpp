#include "app/leisure_job/match_service.h"
#include "support/leisure_jobs.h"

#include <algorithm>

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

class LeisureMatches : public LeisureJobs {
protected:
    void wish(const PersonBuilder& person, const std::vector<std::string>& trades)
    {
        JobWish wish = *office.services().jobWishes.open(office.caseworker, person.id());
        wish.trades = trades;
        wish.compulsorySchoolEndsOn = 2013y / 6 / 30;
        wish.guardianConsentedOn = Office::kToday;
        wish.citizenConsentedOn = Office::kToday;
        ASSERT_TRUE(office.services().jobWishes.save(office.caseworker, wish));
    }

    std::vector<std::string> namesFor(const JobOpening& opening)
    {
        std::vector<std::string> names;
        const std::vector<PersonMatch> rows = *matches.people(office.caseworker, opening.id);
        for (const PersonMatch& row : rows)
            names.push_back(row.name.substr(0, row.name.find(' ')));
        return names;
    }

    MatchService& matches = office.services().matches;
};

TEST_F(LeisureMatches, PutThePeopleInOrderOfTheirReasons)
{
    const JobOpening job = opening(employer("Netto").id, "Kasse", 3);
    young("Åse");
    young("Bo", 12);
    const PersonBuilder other = young("Carl");
    const PersonBuilder shop = young("Dina");
    wish(other, {"stable"});
    wish(shop, {"shop"});

    EXPECT_EQ(namesFor(job), (std::vector<std::string>{"Dina", "Carl", "Åse", "Bo"}));
    const auto rows = *matches.people(office.caseworker, job.id);
    EXPECT_EQ(rows[0].match.verdict, MatchVerdict::Fits);
    EXPECT_EQ(rows[0].citizen, shop.id());
    EXPECT_EQ(rows[0].caseFile, shop.caseFileId());
    EXPECT_EQ(rows[0].age, 16);
    EXPECT_TRUE(rows[0].hasWish);
    EXPECT_FALSE(rows[2].hasWish);
    EXPECT_EQ(rows[3].match.verdict, MatchVerdict::DoesNotFit);

    ASSERT_TRUE(office.services().placements.suggest(office.caseworker, job.id, {shop.caseFileId()}));
    EXPECT_EQ(namesFor(job).back(), "Dina") << "suggested already";
}

TEST_F(LeisureMatches, LookAtOpenLeisureJobCasesOfOnesOwnOnly)
{
    const JobOpening job = opening(employer("Netto").id);
    young("Sara");
    auto adult = office.citizen("Bo", "Prøve");
    adult.caseFile("krimi", 2012y / 1 / 1).with(office.caseworker);
    auto closed = office.citizen("Carl", "Prøve");
    closed.bornOn(1997y / 1 / 1).caseFile("fritidsjob", 2012y / 1 / 1, 2012y / 6 / 1).with(office.caseworker);
    auto others = office.citizen("Dina", "Prøve");
    others.bornOn(1997y / 1 / 1).caseFile("fritidsjob", 2012y / 1 / 1).with(office.otherCaseworker);

    EXPECT_EQ(namesFor(job), std::vector<std::string>{"Sara"});
    EXPECT_EQ(matches.people(office.teamLead, job.id)->size(), 2U);
    EXPECT_EQ(matches.people(office.administrator, job.id).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(matches.people(office.caseworker, JobOpeningId{99}).error().code, ErrorCode::NotFound);
}

TEST_F(LeisureMatches, TellTheTrailWhoWasShown)
{
    const JobOpening job = opening(employer("Netto").id);
    const PersonBuilder sara = young("Sara");
    ASSERT_TRUE(matches.people(office.caseworker, job.id));

    EXPECT_EQ(office.auditLines().front().operation, Operation::MatchLeisureJobs);
    EXPECT_EQ(office.auditLines().front().citizens, std::vector{sara.id()});
}

TEST_F(LeisureMatches, ShowAPersonTheJobsThatAreLeft)
{
    const PersonBuilder sara = young("Sara");
    wish(sara, {"cafe", "shop"});
    const Employer shop = employer("Netto");
    const Employer cafe = employer("Kaffen", EmployerSector::Private, "cafe");
    opening(shop.id, "Kasse");
    opening(cafe.id, "Opvask", 2);
    const JobOpening full = opening(shop.id, "Fuld");
    ASSERT_TRUE(put(job(young("Omar"), full, step(PlacementStage::Started))));
    ASSERT_TRUE(office.services().openings.archive(office.teamLead, opening(shop.id, "Væk").id));
    JobOpening late = opening(shop.id, "For sent");
    late.postedOn = addDays(Office::kToday, -9);
    late.deadline = addDays(Office::kToday, -1);
    ASSERT_TRUE(office.services().openings.save(office.teamLead, late));
    const Employer gone = employer("Lukket");
    opening(gone.id, "Ingen");
    ASSERT_TRUE(office.services().employers.archive(office.teamLead, gone.id));

    const auto rows = matches.openings(office.caseworker, sara.caseFileId());

    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].opening.title, "Opvask") << "the dearest trade first";
    EXPECT_EQ((*rows)[0].employerName, "Kaffen");
    EXPECT_EQ((*rows)[0].placesLeft, 2);
    EXPECT_EQ((*rows)[0].districtNo, 9) << "the employer's, where the opening has none";
    EXPECT_EQ((*rows)[1].opening.title, "Kasse");
    EXPECT_EQ(matches.openings(office.otherCaseworker, sara.caseFileId()).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(matches.openings(office.caseworker, CaseFileId{99}).error().code, ErrorCode::NotFound);
}

}  // namespace

}  // namespace fodfaeste::test
