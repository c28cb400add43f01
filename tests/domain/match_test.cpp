#include "domain/leisure_job/match.h"

#include "domain/leisure_job/district_centre.h"

#include <gtest/gtest.h>

#include <set>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

constexpr Date kToday{2013y / 1 / 15};
constexpr int kEveryDistrict = 35;

LeisureJobTerms terms()
{
    const Period always{1900y / 1 / 1, std::nullopt};
    return LeisureJobTerms{{{"work_age", 13, {}, always},
                            {"school_age", 15, {}, always},
                            {"adult_age", 18, {}, always},
                            {"school_week_hours", 12, {}, always},
                            {"free_week_hours", 40, {}, always}}};
}

class MatchTest : public testing::Test {
protected:
    MatchTest()
    {
        person.bornOn = 1997y / 1 / 1;  // 16
        person.districtNo = 9;
        person.wish.trades = {"shop", "cafe"};
        person.wish.maxWeeklyHours = WeeklyHours{800};
        person.wish.travel = 30min;
        person.wish.compulsorySchoolEndsOn = 2013y / 6 / 30;
        person.wish.guardianConsentedOn = 2013y / 1 / 2;
        person.wish.citizenConsentedOn = 2013y / 1 / 2;
        job = {{13, 17}, WeeklyHours{600}, "shop", 11};
    }

    Match match() const { return matchOf(person, job, terms(), kToday); }
    MatchReason reason(MatchPoint point) const { return match().of(point).reason; }

    MatchPerson person;
    MatchJob job;
};

}  // namespace

TEST_F(MatchTest, FitsWhereEveryReasonDoes)
{
    const Match found = match();

    EXPECT_EQ(found.verdict, MatchVerdict::Fits);
    ASSERT_EQ(found.findings.size(), kMatchPoints.size());
    for (const MatchPoint point : kMatchPoints)
        EXPECT_EQ(pointOf(found.of(point).reason), point);
    EXPECT_EQ(found.of(MatchPoint::Age), (MatchFinding{MatchReason::AgeWithin, 16, 0}));
    EXPECT_EQ(found.of(MatchPoint::Law), (MatchFinding{MatchReason::LawInSchool, 16, 0}));
    EXPECT_EQ(found.of(MatchPoint::Hours), (MatchFinding{MatchReason::HoursWithin, 600, 800}));
    EXPECT_EQ(found.of(MatchPoint::Trade), (MatchFinding{MatchReason::TradeWished, 1, 0}));
    EXPECT_EQ(found.of(MatchPoint::Travel), (MatchFinding{MatchReason::TravelWithin, 0, 30}));
}

TEST_F(MatchTest, ReadsTheLawByAgeAndSchool)
{
    const struct {
        Date bornOn;
        std::optional<Date> schoolEnds;
        MatchReason law;
    } table[] = {
        {2000y / 1 / 16, {}, MatchReason::LawNotYet},  // 13 tomorrow
        {2000y / 1 / 15, {}, MatchReason::LawLightWork},
        {1998y / 1 / 16, 2012y / 6 / 30, MatchReason::LawLightWork},  // 15 tomorrow
        {1998y / 1 / 15, {}, MatchReason::LawSchoolUnknown},
        {1998y / 1 / 15, kToday, MatchReason::LawInSchool},  // on its last day
        {1998y / 1 / 15, 2013y / 1 / 14, MatchReason::LawSchoolEnded},
        {1995y / 1 / 16, 2012y / 6 / 30, MatchReason::LawSchoolEnded},
        {1995y / 1 / 15, {}, MatchReason::LawAdult},
    };
    for (const auto& row : table) {
        person.bornOn = row.bornOn;
        person.wish.compulsorySchoolEndsOn = row.schoolEnds;
        EXPECT_EQ(reason(MatchPoint::Law), row.law) << toIso(row.bornOn);
    }
}

TEST_F(MatchTest, AsksForTheHoursOfTheWishAndOfTheLaw)
{
    job.weeklyHours = WeeklyHours{1200};
    EXPECT_EQ(match().of(MatchPoint::Hours), (MatchFinding{MatchReason::HoursAboveWish, 1200, 800}));
    EXPECT_EQ(match().verdict, MatchVerdict::WithRemarks);

    job.weeklyHours = WeeklyHours{1201};
    EXPECT_EQ(match().of(MatchPoint::Hours), (MatchFinding{MatchReason::HoursAboveLaw, 1201, 1200}));
    EXPECT_EQ(match().verdict, MatchVerdict::DoesNotFit);

    person.wish.compulsorySchoolEndsOn = 2012y / 6 / 30;
    person.wish.maxWeeklyHours.reset();
    EXPECT_EQ(match().of(MatchPoint::Hours), (MatchFinding{MatchReason::HoursWithin, 1201, 4000}));

    job.weeklyHours.reset();
    EXPECT_EQ(reason(MatchPoint::Hours), MatchReason::HoursUnknown);
}

TEST_F(MatchTest, KeepsToTheAgesThatAreWanted)
{
    job.ages = {17, 17};
    EXPECT_EQ(match().of(MatchPoint::Age), (MatchFinding{MatchReason::TooYoung, 16, 17}));
    job.ages = {13, 15};
    EXPECT_EQ(match().of(MatchPoint::Age), (MatchFinding{MatchReason::TooOld, 16, 15}));
    EXPECT_EQ(match().verdict, MatchVerdict::DoesNotFit);
}

