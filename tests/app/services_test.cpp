#include "app/casefile/case_file_service.h"
#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/custody/custody_service.h"
#include "app/spell/spell_service.h"
#include "app/store_admin/store_service.h"
#include "app/task/task_service.h"
#include "app/user/user_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class ServicesTest : public testing::Test {
protected:
    Office office;
    Services& services = office.services();
};

}  // namespace

TEST_F(ServicesTest, RegistersACitizenOnce)
{
    Citizen citizen{{}, Revision::New, office.freshCpr(1990y / 5 / 17), {}, " Åse ", "Ågård", 18, {}, {}, {}, {}, {}, {}, {}};

    const auto id = services.citizens.registerCitizen(office.caseworker, citizen);

    ASSERT_TRUE(id);
    EXPECT_EQ(services.citizens.open(office.caseworker, *id)->citizen.givenNames, "Åse");
    EXPECT_EQ(services.citizens.registerCitizen(office.caseworker, citizen).error().code, ErrorCode::Conflict);
}

TEST_F(ServicesTest, RefusesARealCprNumberInATrialStore)
{
    Citizen citizen{{}, Revision::New, *Cpr::parse("070761-4285"), {}, "A", "B", {}, {}, {}, {}, {}, {}, {}, {}};

    EXPECT_EQ(services.citizens.registerCitizen(office.caseworker, citizen).error().code, ErrorCode::WrongPopulation);
}

TEST_F(ServicesTest, KeepsTheFormerCprNumberWhenItChanges)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib");
    Citizen citizen = services.citizens.open(office.teamLead, yasmin.id())->citizen;
    const Cpr former = citizen.cpr;
    citizen.cpr = office.freshCpr(1990y / 5 / 17);

    ASSERT_TRUE(services.citizens.save(office.teamLead, citizen));

    const Citizen changed = services.citizens.open(office.teamLead, yasmin.id())->citizen;
    ASSERT_EQ(changed.formerCprs.size(), 1U);
    EXPECT_EQ(changed.formerCprs.front().cpr, former);
    EXPECT_EQ(changed.formerCprs.front().since, Office::kToday);
    office.read([&](Transaction& transaction) { EXPECT_EQ(transaction.citizens().findByCpr(former), yasmin.id()); });
}

TEST_F(ServicesTest, RefusesASaveOverSomebodyElsesSave)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib");
    const Citizen mine = services.citizens.open(office.teamLead, yasmin.id())->citizen;
    Citizen theirs = mine;
    theirs.phone = "00 11 22 33";
    ASSERT_TRUE(services.citizens.save(office.teamLead, theirs));

    EXPECT_EQ(services.citizens.save(office.teamLead, mine).error().code, ErrorCode::Conflict);
}

TEST_F(ServicesTest, HidesAProtectedAddressUntilAReasonIsGiven)
{
    const auto yasmin =
        office.citizen("Yasmin", "El-Khatib").address("Lærkefaldsvej 12", "2700").phone("00 12 34 56").protectedUntil({});

    const auto page = services.citizens.open(office.teamLead, yasmin.id());
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->addressIsHidden);
    EXPECT_EQ(page->citizen.address + page->citizen.postalCode + page->citizen.phone, "");

    EXPECT_EQ(services.citizens.revealAddress(office.teamLead, yasmin.id(), " ").error().subject, "reason");
    EXPECT_EQ(services.citizens.revealAddress(office.teamLead, yasmin.id(), "Hjemmebesøg")->address, "Lærkefaldsvej 12");
    EXPECT_EQ(office.auditLines().front().detail, "address shown: Hjemmebesøg");
}

TEST_F(ServicesTest, LeavesAHiddenAddressAloneWhenOtherFactsAreSaved)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").address("Lærkefaldsvej 12", "2700").protectedUntil({});
    Citizen shown = services.citizens.open(office.teamLead, yasmin.id())->citizen;
    shown.email = "y@eksempel.invalid";

    ASSERT_TRUE(services.citizens.save(office.teamLead, shown));

    EXPECT_EQ(services.citizens.revealAddress(office.teamLead, yasmin.id(), "Kontrol")->address, "Lærkefaldsvej 12");
}

TEST_F(ServicesTest, NumbersCasesWithinTheirYear)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").bornOn(1990y / 5 / 17);
    const auto open = [&](Date day) {
        return services.caseFiles.open(office.teamLead, {yasmin.id(), "krimi", day, office.caseworker.user, "Kriminalforsorgen"});
    };

    EXPECT_EQ(open(2012y / 3 / 1)->number, "KI-2012-00001");
    EXPECT_EQ(open(2012y / 4 / 1)->number, "KI-2012-00002");
    EXPECT_EQ(open(2013y / 1 / 2)->number, "KI-2013-00001");
}

