#include "app/case_system/case_system_service.h"
#include "app/change/change_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "support/office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

using Restricted = CaseSystemService::Restricted;

class CaseSystemTest : public testing::Test {
protected:
    CaseSystemTest()
    {
        auto person = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
        yasmin = person.id();
        old =
            person.contact("2013-01-03T10:00", Attendance::Attended, Assessment::Positive).note("Vil gerne på FGU.").contactId();
        recent = person.contact("2013-01-10T14:30", Attendance::NoShow).note("Kom ikke.").contactId();
        bare = person.contact("2013-01-11T09:00").contactId();
        person.contact("2012-09-01T09:00").note("Længe siden.");
    }

    std::vector<ContactId> lacking(const Session& who)
    {
        std::vector<ContactId> contacts;
        const auto list = service.list(who);
        for (const NotTransferredRow& row : list.value().rows)
            contacts.push_back(row.note.contact.id);
        return contacts;
    }

    Office office;
    CaseSystemService& service = office.services().caseSystem;
    CitizenId yasmin;
    ContactId old;
    ContactId recent;
    ContactId bare;
};

TEST_F(CaseSystemTest, ListsOwnNotesOldestFirstAndNoneWithoutANote)
{
    const auto list = service.list(office.caseworker);

    ASSERT_TRUE(list);
    EXPECT_THAT(lacking(office.caseworker), ElementsAre(old, recent)) << "what is older than the rule was entered at the time";
    EXPECT_EQ(list->since, addDays(Office::kToday, -90));
    EXPECT_EQ(list->rows.front().name, "Yasmin El-Khatib");
    EXPECT_EQ(list->rows.front().note.transferredVersion, 0);
    EXPECT_TRUE(lacking(office.otherCaseworker).empty());
}

TEST_F(CaseSystemTest, AFigureNamesNobodyAndIsNotInTheTrail)
{
    const std::size_t lines = office.auditLines().size();

    EXPECT_EQ(*service.count(office.caseworker), 2);
    EXPECT_EQ(office.auditLines().size(), lines);
    EXPECT_EQ(service.list(office.caseworker)->rows.size(), 2U);
    EXPECT_EQ(office.auditLines().size(), lines + 1) << "names are";
    EXPECT_EQ(service.count(office.administrator).error().code, ErrorCode::Forbidden);
}

TEST_F(CaseSystemTest, ALeadSeesTheTeamsAndNobodyElses)
{
    office.citizen("Omar", "Hassan")
        .caseFile("krimi", 2012y / 2 / 1)
        .with(office.otherCaseworker)
        .contact("2013-01-05T10:00")
        .note("I en anden gruppe.");

    EXPECT_THAT(lacking(office.teamLead), ElementsAre(old, recent));
}

TEST_F(CaseSystemTest, ACopyCarriesNoJudgementAndIsMarked)
{
    const auto copied = service.copy(office.caseworker, old, Restricted::Refuse);

    ASSERT_TRUE(copied);
    EXPECT_EQ(copied->text, "Vil gerne på FGU.");
    EXPECT_EQ(copied->caseworker, "Maria Holm");
    EXPECT_FALSE(copied->contact.assessment);
    EXPECT_FALSE(copied->replacesEarlier);
    EXPECT_THAT(lacking(office.caseworker), ElementsAre(recent));
    const auto line = office.auditLines()[1];
    EXPECT_EQ(line.operation, Operation::CopyToCaseSystem);
    EXPECT_EQ(line.citizens, std::vector{yasmin});
    EXPECT_THAT(line.detail, HasSubstr("note version 1"));
    EXPECT_THAT(line.detail, testing::Not(HasSubstr("FGU")));
}

TEST_F(CaseSystemTest, ACorrectedNoteIsLackingAgain)
{
    ASSERT_TRUE(service.copy(office.caseworker, old, Restricted::Refuse));
    ASSERT_TRUE(office.services().contacts.correctNote(office.caseworker, old, "Vil på HF.", "hørt forkert"));

    const auto list = service.list(office.caseworker);

    ASSERT_EQ(list->rows.size(), 2U);
    EXPECT_EQ(list->rows.front().note.contact.id, old);
    EXPECT_EQ(list->rows.front().note.transferredVersion, 1);
    const auto again = service.copy(office.caseworker, old, Restricted::Refuse);
    EXPECT_EQ(again->version, 2);
    EXPECT_TRUE(again->replacesEarlier);
    EXPECT_THAT(lacking(office.caseworker), ElementsAre(recent));
}

TEST_F(CaseSystemTest, AMarkByHandIsTakenBack)
{
    const auto version = service.mark(office.caseworker, recent);

    ASSERT_TRUE(version);
    EXPECT_EQ(service.mark(office.caseworker, recent).error().code, ErrorCode::Conflict);
    EXPECT_THAT(lacking(office.caseworker), ElementsAre(old));
    const auto change = office.services().changes.latest(office.caseworker, {}, ChangeService::Wanted::Standing);
    ASSERT_TRUE(office.services().changes.undo(office.caseworker, change->value().id));
    EXPECT_THAT(lacking(office.caseworker), ElementsAre(old, recent));
}

TEST_F(CaseSystemTest, ARestrictedNoteAsksFirst)
{
    office.write([&](Transaction& tx) {
        tx.contacts().addNote({bare, 1, "Fortroligt.", "", office.caseworker.user, office.clock().now(), true});
    });

    const auto refused = service.copy(office.caseworker, bare, Restricted::Refuse);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, "note.restricted");
    EXPECT_EQ(lacking(office.caseworker).size(), 3U) << "nothing is marked by asking";
    EXPECT_EQ(service.copy(office.caseworker, bare, Restricted::Allow)->text, "Fortroligt.");
    EXPECT_THAT(office.auditLines().front().detail, HasSubstr("copied, restricted"));
}

TEST_F(CaseSystemTest, SomebodyElsesCaseAndOtherRolesDoNotCopy)
{
    EXPECT_EQ(service.copy(office.otherCaseworker, old, Restricted::Refuse).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(service.copy(office.auditor, old, Restricted::Refuse).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(service.list(office.administrator).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(service.copy(office.caseworker, bare, Restricted::Refuse).error().subject, "note");
    EXPECT_THAT(lacking(office.caseworker), ElementsAre(old, recent));
}

TEST_F(CaseSystemTest, TheCitizensPageKnowsWhatIsTransferred)
{
    ASSERT_TRUE(service.copy(office.caseworker, old, Restricted::Refuse));

    const auto page = office.services().citizens.open(office.caseworker, yasmin);

    ASSERT_EQ(page->transfers.size(), 1U);
    EXPECT_EQ(page->transfers.front().contact, old);
    EXPECT_EQ(page->transfers.front().by, office.caseworker.user);
}

}  // namespace

}  // namespace fodfaeste
