#include "app/change/change_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/contact/correction_service.h"
#include "support/office.h"
#include "support/record_snapshot.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class ContactMoveTest : public testing::Test {
protected:
    Office office;
    Services& services = office.services();
    test::PersonBuilder wrong = office.citizen("Amir", "Karimi")
                                    .caseFile("krimi", 2012y / 3 / 1)
                                    .with(office.caseworker)
                                    .contact("2012-11-02T10:00")
                                    .note("Vil gerne på FGU.")
                                    .note("Vil gerne på HF.");
    test::PersonBuilder right = office.citizen("Bo", "Berg").caseFile("krimi", 2012y / 3 / 1).with(office.caseworker);
    test::PersonBuilder strange = office.citizen("Cay", "Dam").caseFile("krimi", 2012y / 3 / 1).with(office.otherCaseworker);

    Result<Done> move(CitizenId to, const std::string& reason = "forkert person")
    {
        return services.corrections.move(office.caseworker, wrong.contactId(), to, reason);
    }
    std::size_t contactsOf(CitizenId citizen) { return services.citizens.contacts(office.teamLead, citizen, {}, 10)->size(); }
};

}  // namespace

TEST_F(ContactMoveTest, TakesTheContactAndEveryVersionOfItsNoteAlong)
{
    ASSERT_TRUE(move(right.id()));

    EXPECT_EQ(contactsOf(wrong.id()), 0U);
    const auto moved = services.citizens.contacts(office.caseworker, right.id(), {}, 10);
    ASSERT_EQ(moved->size(), 1U);
    EXPECT_EQ(moved->front().note->text, "Vil gerne på HF.");
    EXPECT_EQ(moved->front().noteVersions, 2);
}

TEST_F(ContactMoveTest, LeavesATraceAtBothEnds)
{
    ASSERT_TRUE(move(right.id()));

    const auto away = services.corrections.traces(office.caseworker, wrong.id());
    ASSERT_EQ(away->size(), 1U);
    EXPECT_EQ(away->front().direction, MoveTrace::Direction::Away);
    EXPECT_EQ(away->front().other, "Bo Berg");
    EXPECT_EQ(away->front().reason, "forkert person");
    const auto here = services.corrections.traces(office.caseworker, right.id());
    ASSERT_EQ(here->size(), 1U);
    EXPECT_EQ(here->front().direction, MoveTrace::Direction::Here);
    EXPECT_EQ(here->front().other, "Amir Karimi");
}

TEST_F(ContactMoveTest, TellsNobodyWhoTheOtherIsWhomTheyMayNotOpen)
{
    ASSERT_TRUE(services.corrections.move(office.teamLead, wrong.contactId(), strange.id(), "det var Cay"));

    const auto away = services.corrections.traces(office.caseworker, wrong.id());

    ASSERT_EQ(away->size(), 1U);
    EXPECT_TRUE(away->front().other.empty());
    EXPECT_TRUE(away->front().reason.empty());
    const auto history = services.changes.list(office.caseworker, wrong.id(), {}, 10);
    ASSERT_FALSE(history->empty());
    EXPECT_EQ(history->front().change.operation, Operation::MoveContact);
    EXPECT_EQ(history->front().people, std::vector<std::string>{"Amir Karimi"});
    EXPECT_EQ(services.changes.details(office.caseworker, history->front().change.id).error().code, ErrorCode::ReasonNeeded);
}

TEST_F(ContactMoveTest, NeedsAReasonAPersonWithACaseAndAccessToBoth)
{
    const auto noCase = office.citizen("Eva", "Friis");
    EXPECT_EQ(move(right.id(), " ").error().subject, "reason");
    EXPECT_EQ(move(wrong.id()).error().subject, "citizen");
    EXPECT_EQ(move(strange.id()).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(services.corrections.move(office.teamLead, wrong.contactId(), noCase.id(), "x").error().subject, "case");
    EXPECT_EQ(contactsOf(wrong.id()), 1U);
}

TEST_F(ContactMoveTest, GoesToTheCaseThatRanThatDay)
{
    const auto twice = office.citizen("Gro", "Holm").caseFile("krimi", 2012y / 10 / 1, 2012y / 12 / 1).with(office.caseworker);
    const CaseFileId then = twice.caseFileId();
    office.write([&](Transaction& transaction) {
        CaseFile later;
        later.number = "KI-2012-99999";
        later.citizen = twice.id();
        later.programme = "krimi";
        later.period = {2012y / 12 / 15, std::nullopt};
        transaction.caseFiles().add(later);
    });

    ASSERT_TRUE(services.corrections.move(office.teamLead, wrong.contactId(), twice.id(), "forkert person"));

    EXPECT_EQ(services.citizens.contacts(office.teamLead, twice.id(), {}, 10)->front().contact.caseFile, then);
}

TEST_F(ContactMoveTest, LeavesARestrictedNoteRestrictedAndToThoseWhoReadIt)
{
    NewContact contact;
    contact.caseFile = strange.caseFileId();
    contact.at = {2013y / 1 / 14, 9h};
    contact.note = "Truet hjemme.";
    contact.restricted = true;
    const auto id = services.contacts.log(office.otherCaseworker, contact);
    office.write([&](Transaction& transaction) {
        const Instant now = office.clock().now();
        transaction.access().add(
            {office.caseworker.user, strange.id(), AccessCause::Deputy, "vikar", now, now + std::chrono::hours{9}});
    });

    EXPECT_EQ(services.corrections.move(office.caseworker, *id, right.id(), "forkert").error().code, ErrorCode::Forbidden);
    ASSERT_TRUE(services.corrections.move(office.teamLead, *id, right.id(), "forkert"));

    EXPECT_TRUE(services.citizens.contacts(office.teamLead, right.id(), {}, 10)->front().note->restricted);
}

TEST_F(ContactMoveTest, CanBeTakenBack)
{
    const std::string before = test::snapshotOf(office, test::Detail::Facts);
    ASSERT_TRUE(move(right.id()));
    ASSERT_NE(test::snapshotOf(office, test::Detail::Facts), before);

    ASSERT_TRUE(services.changes.undo(office.caseworker, services.changes.list(office.caseworker, {}, {}, 1)->front().change.id));

    EXPECT_EQ(test::snapshotOf(office, test::Detail::Facts), before);
    EXPECT_TRUE(services.corrections.traces(office.caseworker, wrong.id())->empty());
}

}  // namespace fodfaeste