TEST_F(ServicesTest, RefusesACaseOutsideTheAgesOfTheYear)
{
    const auto older = office.citizen("Ole", "Bo").bornOn(1985y / 6 / 1);

    const auto in2012 = services.caseFiles.open(office.teamLead, {older.id(), "krimi", 2012y / 6 / 1, {}, {}});
    const auto in2013 = services.caseFiles.open(office.teamLead, {older.id(), "krimi", 2013y / 1 / 2, {}, {}});

    EXPECT_EQ(in2012.error().subject, "case.openedOn") << "27 in 2012";
    EXPECT_TRUE(in2013) << "27 in 2013";
}

TEST_F(ServicesTest, ClosesACaseWithItsAssignments)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);

    ASSERT_TRUE(services.caseFiles.close(office.caseworker, yasmin.caseFileId(), 2013y / 1 / 10, "I arbejde"));

    EXPECT_TRUE(services.caseload.list(office.caseworker, {})->empty());
    EXPECT_EQ(services.citizens.open(office.caseworker, yasmin.id())->assignments.front().period.to, 2013y / 1 / 10);
    EXPECT_FALSE(services.caseFiles.close(office.caseworker, yasmin.caseFileId(), 2011y / 1 / 1, "")) << "before it was opened";
}

TEST_F(ServicesTest, HandsACaseOver)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);

    ASSERT_TRUE(services.caseFiles.assign(office.teamLead, yasmin.caseFileId(), office.otherCaseworker.user, 2013y / 1 / 15));

    EXPECT_TRUE(services.caseload.list(office.caseworker, {})->empty());
    ASSERT_EQ(services.caseload.list(office.otherCaseworker, {})->size(), 1U);
    const auto assignments = services.citizens.open(office.teamLead, yasmin.id())->assignments;
    ASSERT_EQ(assignments.size(), 2U);
    EXPECT_EQ(assignments.front().period.to, 2013y / 1 / 14);
}

TEST_F(ServicesTest, LetsOnlyTheTeamLeadSeeTheCaseloadsOfOthers)
{
    office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
    const CaseloadRequest marias{CaseloadScope::Caseworker, office.caseworker.user};

    EXPECT_EQ(services.caseload.list(office.teamLead, marias)->size(), 1U);
    EXPECT_EQ(services.caseload.list(office.teamLead, {CaseloadScope::Everybody, {}})->size(), 1U);
    EXPECT_EQ(services.caseload.list(office.otherCaseworker, marias).error().code, ErrorCode::Forbidden);
    EXPECT_TRUE(services.caseload.list(office.caseworker, marias)) << "one's own, by name";
}

TEST_F(ServicesTest, ShowsACaseloadAsOfToday)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib")
                            .bornOn(1990y / 1 / 20)
                            .livesIn(18)
                            .caseFile("krimi", 2012y / 1 / 9)
                            .with(office.caseworker)
                            .contact("2012-12-01T10:00")
                            .contact("2013-01-10T09:00", Attendance::NoShow)
                            .contact("2013-02-01T09:00")
                            .task("Ring til produktionsskolen", 2013y / 1 / 20)
                            .task("Send brev", 2013y / 1 / 18, 2013y / 1 / 12)
                            .custody(CustodyKind::Remand, 2013y / 1 / 11, {}, 2013y / 2 / 10);

    const CaseloadRow row = services.caseload.list(office.caseworker, {})->front();

    EXPECT_EQ(row.citizen, yasmin.id());
    EXPECT_EQ(row.age, 22);
    EXPECT_EQ(row.latestAttended->day, 2012y / 12 / 1) << "what lies after today is not known yet";
    EXPECT_EQ(row.latestAttempt->day, 2013y / 1 / 10);
    EXPECT_EQ(row.nextStep->text, "Ring til produktionsskolen");
    EXPECT_TRUE(isContactOverdue(row, Office::kToday));
    EXPECT_TRUE(isReleaseNear(row, Office::kToday));
    EXPECT_TRUE(row.inCustody);
    EXPECT_EQ(row.status, YearEndStatus::PositiveContact) << "contact outweighs custody";
}

TEST_F(ServicesTest, RefusesAContactInTheFuture)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9);
    NewContact contact;
    contact.caseFile = yasmin.caseFileId();
    contact.at = {2013y / 1 / 15, 12h};

    EXPECT_EQ(services.contacts.log(office.teamLead, contact).error().subject, "contact.at");
}

