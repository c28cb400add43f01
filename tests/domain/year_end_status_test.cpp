#include "domain/outcome/year_end_status.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

constexpr Date kCutOff = 2012y / 12 / 31;

/// A citizen's facts, one line for each that matters.
class Facts {
public:
    explicit Facts(Date born = 1990y / 5 / 17) : m_born{born} {}

    Facts& caseFile(Date opened, std::optional<Date> closed = std::nullopt)
    {
        m_cases.push_back({CaseFileId{nextId()}, DayRange::of({opened, closed})});
        return *this;
    }
    Facts& spell(SpellKind kind, Date from, std::optional<Date> to = std::nullopt)
    {
        m_spells.push_back({SpellId{nextId()}, DayRange::of({from, to}), kind});
        return *this;
    }
    Facts& contact(Date day, Attendance attendance = Attendance::Attended, FactAssessment assessment = FactAssessment::None,
                   int hour = 10)
    {
        m_contacts.push_back({ContactId{nextId()}, clockMinute({day, std::chrono::hours{hour}}), attendance, assessment});
        std::ranges::stable_sort(m_contacts, {}, &ContactFact::at);
        return *this;
    }
    Facts& custody(Date from, std::optional<Date> to = std::nullopt)
    {
        m_custody.push_back({CustodyStayId{nextId()}, DayRange::of({from, to})});
        return *this;
    }
    Facts& died(Date day)
    {
        m_died = dayNumber(day);
        return *this;
    }
    Facts& moved(Date day)
    {
        m_moved = dayNumber(day);
        return *this;
    }

    CitizenFacts view() const
    {
        return {CitizenId{1}, dayNumber(m_born), m_died, m_moved, m_cases, m_spells, m_contacts, m_custody};
    }
    YearEndStatus status(Date day = kCutOff) const { return statusOn(view(), day).status; }
    bool covered(int year, AgeBounds ages = {18, 24}) const { return coveringCase(view(), year, ages).has_value(); }

private:
    std::int64_t nextId() { return ++m_lastId; }

    Date m_born;
    DayNumber m_died = kFarFuture;
    DayNumber m_moved = kFarFuture;
    std::vector<CaseFact> m_cases;
    std::vector<SpellFact> m_spells;
    std::vector<ContactFact> m_contacts;
    std::vector<CustodyFact> m_custody;
    std::int64_t m_lastId = 100;
};

Facts openCase()
{
    return Facts{}.caseFile(2012y / 2 / 1);
}

}  // namespace

TEST(Coverage, NeedsOneDayOfTheYearWithAnOpenCase)
{
    EXPECT_TRUE(Facts{}.caseFile(2012y / 12 / 31).covered(2012));
    EXPECT_TRUE(Facts{}.caseFile(2010y / 1 / 1, 2012y / 1 / 1).covered(2012));
    EXPECT_FALSE(Facts{}.caseFile(2010y / 1 / 1, 2011y / 12 / 31).covered(2012));
    EXPECT_FALSE(Facts{}.caseFile(2013y / 1 / 1).covered(2012));
    EXPECT_FALSE(Facts{}.covered(2012));
}

TEST(Coverage, NeedsTheRightAgeOnSuchADay)
{
    EXPECT_TRUE(Facts{1994y / 12 / 31}.caseFile(2012y / 1 / 1).covered(2012)) << "turns 18 on the last day";
    EXPECT_FALSE(Facts{1995y / 1 / 1}.caseFile(2012y / 1 / 1).covered(2012)) << "turns 18 the day after";
    EXPECT_TRUE(Facts{1987y / 1 / 2}.caseFile(2012y / 1 / 1).covered(2012)) << "is 24 on the first day only";
    EXPECT_FALSE(Facts{1987y / 1 / 1}.caseFile(2012y / 1 / 1).covered(2012)) << "turns 25 on the first day";
    EXPECT_FALSE(Facts{1987y / 6 / 1}.caseFile(2012y / 6 / 1).covered(2012)) << "opened on the 25th birthday";
    EXPECT_TRUE(Facts{1987y / 6 / 1}.caseFile(2012y / 5 / 31).covered(2012)) << "opened the day before it";
    EXPECT_FALSE(Facts{1994y / 6 / 1}.caseFile(2012y / 1 / 1, 2012y / 5 / 31).covered(2012))
        << "closed the day before turning 18";
}

