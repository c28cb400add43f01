#include "app/inbox/inbox_service.h"

#include "app/citizen/citizen_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class InboxTest : public testing::Test {
protected:
    static UnsortedNote typed(const char* text)
    {
        UnsortedNote note;
        note.personWords = "ami";
        note.at = {Office::kToday, 9h};
        note.channel = Channel::Phone;
        note.attendance = Attendance::Attended;
        note.text = text;
        note.step = "ring FGU";
        note.due = addDays(Office::kToday, 7);
        return note;
    }
    std::vector<ContactWithNote> contactsOf(CitizenId citizen)
    {
        return office.services().citizens.contacts(office.caseworker, citizen, {}, 10).value();
    }

    Office office;
    CitizenId amir = office.citizen("Amir", "Khan").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).id();
    CitizenId alien = office.citizen("Jon", "Storm").caseFile("krimi", 2012y / 2 / 1).with(office.otherCaseworker).id();
    InboxService& inbox = office.services().inbox;
};

TEST_F(InboxTest, KeepsWhatWasWrittenAndWhatWasUnderstood)
{
    const auto id = inbox.keep(office.caseworker, typed("vil gerne på FGU"));
    ASSERT_TRUE(id);

    const auto rows = inbox.list(office.caseworker);
    ASSERT_EQ(rows->size(), 1U);
    UnsortedNote expected = typed("vil gerne på FGU");
    expected.id = *id;
    expected.revision = Revision{1};
    expected.writtenBy = office.caseworker.user;
    expected.writtenAt = office.clock().now();
    EXPECT_EQ(rows->front().note, expected);
    EXPECT_FALSE(rows->front().filedTo.isSet());
    EXPECT_EQ(*inbox.waiting(office.caseworker), 1);
}

TEST_F(InboxTest, BecomesAContactOfItsWriterWithATraceWhenItIsFiled)
{
    const auto id = inbox.keep(office.caseworker, typed("vil gerne på FGU"));
    const Instant written = office.clock().now();
    office.clock().pass(24h * 30);

    const auto contact = inbox.file(office.teamLead, *id, amir);

    ASSERT_TRUE(contact);
    const auto contacts = contactsOf(amir);
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts.front().contact.id, *contact);
    EXPECT_EQ(contacts.front().contact.caseworker, office.caseworker.user) << "who met him, not who filed it";
    EXPECT_EQ(contacts.front().contact.channel, Channel::Phone);
    EXPECT_EQ(contacts.front().contact.at, (LocalTime{Office::kToday, 9h}));
    EXPECT_EQ(contacts.front().note->text, "vil gerne på FGU");
    EXPECT_EQ(contacts.front().note->writtenBy, office.caseworker.user);
    EXPECT_EQ(contacts.front().note->writtenAt, written);
    const auto tasks = office.services().citizens.open(office.caseworker, amir)->tasks;
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks.front().due, addDays(Office::kToday, 7)) << "overdue by now, and still to be done";

    const auto rows = inbox.list(office.caseworker);
    ASSERT_EQ(rows->size(), 1U) << "the filed note stays to be found";
    EXPECT_EQ(rows->front().filedTo, amir);
    EXPECT_EQ(rows->front().note.state, UnsortedNote::State::Filed);
    EXPECT_EQ(rows->front().note.endedBy, office.teamLead.user);
    EXPECT_EQ(rows->front().note.endedAt, office.clock().now());
    EXPECT_EQ(rows->front().note.contact, *contact);
    EXPECT_EQ(*inbox.waiting(office.caseworker), 0);
    bool isTold = false;
    for (const AuditEntry& line : office.auditLines()) {
        isTold = isTold || (line.operation == Operation::FileUnsortedNote && line.outcome == AuditOutcome::Done &&
                            line.user == office.teamLead.user && line.citizens == std::vector{amir} &&
                            line.detail == "unsorted note filed: note=" + std::to_string(id->value()));
    }
    EXPECT_TRUE(isTold);
}

TEST_F(InboxTest, IsFiledOnceOnly)
{
    const auto id = inbox.keep(office.caseworker, typed("tekst"));
    ASSERT_TRUE(inbox.file(office.caseworker, *id, amir));

    EXPECT_EQ(inbox.file(office.caseworker, *id, amir).error().code, ErrorCode::Conflict);
    EXPECT_EQ(inbox.discard(office.caseworker, *id, "dobbelt").error().code, ErrorCode::Conflict);
    EXPECT_EQ(contactsOf(amir).size(), 1U);
}

TEST_F(InboxTest, IsNotFiledOnSomebodyElsesCaseNorWithoutACase)
{
    const auto id = inbox.keep(office.caseworker, typed("tekst"));
    const CitizenId unknown = office.citizen("Uden", "Sag").id();

    EXPECT_EQ(inbox.file(office.caseworker, *id, alien).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(inbox.file(office.teamLead, *id, unknown).error().subject, "case");
    EXPECT_EQ(inbox.list(office.caseworker)->front().note.state, UnsortedNote::State::Waiting) << "nothing is lost";
}

TEST_F(InboxTest, IsForItsWriterAndTheLeadOfTheTeamOnly)
{
    const auto id = inbox.keep(office.caseworker, typed("tekst"));

    EXPECT_TRUE(inbox.list(office.otherCaseworker)->empty());
    EXPECT_EQ(inbox.file(office.otherCaseworker, *id, alien).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(inbox.discard(office.otherCaseworker, *id, "nysgerrig").error().code, ErrorCode::Forbidden);
    EXPECT_EQ(inbox.list(office.administrator).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(inbox.list(office.teamLead)->size(), 1U);
    EXPECT_EQ(*inbox.waiting(office.teamLead), 1);
}

TEST_F(InboxTest, IsDiscardedForAReasonAndKeptAllTheSame)
{
    const auto id = inbox.keep(office.caseworker, typed("tekst"));

    EXPECT_EQ(inbox.discard(office.caseworker, *id, "  ").error().subject, "unsorted.reason");
    ASSERT_TRUE(inbox.discard(office.caseworker, *id, "Stod der i forvejen"));

    const auto rows = inbox.list(office.caseworker);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().note.text, "tekst");
    EXPECT_EQ(rows->front().note.discardReason, "Stod der i forvejen");
    EXPECT_EQ(office.auditLines()[1].purpose, "Stod der i forvejen");
}

TEST_F(InboxTest, ListsWhatWaitsFirst)
{
    const auto older = inbox.keep(office.caseworker, typed("ældre"));
    office.clock().pass(1min);
    const auto newer = inbox.keep(office.caseworker, typed("nyere"));
    ASSERT_TRUE(inbox.discard(office.caseworker, *newer, "dobbelt"));

    const auto rows = inbox.list(office.caseworker);
    EXPECT_EQ(rows->front().note.id, *older);
}

TEST_F(InboxTest, RefusesWhatSaysNothing)
{
    UnsortedNote empty = typed(" ");
    empty.personWords.clear();
    EXPECT_EQ(inbox.keep(office.caseworker, empty).error().subject, "unsorted.text");
    UnsortedNote undated = typed("tekst");
    undated.due.reset();
    EXPECT_EQ(inbox.keep(office.caseworker, undated).error().subject, "task.text");
    UnsortedNote later = typed("tekst");
    later.at = {addDays(Office::kToday, 2), 9h};
    EXPECT_EQ(inbox.keep(office.caseworker, later).error().subject, "contact.at");
}

}  // namespace

}  // namespace fodfaeste