TEST_F(ServicesTest, CorrectsANoteByANewVersionWithAReason)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib")
                            .caseFile("krimi", 2012y / 1 / 9)
                            .contact("2013-01-10T09:00")
                            .note("Aftalt praktik.");

    EXPECT_EQ(services.contacts.correctNote(office.teamLead, yasmin.contactId(), "Aftalt job.", "").error().subject,
              "note.reason");
    ASSERT_TRUE(services.contacts.correctNote(office.teamLead, yasmin.contactId(), "Aftalt job.", "Forkert ord"));

    const auto versions = services.contacts.noteVersions(office.teamLead, yasmin.contactId());
    ASSERT_EQ(versions->size(), 2U);
    EXPECT_EQ(versions->front().text, "Aftalt praktik.");
    EXPECT_EQ(versions->back().text, "Aftalt job.");
    EXPECT_EQ(versions->back().reason, "Forkert ord");
}

TEST_F(ServicesTest, PagesContactsBackInTime)
{
    auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9);
    for (const char* at : {"2012-03-01T10:00", "2012-04-01T10:00", "2012-05-01T10:00", "2013-03-01T10:00"})
        yasmin.contact(at);

    const auto first = services.citizens.contacts(office.teamLead, yasmin.id(), {}, 2);
    ASSERT_EQ(first->size(), 2U);
    EXPECT_EQ(first->front().contact.at.day, 2012y / 5 / 1) << "not yet March 2013";
    const ContactEvent& last = first->back().contact;
    const auto second = services.citizens.contacts(office.teamLead, yasmin.id(), ContactCursor{last.at, last.id}, 2);
    ASSERT_EQ(second->size(), 1U);
    EXPECT_EQ(second->front().contact.at.day, 2012y / 3 / 1);
}

TEST_F(ServicesTest, RefusesStaysThatOverlapButTakesATransfer)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").custody(CustodyKind::Remand, 2012y / 5 / 1, 2012y / 6 / 1);
    CustodyStay stay{{}, Revision::New, yasmin.id(), CustodyKind::Sentence, "Herstedvester", {2012y / 5 / 20, {}}, {}};

    EXPECT_EQ(services.custody.save(office.teamLead, stay).error().code, ErrorCode::Conflict);
    stay.period.from = 2012y / 6 / 1;
    EXPECT_TRUE(services.custody.save(office.teamLead, stay));
}

TEST_F(ServicesTest, AddsAndEndsASpell)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9);
    Spell job;
    job.caseFile = yasmin.caseFileId();
    job.title = "Lagermedarbejder";
    job.weeklyHours = WeeklyHours{1850};
    job.period = {2012y / 8 / 12, {}};

    auto added = services.spells.save(office.teamLead, job);
    ASSERT_TRUE(added);
    added->period.to = 2012y / 9 / 1;
    ASSERT_TRUE(services.spells.save(office.teamLead, *added));

    const auto spells = services.citizens.open(office.teamLead, yasmin.id())->spells;
    ASSERT_EQ(spells.size(), 1U);
    EXPECT_EQ(spells.front().period.to, 2012y / 9 / 1);
    EXPECT_EQ(spells.front().weeklyHours, WeeklyHours{1850});
    EXPECT_EQ(services.spells.save(office.teamLead, *added).error().code, ErrorCode::Conflict) << "an old revision";
}

TEST_F(ServicesTest, SettlesATaskAndTakesItBack)
{
    const auto yasmin = office.citizen("Yasmin", "El-Khatib")
                            .caseFile("krimi", 2012y / 1 / 9)
                            .with(office.caseworker)
                            .task("Ring", 2013y / 1 / 10);
    const auto nextStep = [&] { return services.caseload.list(office.caseworker, {})->front().nextStep; };
    ASSERT_TRUE(nextStep());

    ASSERT_TRUE(services.tasks.settle(office.caseworker, yasmin.taskId()));
    EXPECT_FALSE(nextStep());

    ASSERT_TRUE(services.tasks.reopen(office.caseworker, yasmin.taskId()));
    EXPECT_TRUE(nextStep());
}

TEST_F(ServicesTest, FindsAWholeStoreSound)
{
    office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).contact("2013-01-10T09:00").note("Aftalt praktik.");
    NoProgress progress;

    const auto report = services.store.verify(office.auditor, progress);

    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound()) << report->faults.front();
    EXPECT_EQ(report->citizens, 1);
}

TEST_F(ServicesTest, FoundsAnOfficeOnce)
{
    EXPECT_EQ(services.users.foundOffice("Ny leder").error().code, ErrorCode::Conflict) << "there is a staff already";
}

}  // namespace fodfaeste