TEST(Coverage, TakesALeapDayBirthAsTheFirstOfMarchInCommonYears)
{
    const Facts leap = Facts{1996y / 2 / 29}.caseFile(2014y / 1 / 1, 2014y / 2 / 28);
    EXPECT_FALSE(leap.covered(2014)) << "17 until 28 February 2014";
    EXPECT_TRUE(Facts{1996y / 2 / 29}.caseFile(2014y / 1 / 1, 2014y / 3 / 1).covered(2014));
    EXPECT_TRUE(Facts{1988y / 2 / 29}.caseFile(2013y / 2 / 28, 2013y / 2 / 28).covered(2013)) << "24 until 28 February 2013";
    EXPECT_FALSE(Facts{1988y / 2 / 29}.caseFile(2013y / 3 / 1).covered(2013));
}

TEST(Coverage, CountsACitizenWithSeveralCasesOnce)
{
    const Facts twice = Facts{}.caseFile(2012y / 1 / 5, 2012y / 3 / 1).caseFile(2012y / 6 / 1);

    const auto covering = coveringCase(twice.view(), 2012, {18, 24});

    ASSERT_TRUE(covering);
    EXPECT_EQ(*covering, twice.view().cases[1].id) << "the one opened last";
}

TEST(YearEndStatus, FollowsTheOrderOfTheDefinition)
{
    const Date start = 2012y / 3 / 1;
    Facts facts = openCase();
    EXPECT_EQ(facts.status(), YearEndStatus::LostContact);
    EXPECT_EQ(facts.custody(start).status(), YearEndStatus::InCustody);
    EXPECT_EQ(facts.contact(2012y / 12 / 1).status(), YearEndStatus::PositiveContact);
    EXPECT_EQ(facts.spell(SpellKind::Offer, start).status(), YearEndStatus::InOffer);
    EXPECT_EQ(facts.spell(SpellKind::Education, start).status(), YearEndStatus::InEducation);
    EXPECT_EQ(facts.spell(SpellKind::Work, start).status(), YearEndStatus::Employed);
    EXPECT_EQ(facts.moved(2012y / 12 / 31).status(), YearEndStatus::Moved);
    EXPECT_EQ(facts.died(2012y / 12 / 31).status(), YearEndStatus::Deceased);
}

TEST(YearEndStatus, IsClosedWhenNoCaseIsOpenAndNothingElseHolds)
{
    const Facts closed = Facts{}.caseFile(2012y / 2 / 1, 2012y / 12 / 30).contact(2012y / 12 / 29);
    EXPECT_EQ(closed.status(), YearEndStatus::Closed) << "continued contact needs an open case";
    EXPECT_EQ(Facts{}.caseFile(2012y / 2 / 1, 2012y / 12 / 31).contact(2012y / 12 / 29).status(), YearEndStatus::PositiveContact)
        << "a case closed on the cut-off day is still open on it";
    EXPECT_EQ(Facts{}.caseFile(2012y / 2 / 1, 2012y / 12 / 30).custody(2012y / 12 / 1).status(), YearEndStatus::InCustody);
}

TEST(YearEndStatus, TakesBothEndsOfASpellAsRunning)
{
    EXPECT_EQ(openCase().spell(SpellKind::Work, 2012y / 12 / 31).status(), YearEndStatus::Employed);
    EXPECT_EQ(openCase().spell(SpellKind::Work, 2012y / 1 / 1, 2012y / 12 / 31).status(), YearEndStatus::Employed);
    EXPECT_EQ(openCase().spell(SpellKind::Work, 2012y / 1 / 1, 2012y / 12 / 30).status(), YearEndStatus::LostContact);
    EXPECT_EQ(openCase().spell(SpellKind::Work, 2013y / 1 / 1).status(), YearEndStatus::LostContact);
    EXPECT_EQ(openCase().custody(2012y / 5 / 1, 2012y / 12 / 31).status(), YearEndStatus::InCustody);
}

TEST(PositiveContact, HasAWindowOfNinetyDaysThatEndsWithTheCutOff)
{
    EXPECT_EQ(openCase().contact(2012y / 12 / 31).status(), YearEndStatus::PositiveContact) << "day 1";
    EXPECT_EQ(openCase().contact(2012y / 10 / 3).status(), YearEndStatus::PositiveContact) << "day 90";
    EXPECT_EQ(openCase().contact(2012y / 10 / 2).status(), YearEndStatus::LostContact) << "day 91";
    EXPECT_EQ(openCase().contact(2013y / 1 / 1).status(), YearEndStatus::LostContact) << "after the cut-off";
}

TEST(PositiveContact, CountsTwoWayContactsOnly)
{
    for (const Attendance attendance : {Attendance::NoShow, Attendance::Cancelled, Attendance::NotReached, Attendance::Sent})
        EXPECT_EQ(openCase().contact(2012y / 12 / 1, attendance).status(), YearEndStatus::LostContact) << codeOf(attendance);
}

