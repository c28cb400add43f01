#include "app/access/access_service.h"
#include "app/access/case_access.h"
#include "app/casefile/case_file_service.h"
#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/custody/custody_service.h"
#include "app/spell/spell_service.h"
#include "app/task/task_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

const std::string kWhy = "Vikar for Maria, som er syg";

class CaseAccessTest : public testing::Test {
protected:
    CaseAccessTest()
    {
        auto person = office.citizen("Yasmin", "El-Khatib")
                          .bornOn(1991y / 3 / 2)
                          .caseFile("krimi", 2012y / 1 / 9)
                          .with(office.caseworker)
                          .contact("2012-06-01T10:00")
                          .note("Aftalt praktik.")
                          .work(2012y / 7 / 1)
                          .custody(CustodyKind::Remand, 2012y / 11 / 1, 2012y / 12 / 1)
                          .task("Ring til skolen", 2013y / 1 / 10);
        yasmin = person.id();
        caseFile = person.caseFileId();
        contact = person.contactId();
        task = person.taskId();
    }

    NewContact newContact() const
    {
        NewContact fresh;
        fresh.caseFile = caseFile;
        fresh.at = {2013y / 1 / 14, 9h};
        fresh.note = "Kom til tiden.";
        return fresh;
    }

    /// Every way to one citizen's data, and the error it answers with.
    std::map<std::string, std::function<std::optional<ErrorCode>(const Session&)>> everyWay()
    {
        const auto codeOf = [](const auto& answer) {
            return answer ? std::optional<ErrorCode>{} : std::optional{answer.error().code};
        };
        return {{"open", [=, this](const Session& who) { return codeOf(services.citizens.open(who, yasmin)); }},
                {"contacts", [=, this](const Session& who) { return codeOf(services.citizens.contacts(who, yasmin, {}, 10)); }},
                {"log", [=, this](const Session& who) { return codeOf(services.contacts.log(who, newContact())); }},
                {"versions", [=, this](const Session& who) { return codeOf(services.contacts.noteVersions(who, contact)); }},
                {"correct",
                 [=, this](const Session& who) { return codeOf(services.contacts.correctNote(who, contact, "Nyt", "Forkert")); }},
                {"settle", [=, this](const Session& who) { return codeOf(services.tasks.settle(who, task)); }},
                {"spell",
                 [=, this](const Session& who) {
                     Spell spell;
                     spell.caseFile = caseFile;
                     spell.title = "Lager";
                     spell.period.from = 2012y / 9 / 1;
                     return codeOf(services.spells.save(who, spell));
                 }},
                {"close", [=, this](const Session& who) {
                     return codeOf(services.caseFiles.close(who, caseFile, 2013y / 1 / 10, "Slut"));
                 }}};
    }

    Office office;
    Services& services = office.services();
    CitizenId yasmin;
    CaseFileId caseFile;
    ContactId contact;
    TaskId task;
};

}  // namespace

TEST_F(CaseAccessTest, LetsWhoeverIsInChargeInAndNobodyElseWithoutAReason)
{
    for (const auto& [name, way] : everyWay()) {
        EXPECT_EQ(way(office.otherCaseworker), ErrorCode::ReasonNeeded) << name;
        EXPECT_EQ(office.auditLines().front().outcome, AuditOutcome::Refused) << name;
        EXPECT_EQ(office.auditLines().front().citizens, std::vector{yasmin}) << name;
    }
    for (const auto& [name, way] : everyWay())
        EXPECT_EQ(way(office.caseworker), std::nullopt) << name;
}

TEST_F(CaseAccessTest, OpensWithAReasonForEightHoursAndKeepsTheReason)
{
    ASSERT_TRUE(services.access.ask(office.otherCaseworker, yasmin, AccessCause::Deputy, kWhy));

    const auto page = services.citizens.open(office.otherCaseworker, yasmin);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->right, "reason: deputy: " + kWhy);
    EXPECT_EQ(office.auditLines().front().purpose, page->right);

    office.clock().pass(7h + 59min);
    EXPECT_TRUE(services.citizens.open(office.otherCaseworker, yasmin));
    office.clock().pass(1min);
    EXPECT_EQ(services.citizens.open(office.otherCaseworker, yasmin).error().code, ErrorCode::ReasonNeeded);
}

