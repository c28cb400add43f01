#include "app/citizen/citizen_service.h"
#include "support/office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;
using testing::HasSubstr;

namespace {

class CitizenPapersTest : public testing::Test {
protected:
    CitizenPapersTest() : consultant{office.staff("Kim Dam", Role::JobConsultant)}
    {
        auto person = office.citizen("Yasmin", "El-Khatib").address("Nørrebrogade 1", "2200 København N").protectedUntil({});
        yasmin = person.caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).with(consultant).id();
        person.contact("2013-01-03T10:00").note("Åbent notat.");
        secret = person.contact("2013-01-10T10:00").contactId();
        person.custody(CustodyKind::Remand, 2012y / 12 / 1);
        person.task("Ring til Jonas om varetægt", 2013y / 1 / 16).task("Søg SU", 2013y / 1 / 20);
        person.education(2012y / 8 / 1, {}, "HF");
        office.write([&](Transaction& tx) {
            tx.contacts().addNote({secret, 1, "Fortroligt.", "", office.caseworker.user, office.clock().now(), true});
        });
    }

    Office office;
    Session consultant;
    CitizenService& citizens = office.services().citizens;
    CitizenId yasmin;
    ContactId secret;
};

TEST_F(CitizenPapersTest, ASummaryLeavesRestrictedNotesOutForEverybodyAndSaysHowMany)
{
    for (const Session& who : {office.caseworker, office.teamLead}) {
        const auto summary = citizens.summary(who, yasmin, 10);
        ASSERT_TRUE(summary);
        ASSERT_EQ(summary->contacts.size(), 2U);
        EXPECT_FALSE(summary->contacts.front().note);
        EXPECT_EQ(summary->contacts.back().note->text, "Åbent notat.");
        EXPECT_EQ(summary->restrictedLeftOut, 1);
        EXPECT_TRUE(summary->page.addressIsHidden);
        EXPECT_TRUE(summary->page.citizen.address.empty());
    }
    EXPECT_EQ(office.auditLines().front().operation, Operation::PrintSummary);
    EXPECT_EQ(office.auditLines().front().citizens, std::vector{yasmin});
}

TEST_F(CitizenPapersTest, ASummaryHoldsTheLatestContactsAndSaysThatThereAreMore)
{
    const auto one = citizens.summary(office.caseworker, yasmin, 1);

    ASSERT_EQ(one->contacts.size(), 1U);
    EXPECT_EQ(one->contacts.front().contact.id, secret);
    EXPECT_TRUE(one->hasMoreContacts);
    EXPECT_FALSE(citizens.summary(office.caseworker, yasmin, 2)->hasMoreContacts);
}

TEST_F(CitizenPapersTest, WhoeverNeedsNotKnowOfCustodyDoesNotReadItFromTheStatus)
{
    auto bo = office.citizen("Bo", "Aagaard").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).with(consultant);
    bo.custody(CustodyKind::Remand, 2012y / 12 / 1);

    const auto known = citizens.summary(office.caseworker, bo.id(), 5);
    const auto hidden = citizens.summary(consultant, bo.id(), 5);

    ASSERT_TRUE(known);
    ASSERT_TRUE(hidden);
    EXPECT_FALSE(known->page.stays.empty());
    EXPECT_TRUE(hidden->page.stays.empty());
    EXPECT_TRUE(hidden->statusIsHidden);
    EXPECT_FALSE(known->statusIsHidden);
    EXPECT_EQ(known->page.status, YearEndStatus::InCustody);
    EXPECT_FALSE(hidden->decidedBy);
    EXPECT_TRUE(known->decidedBy);
}

TEST_F(CitizenPapersTest, ASummaryIsForWhoeverMayOpenTheCase)
{
    EXPECT_EQ(citizens.summary(office.otherCaseworker, yasmin, 5).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(citizens.summary(office.auditor, yasmin, 5).error().code, ErrorCode::Forbidden);
}

TEST_F(CitizenPapersTest, APlanIsWordedForTheCitizen)
{
    const auto plan = citizens.plan(office.caseworker, yasmin);

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->givenNames, "Yasmin");
    ASSERT_EQ(plan->steps.size(), 2U);
    EXPECT_EQ(plan->steps[0].day, 2013y / 1 / 16);
    EXPECT_TRUE(plan->steps[0].text.empty()) << "a name and a word of prison";
    EXPECT_EQ(plan->steps[1].text, "Søg SU");
    ASSERT_EQ(plan->engagements.size(), 1U);
    EXPECT_EQ(plan->engagements[0].title, "HF");
    EXPECT_THAT(office.auditLines().front().detail, HasSubstr("shown to the citizen"));
}

}  // namespace

}  // namespace fodfaeste