TEST(PositiveContact, IsLostByANegativeAssessmentOfTheLatest)
{
    EXPECT_EQ(openCase().contact(2012y / 12 / 1, Attendance::Attended, FactAssessment::Negative).status(),
              YearEndStatus::LostContact);
    EXPECT_EQ(openCase()
                  .contact(2012y / 11 / 1, Attendance::Attended, FactAssessment::Positive)
                  .contact(2012y / 12 / 1, Attendance::Attended, FactAssessment::Negative)
                  .status(),
              YearEndStatus::LostContact);
    EXPECT_EQ(openCase()
                  .contact(2012y / 11 / 1, Attendance::Attended, FactAssessment::Negative)
                  .contact(2012y / 12 / 1, Attendance::Attended, FactAssessment::Neutral)
                  .status(),
              YearEndStatus::PositiveContact);
}

TEST(PositiveContact, IsLostByTwoNoShowsAfterIt)
{
    const Facts one = openCase().contact(2012y / 12 / 1).contact(2012y / 12 / 5, Attendance::NoShow);
    EXPECT_EQ(one.status(), YearEndStatus::PositiveContact);

    Facts two = one;
    EXPECT_EQ(two.contact(2012y / 12 / 31, Attendance::NoShow).status(), YearEndStatus::LostContact);

    Facts later = one;
    EXPECT_EQ(later.contact(2013y / 1 / 1, Attendance::NoShow).status(), YearEndStatus::PositiveContact) << "after the cut-off";

    Facts between = two;
    EXPECT_EQ(between.contact(2012y / 12 / 31, Attendance::Attended, FactAssessment::None, 15).status(),
              YearEndStatus::PositiveContact)
        << "they came back";
}

TEST(PositiveContact, OrdersContactsOfOneDayByTheClock)
{
    const Date day = 2012y / 12 / 3;
    EXPECT_EQ(openCase()
                  .contact(day, Attendance::NoShow, FactAssessment::None, 8)
                  .contact(day, Attendance::NoShow, FactAssessment::None, 9)
                  .contact(day, Attendance::Attended, FactAssessment::None, 10)
                  .status(),
              YearEndStatus::PositiveContact);
    EXPECT_EQ(openCase()
                  .contact(day, Attendance::Attended, FactAssessment::None, 8)
                  .contact(day, Attendance::NoShow, FactAssessment::None, 9)
                  .contact(day, Attendance::NoShow, FactAssessment::None, 10)
                  .status(),
              YearEndStatus::LostContact);
    EXPECT_EQ(openCase()
                  .contact(day, Attendance::NoShow, FactAssessment::None, 9)
                  .contact(day, Attendance::Attended, FactAssessment::None, 9)
                  .contact(day, Attendance::NoShow, FactAssessment::None, 9)
                  .contact(day, Attendance::NoShow, FactAssessment::None, 9)
                  .status(),
              YearEndStatus::PositiveContact)
        << "no-shows of the very same minute are not after it";
}

TEST(YearEndStatus, NamesTheRecordThatDecided)
{
    const Facts facts = openCase().spell(SpellKind::Work, 2012y / 3 / 1).spell(SpellKind::Work, 2012y / 8 / 12);

    EXPECT_EQ(statusOn(facts.view(), kCutOff).evidence, Evidence{facts.view().spells[1].id}) << "the job that began last";
    EXPECT_EQ(statusOn(openCase().died(2012y / 5 / 1).view(), kCutOff).evidence, Evidence{CitizenId{1}});
}

TEST(YearEndStatus, IsNothingForWhoIsNotCovered)
{
    const YearEndQuestion question{2012, {18, 24}, kCutOff, {}};
    EXPECT_FALSE(yearEndStatus(Facts{1980y / 1 / 1}.caseFile(2012y / 1 / 1).view(), question));
    EXPECT_TRUE(yearEndStatus(openCase().view(), question));
}

TEST(Programme, HasTheAgesOfTheYear)
{
    const Programme krimi{"krimi", "Krimi-indsats", {{1900, 2012, {18, 24}}, {2013, std::nullopt, {18, 29}}}};

    EXPECT_EQ(krimi.boundsIn(2012), (AgeBounds{18, 24}));
    EXPECT_EQ(krimi.boundsIn(2013), (AgeBounds{18, 29}));
    EXPECT_EQ(krimi.boundsIn(1899), std::nullopt);
}

}  // namespace fodfaeste