TEST_F(MatchTest, AsksTheGuardianOfWhoeverIsUnderAge)
{
    person.wish.guardianConsentedOn = addDays(kToday, 1);
    EXPECT_EQ(reason(MatchPoint::Consent), MatchReason::GuardianConsentMissing) << "not yet";
    person.wish.guardianConsentedOn = kToday;
    EXPECT_EQ(reason(MatchPoint::Consent), MatchReason::ConsentGiven);
    person.wish.citizenConsentedOn.reset();
    EXPECT_EQ(reason(MatchPoint::Consent), MatchReason::CitizenConsentMissing);

    person.bornOn = 1994y / 1 / 1;
    person.wish.guardianConsentedOn.reset();
    EXPECT_EQ(reason(MatchPoint::Consent), MatchReason::CitizenConsentMissing);
    person.wish.citizenConsentedOn = kToday;
    EXPECT_EQ(reason(MatchPoint::Consent), MatchReason::ConsentNotNeeded);
}

TEST_F(MatchTest, KnowsWhoIsOnTheWayAlready)
{
    for (const PlacementStage stage : kPlacementStages) {
        person.earlier = stage;
        const bool isOver = stage == PlacementStage::Ended || stage == PlacementStage::Declined;
        EXPECT_EQ(reason(MatchPoint::Earlier), isOver ? MatchReason::WasThereBefore : MatchReason::AlreadySuggested)
            << codeOf(stage);
    }
}

TEST_F(MatchTest, SaysWhatItDoesNotKnow)
{
    person.wish = {};
    job.districtNo.reset();

    EXPECT_EQ(reason(MatchPoint::Trade), MatchReason::TradeUnknown);
    EXPECT_EQ(reason(MatchPoint::Travel), MatchReason::TravelUnknown);
    EXPECT_EQ(match().travel, std::nullopt);
    EXPECT_EQ(match().verdict, MatchVerdict::WithRemarks);
}

TEST_F(MatchTest, PutsTheBetterFirstByWhatIsShown)
{
    const Match near = match();
    job.districtNo = 35;
    const Match far = match();
    EXPECT_TRUE(compareMatches(near, far) < 0) << "too far";

    job = {{13, 17}, WeeklyHours{600}, "cafe", 11};
    const Match second = match();
    EXPECT_TRUE(compareMatches(near, second) < 0) << "the dearer trade first";
    job.trade = "";
    const Match unknown = match();
    EXPECT_TRUE(compareMatches(second, unknown) < 0) << "wished before not known";
    job.trade = "bakery";
    const Match other = match();
    EXPECT_TRUE(compareMatches(unknown, other) < 0);
    EXPECT_TRUE(compareMatches(far, other) > 0 || far.verdict == other.verdict);

    job = {{17, 17}, WeeklyHours{600}, "shop", 11};
    const Match tooYoung = match();
    for (const Match& better : {near, far, second, unknown, other})
        EXPECT_TRUE(compareMatches(better, tooYoung) < 0) << "what does not fit comes last, whatever else is good";
    EXPECT_TRUE(compareMatches(near, near) == 0);
}

TEST_F(MatchTest, TwoThatReadTheSameAreOrderedByTheWay)
{
    const Match first = match();
    job.districtNo = 12;
    const Match second = match();

    ASSERT_EQ(first.findings, second.findings);
    ASSERT_NE(first.travel->metres, second.travel->metres);
    EXPECT_EQ(compareMatches(first, second) < 0, first.travel->metres < second.travel->metres);
}

TEST(Travel, IsTheSameBothWaysAndNeverNothing)
{
    std::set<std::pair<double, double>> middles;
    for (int from = 1; from <= kEveryDistrict; ++from) {
        const DistrictCentre& centre = *findDistrictCentre(from);
        EXPECT_TRUE(centre.latitude > 55.6 && centre.latitude < 55.74 && centre.longitude > 12.4 && centre.longitude < 12.7);
        middles.insert({centre.latitude, centre.longitude});
        for (int to = 1; to <= kEveryDistrict; ++to) {
            EXPECT_EQ(travelBetween(from, to), travelBetween(to, from));
            EXPECT_GE(travelBetween(from, to)->metres, 600);
            EXPECT_LE(travelBetween(from, to)->metres, 15'000) << "Copenhagen is no wider";
        }
    }
    EXPECT_EQ(middles.size(), 35U);
    EXPECT_EQ(travelBetween(0, 9), std::nullopt);
    EXPECT_EQ(travelBetween(9, 36), std::nullopt);
}

TEST(Travel, IsWhatAMapSays)
{
    // Inner Nørrebro to the eastern Amager: about 6.5 km as the crow flies.
    EXPECT_NEAR(travelBetween(9, 35)->metres, 6500, 300);
    EXPECT_NEAR(travelBetween(9, 35)->minutes, 47, 4);
    EXPECT_LT(travelBetween(9, 11)->metres, 1500);
}

}  // namespace fodfaeste