TEST_F(CaseAccessTest, TakesAReasonForOneCitizenAndOnePersonOnly)
{
    const CitizenId omar = office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker).id();
    const Session third = office.staff("Lis Krogh", Role::Caseworker);
    ASSERT_TRUE(services.access.ask(office.otherCaseworker, yasmin, AccessCause::Deputy, kWhy));

    EXPECT_EQ(services.citizens.open(office.otherCaseworker, omar).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(services.citizens.open(third, yasmin).error().code, ErrorCode::ReasonNeeded);
}

TEST_F(CaseAccessTest, WantsAReasonThatSomebodyElseUnderstands)
{
    for (const char* poor : {"", "fordi", "               ", "fordi  fordi   "})
        EXPECT_EQ(services.access.ask(office.otherCaseworker, yasmin, AccessCause::Other, poor).error().subject, "reason")
            << poor;
    EXPECT_EQ(services.access.ask(office.otherCaseworker, yasmin, AccessCause::Registered, kWhy).error().subject, "reason")
        << "only the program gives that cause";
    EXPECT_EQ(services.access.ask(office.administrator, yasmin, AccessCause::Other, kWhy).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(services.access.ask(office.otherCaseworker, CitizenId{999}, AccessCause::Other, kWhy).error().code,
              ErrorCode::NotFound);
}

TEST_F(CaseAccessTest, TellsTheTeamLeadOfEveryReason)
{
    ASSERT_TRUE(services.access.ask(office.otherCaseworker, yasmin, AccessCause::Deputy, kWhy));
    ASSERT_TRUE(services.access.ask(office.auditor, yasmin, AccessCause::Audit, "Stikprøve for januar 2013"));

    const auto digest = services.access.digest(office.teamLead, 7);
    ASSERT_TRUE(digest);
    ASSERT_EQ(digest->size(), 2U);
    EXPECT_EQ(digest->back().grant.reason, kWhy);
    EXPECT_EQ(digest->back().grant.user, office.otherCaseworker.user);
    EXPECT_EQ(digest->back().citizenName, "Yasmin El-Khatib");
    office.clock().moveTo(addDays(office.clock().today(), 8));
    EXPECT_TRUE(services.access.digest(office.teamLead, 7)->empty());
    EXPECT_EQ(services.access.digest(office.caseworker, 7).error().code, ErrorCode::Forbidden);
}

TEST_F(CaseAccessTest, LeavesTheLastInChargeThreeMonthsToPutAClosedCaseInOrder)
{
    ASSERT_TRUE(services.caseFiles.close(office.caseworker, caseFile, 2013y / 1 / 14, "I arbejde"));

    office.clock().moveTo(addDays(office.clock().today(), 80));
    EXPECT_TRUE(services.citizens.open(office.caseworker, yasmin));
    office.clock().moveTo(addDays(office.clock().today(), 20));
    EXPECT_EQ(services.citizens.open(office.caseworker, yasmin).error().code, ErrorCode::ReasonNeeded);
}

TEST_F(CaseAccessTest, LetsWhoeverRegistersSomebodyGoOnToTheCase)
{
    Citizen citizen{{}, Revision::New, office.freshCpr(1993y / 5 / 1), {}, "Åse", "Ågård", {}, {}, {}, {}, {}, {}, {}, {}};
    const auto id = services.citizens.registerCitizen(office.caseworker, citizen);
    ASSERT_TRUE(id);

    EXPECT_TRUE(services.caseFiles.open(office.caseworker, {*id, "krimi", 2013y / 1 / 10, office.caseworker.user, {}}));
    EXPECT_TRUE(services.access.digest(office.teamLead, 1)->empty()) << "nobody looked at somebody else's case";
}

TEST_F(CaseAccessTest, KeepsLeisureJobWorkersToTheirOwnUnderEighteen)
{
    const Session worker = office.staff("Emine Demir", Role::LeisureJobWorker);
    const CitizenId young =
        office.citizen("Ali", "Aziz").bornOn(1997y / 3 / 2).caseFile("fritidsjob", 2012y / 5 / 1).with(worker).id();
    const CitizenId adult =
        office.citizen("Bo", "Berg").bornOn(1994y / 3 / 2).caseFile("fritidsjob", 2011y / 5 / 1).with(worker).id();
    const CitizenId others =
        office.citizen("Mia", "Lund").bornOn(1997y / 3 / 2).caseFile("fritidsjob", 2012y / 5 / 1).with(office.caseworker).id();

    EXPECT_TRUE(services.citizens.open(worker, young));
    EXPECT_EQ(services.citizens.open(worker, adult).error().code, ErrorCode::Forbidden) << "18 by now";
    EXPECT_EQ(services.citizens.open(worker, others).error().code, ErrorCode::Forbidden) << "no reason helps";
    EXPECT_EQ(services.access.ask(worker, others, AccessCause::Other, kWhy).error().code, ErrorCode::Forbidden);
}

TEST_F(CaseAccessTest, ShowsCustodyOnlyToThoseWhoNeedToKnow)
{
    Session consultant = office.staff("Tim Toft", Role::JobConsultant);
    office.citizen("Bo", "Berg")
        .caseFile("krimi", 2012y / 5 / 1)
        .with(consultant)
        .custody(CustodyKind::Sentence, 2012y / 12 / 1)
        .id();
    const CitizenId inside = services.caseload.list(consultant, {})->front().citizen;

    EXPECT_TRUE(services.citizens.open(consultant, inside)->custodyIsHidden);
    EXPECT_TRUE(services.citizens.open(consultant, inside)->stays.empty());
    EXPECT_FALSE(services.caseload.list(consultant, {})->front().inCustody);

    consultant.seesCustody = true;
    EXPECT_EQ(services.citizens.open(consultant, inside)->stays.size(), 1U);
    EXPECT_TRUE(services.caseload.list(consultant, {})->front().inCustody);
}

TEST_F(CaseAccessTest, ShowsRestrictedNotesToTheirWriterThoseInChargeAndTeamLeads)
{
    NewContact secret = newContact();
    secret.note = "Truet af tidligere kammerater.";
    secret.restricted = true;
    const ContactId id = services.contacts.log(office.caseworker, secret).value();
    ASSERT_TRUE(services.access.ask(office.otherCaseworker, yasmin, AccessCause::Deputy, kWhy));
    const auto newest = [&](const Session& who) { return services.citizens.contacts(who, yasmin, {}, 10)->front(); };

    EXPECT_TRUE(newest(office.otherCaseworker).noteIsHidden);
    EXPECT_EQ(newest(office.otherCaseworker).note->text, "");
    EXPECT_EQ(services.contacts.noteVersions(office.otherCaseworker, id)->front().text, "");
    EXPECT_EQ(services.contacts.correctNote(office.otherCaseworker, id, "Noget andet", "Nysgerrig").error().code,
              ErrorCode::Forbidden);
    EXPECT_EQ(newest(office.teamLead).note->text, secret.note);

    ASSERT_TRUE(services.contacts.correctNote(office.teamLead, id, "Truet af en tidligere kammerat.", "Kun én"));
    EXPECT_TRUE(newest(office.caseworker).note->restricted) << "a correction stays as restricted as the note";

    ASSERT_TRUE(services.caseFiles.assign(office.teamLead, caseFile, office.otherCaseworker.user, 2013y / 1 / 15));
    EXPECT_FALSE(newest(office.otherCaseworker).noteIsHidden) << "in charge now";
}

}  // namespace fodfaeste
