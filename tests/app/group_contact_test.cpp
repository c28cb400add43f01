#include "app/contact/group_contact_service.h"

#include "app/citizen/citizen_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class GroupContactTest : public testing::Test {
protected:
    GroupContact cooking(const char* note) const
    {
        GroupContact contact;
        contact.common.at = {Office::kToday, 9h};
        contact.common.channel = Channel::Meeting;
        contact.common.note = note;
        contact.participants = {{amir.caseFileId()}, {jon.caseFileId(), Attendance::NoShow}};
        return contact;
    }
    std::vector<ContactWithNote> contactsOf(CitizenId citizen)
    {
        return office.services().citizens.contacts(office.teamLead, citizen, {}, 10).value();
    }

    Office office;
    test::PersonBuilder amir = office.citizen("Amir", "El-Khatib").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
    test::PersonBuilder jon = office.citizen("Jon", "Storm").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
    test::PersonBuilder alien = office.citizen("Ove", "Lund").caseFile("krimi", 2012y / 2 / 1).with(office.otherCaseworker);
    GroupContactService& groups = office.services().groupContacts;
};

TEST_F(GroupContactTest, GivesEachTheNoteWithAnOutcomeOfTheirOwn)
{
    const auto logged = groups.log(office.caseworker, cooking("Fælles køkken"));

    ASSERT_TRUE(logged);
    ASSERT_EQ(logged->size(), 2U);
    const auto hers = contactsOf(amir.id());
    const auto his = contactsOf(jon.id());
    ASSERT_EQ(hers.size(), 1U);
    ASSERT_EQ(his.size(), 1U);
    EXPECT_EQ(hers.front().contact.attendance, Attendance::Attended);
    EXPECT_EQ(his.front().contact.attendance, Attendance::NoShow);
    EXPECT_EQ(hers.front().note->text, "Fælles køkken");
    EXPECT_EQ(his.front().note->text, "Fælles køkken");
    EXPECT_EQ(hers.front().groupSize, 2) << "how many, and not who";
    EXPECT_EQ(his.front().groupSize, 2);
}

TEST_F(GroupContactTest, OfOnePersonAloneIsNoGroup)
{
    GroupContact alone = cooking("x");
    alone.participants.pop_back();
    EXPECT_EQ(groups.log(office.caseworker, alone).error().subject, "group");
    GroupContact twice = cooking("x");
    twice.participants[1] = twice.participants[0];
    EXPECT_EQ(groups.log(office.caseworker, twice).error().subject, "group");
    amir.contact("2012-06-01T10:00");
    EXPECT_EQ(contactsOf(amir.id()).front().groupSize, 0);
}

TEST_F(GroupContactTest, LeavesNothingBehindWhenOneOfThemIsSomebodyElses)
{
    GroupContact contact = cooking("Fælles køkken");
    contact.participants.push_back({alien.caseFileId()});

    EXPECT_EQ(groups.log(office.caseworker, contact).error().code, ErrorCode::ReasonNeeded);

    EXPECT_TRUE(contactsOf(amir.id()).empty());
    EXPECT_TRUE(contactsOf(jon.id()).empty());
}

TEST_F(GroupContactTest, RefusesToNameAParticipantUntilItIsKnown)
{
    for (const char* naming : {"Jon kom for sent", "talt med jon", "Storms idé", "god snak med khatib", "Amirs ønske"}) {
        const auto refused = groups.log(office.caseworker, cooking(naming));
        ASSERT_FALSE(refused) << naming;
        EXPECT_EQ(refused.error().subject, "note.names") << naming;
    }
    GroupContact byStep = cooking("Fælles køkken");
    byStep.common.nextStep = NewTask{"ring til Jon", addDays(Office::kToday, 7)};
    EXPECT_EQ(groups.log(office.caseworker, byStep).error().subject, "note.names");
    EXPECT_TRUE(contactsOf(amir.id()).empty());
    EXPECT_TRUE(groups.log(office.caseworker, cooking("Stormen og jonglering")));
}

TEST_F(GroupContactTest, KeepsOnesOwnNameAndMasksTheOthers)
{
    GroupContact contact = cooking("Jon Storm og Amir lavede mad. Jons ret blev god.");
    contact.names = GroupContact::Names::Masked;
    contact.common.nextStep = NewTask{"ring til Jon", addDays(Office::kToday, 7)};
    ASSERT_TRUE(groups.log(office.caseworker, contact));

    EXPECT_EQ(contactsOf(amir.id()).front().note->text, "[…] […] og Amir lavede mad. […] ret blev god.");
    EXPECT_EQ(contactsOf(jon.id()).front().note->text, "Jon Storm og […] lavede mad. Jons ret blev god.");
    EXPECT_EQ(office.services().citizens.open(office.caseworker, amir.id())->tasks.front().text, "ring til […]");
    EXPECT_EQ(office.services().citizens.open(office.caseworker, jon.id())->tasks.front().text, "ring til Jon");
}

TEST_F(GroupContactTest, DoesNotTakeAShortWordForAName)
{
    auto bo = office.citizen("Bo", "Dam").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
    GroupContact contact = cooking("De vil gerne bo sammen");
    contact.participants[1] = {bo.caseFileId()};
    EXPECT_TRUE(groups.log(office.caseworker, contact));
    contact.common.note = "Bo vil gerne flytte";
    EXPECT_EQ(groups.log(office.caseworker, contact).error().subject, "note.names");
}

TEST_F(GroupContactTest, IsOneLineInTheTrailWithEverybody)
{
    ASSERT_TRUE(groups.log(office.caseworker, cooking("Fælles køkken")));
    const AuditEntry line = office.auditLines().front();
    EXPECT_EQ(line.operation, Operation::LogGroupContact);
    EXPECT_EQ(line.citizens, (std::vector{amir.id(), jon.id()}));
    EXPECT_EQ(line.purpose, "own_case");
}

}  // namespace

}  // namespace fodfaeste
