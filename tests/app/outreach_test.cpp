#include "app/citizen/citizen_service.h"
#include "app/outreach/outreach_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class OutreachTest : public testing::Test {
protected:
    OutreachTest()
    {
        yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker).id();
        omar = office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).id();
    }

    static NewOutreach newOutreach()
    {
        NewOutreach fresh;
        fresh.at = {2013y / 1 / 14, 19h};
        fresh.place = {11, "Hallen ved banen"};
        fresh.headcount = 6;
        fresh.theme = "school";
        fresh.note = "Rolig aften.";
        return fresh;
    }

    OutreachContactId log(const Session& who, const NewOutreach& outreach = newOutreach())
    {
        return outreachService.log(who, outreach).value();
    }
    std::vector<OutreachRow> rows() { return outreachService.list(office.caseworker)->rows; }
    std::vector<ContactWithNote> contactsOf(CitizenId citizen)
    {
        return office.services().citizens.contacts(office.caseworker, citizen, {}, 10).value();
    }
    static bool offers(const OutreachChoices& choices, std::string_view theme)
    {
        return std::ranges::find(choices.themes, theme, &OutreachTheme::code) != choices.themes.end();
    }
    /// The field that log() complains about.
    std::string faultOf(const std::function<void(NewOutreach&)>& change)
    {
        NewOutreach changed = newOutreach();
        change(changed);
        const auto logged = outreachService.log(office.caseworker, changed);
        return logged ? std::string{} : logged.error().subject;
    }

    Office office;
    OutreachService& outreachService = office.services().outreach;
    CitizenId yasmin;
    CitizenId omar;
};

}  // namespace

TEST_F(OutreachTest, IsKeptAsItWasWrittenAndConcernsNobody)
{
    NewOutreach fresh = newOutreach();
    fresh.place.name = "  Hallen ved banen ";
    const OutreachContactId id = log(office.caseworker, fresh);

    const OutreachContact kept = outreachService.list(office.otherCaseworker)->rows.front().contact;
    EXPECT_EQ(kept.id, id);
    EXPECT_EQ(kept.place, (OutreachPlace{11, "Hallen ved banen"}));
    EXPECT_EQ(kept.headcount, 6);
    EXPECT_EQ(kept.theme, "school");
    EXPECT_EQ(kept.note, "Rolig aften.");
    EXPECT_EQ(kept.caseworker, office.caseworker.user);
    const auto lines = office.auditLines();
    const auto line = std::ranges::find(lines, Operation::LogOutreach, &AuditEntry::operation);
    ASSERT_NE(line, lines.end());
    EXPECT_TRUE(line->citizens.empty());
    EXPECT_EQ(line->detail.find("Hallen"), std::string::npos) << "the trail holds no content";
}

TEST_F(OutreachTest, SaysWhichFieldIsWrongAndKeepsNothing)
{
    EXPECT_EQ(faultOf([](NewOutreach& any) { any.at = {2013y / 1 / 15, 23h + 59min}; }), "outreach.at");
    EXPECT_EQ(faultOf([](NewOutreach& any) { any.place = {0, "  "}; }), "outreach.place");
    EXPECT_EQ(faultOf([](NewOutreach& any) { any.headcount = 0; }), "outreach.headcount");
    EXPECT_EQ(faultOf([](NewOutreach& any) { any.theme = "astrology"; }), "outreach.theme");
    EXPECT_EQ(faultOf([](NewOutreach& any) { any.at.day = 2008y / 12 / 31, any.theme = "conflict"; }), "outreach.theme")
        << "a theme that was not yet one on that day";
    EXPECT_EQ(faultOf([](NewOutreach& any) { any.at.day = 2009y / 1 / 1, any.theme = "conflict"; }), "");

    EXPECT_EQ(rows().size(), 1U) << "only the last";
}

TEST_F(OutreachTest, GivesEachLinkedPersonAContactWithoutTheOthers)
{
    NewOutreach fresh = newOutreach();
    fresh.note = "Omar og Yasmin var med.";
    fresh.persons = {yasmin, omar, yasmin};
    fresh.personNote = "Mødt ved Hallen ved banen. Tema: skole";
    log(office.caseworker, fresh);

    for (const CitizenId citizen : {yasmin, omar}) {
        const auto contacts = contactsOf(citizen);
        ASSERT_EQ(contacts.size(), 1U) << "named twice, met once";
        EXPECT_EQ(contacts.front().contact.channel, Channel::Outreach);
        EXPECT_EQ(contacts.front().contact.attendance, Attendance::Attended);
        EXPECT_EQ(contacts.front().contact.at, fresh.at);
        EXPECT_EQ(contacts.front().note->text, fresh.personNote);
    }
    EXPECT_EQ(rows().front().linkedContacts, 2);
}

TEST_F(OutreachTest, LinksNobodyWhomOneMayNotOpen)
{
    NewOutreach fresh = newOutreach();
    fresh.persons = {yasmin};

    EXPECT_EQ(outreachService.log(office.otherCaseworker, fresh).error().code, ErrorCode::ReasonNeeded);

    EXPECT_EQ(office.auditLines().front().outcome, AuditOutcome::Refused);
    EXPECT_EQ(office.auditLines().front().citizens, std::vector{yasmin});
    EXPECT_TRUE(rows().empty()) << "all of it or nothing";
    EXPECT_TRUE(contactsOf(yasmin).empty());
}

TEST_F(OutreachTest, TellsOfEverybodyLinkedInTheTrail)
{
    NewOutreach fresh = newOutreach();
    fresh.persons = {omar, yasmin};
    log(office.caseworker, fresh);

    const auto lines = office.auditLines();
    const auto line = std::ranges::find(lines, Operation::LogOutreach, &AuditEntry::operation);
    ASSERT_NE(line, lines.end());
    EXPECT_EQ(line->citizens, (std::vector{yasmin, omar}));
}

TEST_F(OutreachTest, LinksOnlyOpenCasesAndNotMorePeopleThanWereThere)
{
    const CitizenId past =
        office.citizen("Ali", "Ø").caseFile("krimi", 2012y / 1 / 9, 2012y / 6 / 1).with(office.caseworker).id();

    EXPECT_EQ(faultOf([&](NewOutreach& any) { any.persons = {past}; }), "outreach.person");
    EXPECT_EQ(faultOf([&](NewOutreach& any) { any.persons = {yasmin, omar}, any.headcount = 1; }), "outreach.linked");
    EXPECT_TRUE(rows().empty());
}

TEST_F(OutreachTest, OffersOwnPlacesAndTheThemesOfTheDayWithoutALine)
{
    log(office.caseworker);
    const std::size_t before = office.auditLines().size();

    const auto choices = outreachService.choices(office.otherCaseworker);

    ASSERT_TRUE(choices);
    EXPECT_EQ(choices->ownPlaces, (std::vector<OutreachPlace>{{11, "Hallen ved banen"}}));
    EXPECT_TRUE(offers(*choices, "conflict"));
    EXPECT_EQ(office.auditLines().size(), before);
    office.clock().moveTo(2008y / 6 / 1);
    EXPECT_FALSE(offers(*outreachService.choices(office.caseworker), "conflict")) << "not a theme yet";
}

TEST_F(OutreachTest, IsCorrectedWithAReasonByItsWriterOrATeamLead)
{
    log(office.caseworker);
    OutreachContact changed = rows().front().contact;
    changed.headcount = 9;

    EXPECT_EQ(outreachService.correct(office.caseworker, changed, "  ").error().subject, "outreach.reason");
    EXPECT_EQ(outreachService.correct(office.otherCaseworker, changed, "Talt om").error().code, ErrorCode::Forbidden);
    ASSERT_TRUE(outreachService.correct(office.caseworker, changed, "Talt om"));
    EXPECT_EQ(rows().front().contact.headcount, 9);
    EXPECT_EQ(rows().front().contact.reason, "Talt om");
    EXPECT_EQ(outreachService.correct(office.teamLead, changed, "Igen").error().code, ErrorCode::Conflict) << "a stale revision";
    changed = rows().front().contact;
    changed.caseworker = office.teamLead.user;
    ASSERT_TRUE(outreachService.correct(office.teamLead, changed, "Igen"));
    EXPECT_EQ(rows().front().contact.caseworker, office.caseworker.user) << "whoever was there stays the one who was";
}

TEST_F(OutreachTest, IsWithdrawnWithAReasonAndStaysOnRecord)
{
    NewOutreach fresh = newOutreach();
    fresh.persons = {yasmin};
    const OutreachContactId id = log(office.caseworker, fresh);

    EXPECT_EQ(outreachService.withdraw(office.caseworker, id, "").error().subject, "outreach.reason");
    EXPECT_EQ(outreachService.withdraw(office.otherCaseworker, id, "Fejl").error().code, ErrorCode::Forbidden);
    ASSERT_TRUE(outreachService.withdraw(office.caseworker, id, "Skrevet to gange"));

    ASSERT_EQ(rows().size(), 1U);
    EXPECT_TRUE(rows().front().contact.isWithdrawn);
    EXPECT_EQ(rows().front().contact.reason, "Skrevet to gange");
    EXPECT_EQ(contactsOf(yasmin).size(), 1U) << "a person's own contact is the case's, and stays";
}

TEST_F(OutreachTest, ShowsAnAnalystFiguresButNoNotes)
{
    log(office.caseworker);
    const Session analyst = office.staff("Liv Eng", Role::Analyst);

    const auto list = outreachService.list(analyst);

    ASSERT_TRUE(list);
    ASSERT_EQ(list->rows.size(), 1U);
    EXPECT_EQ(list->rows.front().contact.headcount, 6);
    EXPECT_TRUE(list->rows.front().contact.note.empty());
    EXPECT_EQ(outreachService.log(analyst, newOutreach()).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(outreachService.list(office.administrator).error().code, ErrorCode::Forbidden);
}

TEST_F(OutreachTest, ShowsNothingThatHasNotHappenedYet)
{
    log(office.caseworker);

    office.clock().moveTo(2013y / 1 / 13);

    EXPECT_TRUE(rows().empty());
    EXPECT_TRUE(outreachService.choices(office.caseworker)->ownPlaces.empty());
}

}  // namespace fodfaeste
