#include "app/casefile/case_file_service.h"
#include "app/change/change_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/custody/custody_service.h"
#include "app/search/search_service.h"
#include "app/spell/spell_service.h"
#include "app/task/task_service.h"
#include "support/office.h"
#include "support/record_snapshot.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Detail;
using test::Office;

namespace {

class UndoTest : public testing::Test {
protected:
    Office office;
    Services& services = office.services();
    test::PersonBuilder amir = office.citizen("Amir", "Karimi")
                                   .caseFile("krimi", 2012y / 3 / 1)
                                   .with(office.caseworker)
                                   .contact("2012-11-02T10:00")
                                   .note("Vil gerne på FGU.")
                                   .task("Ring til FGU", 2013y / 1 / 20);

    Change newest(const Session& session)
    {
        const auto changes = services.changes.list(session, {}, {}, 1);
        return changes && !changes->empty() ? changes->front().change : Change{};
    }

    std::string facts()
    {
        std::string text = test::snapshotOf(office, Detail::Facts);
        office.read([&](Transaction& transaction) {
            transaction.tasks().each([&](const Task& task) {
                text += task.text + " " + toIso(task.due) + " " + (task.settledOn ? toIso(*task.settledOn) : "open") + "\n";
            });
        });
        return text;
    }

    Task openTask()
    {
        std::optional<Task> found;
        office.read([&](Transaction& transaction) { found = transaction.tasks().find(amir.taskId()); });
        return *found;
    }

    /// One way to change records, and its name.
    struct Step {
        const char* name;
        std::function<bool()> run;
        bool addsVersions = false;  ///< of a note, which is never changed
    };

    std::vector<Step> everyStep();
};

std::vector<UndoTest::Step> UndoTest::everyStep()
{
    const Session& maria = office.caseworker;
    NewContact contact;
    contact.caseFile = amir.caseFileId();
    contact.at = {2013y / 1 / 14, 9h};
    contact.note = "Nået på telefon.";
    contact.nextStep = NewTask{"Ring igen", 2013y / 1 / 21};
    Spell spell;
    spell.caseFile = amir.caseFileId();
    spell.period = {2013y / 1 / 7, std::nullopt};
    CustodyStay stay;
    stay.citizen = amir.id();
    stay.facility = "Vestre Fængsel";
    stay.period = {2013y / 1 / 2, std::nullopt};
    return {
        {"log a contact", [=, this, &maria] { return static_cast<bool>(services.contacts.log(maria, contact)); }},
        {"correct a note",
         [this, &maria] {
             return static_cast<bool>(services.contacts.correctNote(maria, amir.contactId(), "Vil på HF.", "hørt forkert"));
         },
         true},
        {"settle a task", [this, &maria] { return static_cast<bool>(services.tasks.settle(maria, amir.taskId())); }},
        {"add a spell", [=, this, &maria] { return static_cast<bool>(services.spells.save(maria, spell)); }},
        {"add a stay", [=, this, &maria] { return static_cast<bool>(services.custody.save(maria, stay)); }},
        {"close the case",
         [this, &maria] {
             return static_cast<bool>(services.caseFiles.close(maria, amir.caseFileId(), 2013y / 1 / 10, "flyttet"));
         }},
        {"hand the case over",
         [this] {
             return static_cast<bool>(
                 services.caseFiles.assign(office.teamLead, amir.caseFileId(), office.otherCaseworker.user, 2013y / 1 / 10));
         }},
        {"give a new number",
         [this, &maria] {
             Citizen citizen = services.citizens.open(maria, amir.id())->citizen;
             citizen.cpr = office.freshCpr(1990y / 5 / 17);
             return static_cast<bool>(services.citizens.save(maria, citizen));
         }},
    };
}

}  // namespace

TEST_F(UndoTest, TakesEveryKindOfChangeBackAndDoesItAgain)
{
    for (const Step& step : everyStep()) {
        const std::string before = facts();
        ASSERT_TRUE(step.run()) << step.name;
        const std::string after = facts();
        ASSERT_NE(after, before) << step.name;
        const Change change = newest(office.teamLead);

        ASSERT_TRUE(services.changes.undo(office.teamLead, change.id)) << step.name;
        if (!step.addsVersions) {
            EXPECT_EQ(facts(), before) << step.name;
        }

        ASSERT_TRUE(services.changes.undo(office.teamLead, newest(office.teamLead).id)) << step.name;
        if (!step.addsVersions) {
            EXPECT_EQ(facts(), after) << step.name;
        }
        ASSERT_TRUE(services.changes.undo(office.teamLead, newest(office.teamLead).id)) << step.name;
    }
}

TEST_F(UndoTest, KeepsBothTextsOfANoteWhoseCorrectionIsTakenBack)
{
    ASSERT_TRUE(services.contacts.correctNote(office.caseworker, amir.contactId(), "Vil på HF.", "hørt forkert"));

    ASSERT_TRUE(services.changes.undo(office.caseworker, newest(office.caseworker).id));

    const auto versions = services.contacts.noteVersions(office.caseworker, amir.contactId());
    ASSERT_EQ(versions->size(), 3U);
    EXPECT_EQ(versions->at(1).text, "Vil på HF.");
    EXPECT_EQ(versions->at(2).text, "Vil gerne på FGU.");
}

TEST_F(UndoTest, WithdrawsAContactAndKeepsItsNote)
{
    NewContact contact;
    contact.caseFile = amir.caseFileId();
    contact.at = {2013y / 1 / 14, 9h};
    contact.note = "På den forkerte sag.";
    const auto id = services.contacts.log(office.caseworker, contact);

    ASSERT_TRUE(services.changes.undo(office.caseworker, newest(office.caseworker).id));

    office.read([&](Transaction& transaction) {
        EXPECT_FALSE(transaction.contacts().find(*id));
        EXPECT_EQ(transaction.contacts().notesOf(*id).size(), 1U) << "a note is final";
        EXPECT_EQ(transaction.contacts().ofCase(amir.caseFileId()).size(), 1U);
    });
    EXPECT_EQ(services.contacts.noteVersions(office.caseworker, *id).error().code, ErrorCode::NotFound);
}

TEST_F(UndoTest, RefusesWhereSomebodyHasBuiltOnIt)
{
    Task task = openTask();
    task.text = "Ring til FGU om optagelse";
    ASSERT_TRUE(services.tasks.save(office.caseworker, task));
    const Change mine = newest(office.caseworker);
    ASSERT_TRUE(services.tasks.settle(office.teamLead, amir.taskId()));
    const std::string before = facts();

    const auto undone = services.changes.undo(office.caseworker, mine.id);

    EXPECT_EQ(undone.error().code, ErrorCode::Conflict);
    EXPECT_EQ(undone.error().subject, "change");
    EXPECT_EQ(facts(), before);
    const auto details = services.changes.details(office.caseworker, mine.id);
    ASSERT_TRUE(details->obstacle);
    ASSERT_TRUE(details->obstacle->later);
    EXPECT_EQ(details->obstacle->later->user, office.teamLead.user);
    EXPECT_EQ(details->obstacle->later->operation, Operation::EditTask);
}

TEST_F(UndoTest, RefusesWhenALaterRecordRefersToWhatWouldGo)
{
    const auto opened =
        services.caseFiles.open(office.caseworker, {amir.id(), "hotspot", 2013y / 1 / 5, office.caseworker.user, {}});
    ASSERT_TRUE(opened);
    const Change opening = newest(office.caseworker);
    Task task;
    task.caseFile = opened->id;
    task.text = "Find en mentor";
    task.due = 2013y / 2 / 1;
    ASSERT_TRUE(services.tasks.save(office.caseworker, task));

    EXPECT_EQ(services.changes.undo(office.caseworker, opening.id).error().code, ErrorCode::Conflict);
}

TEST_F(UndoTest, IsForWhoeverDidItAndForTheTeamLead)
{
    ASSERT_TRUE(services.tasks.settle(office.caseworker, amir.taskId()));
    const Change change = newest(office.caseworker);

    EXPECT_EQ(services.changes.undo(office.otherCaseworker, change.id).error().code, ErrorCode::Forbidden);
    EXPECT_TRUE(services.changes.undo(office.teamLead, change.id));
    EXPECT_EQ(services.changes.undo(office.caseworker, change.id).error().code, ErrorCode::Conflict) << "taken back already";
}

TEST_F(UndoTest, ShowsTheFieldsThatAChangeTouched)
{
    ASSERT_TRUE(services.tasks.settle(office.caseworker, amir.taskId()));

    const auto details = services.changes.details(office.caseworker, newest(office.caseworker).id);

    ASSERT_EQ(details->columns.size(), 1U);
    EXPECT_EQ(details->columns.front().table, "task");
    EXPECT_EQ(details->columns.front().column, "settled_on");
    EXPECT_EQ(details->columns.front().before, std::nullopt);
    EXPECT_EQ(details->columns.front().after, "2013-01-15");
    EXPECT_FALSE(details->obstacle);
}

TEST_F(UndoTest, TakesARegistrationBackSoThatNobodyFindsThePerson)
{
    Citizen citizen{{}, Revision::New, office.freshCpr(1990y / 5 / 17), {}, "Åse", "Ågård", 18, {}, {}, {}, {}, {}, {}, {}};
    ASSERT_TRUE(services.citizens.registerCitizen(office.caseworker, citizen));
    ASSERT_FALSE(services.search.suggest(office.caseworker, "ågård", 5)->hits.empty());

    ASSERT_TRUE(services.changes.undo(office.caseworker, newest(office.caseworker).id));

    EXPECT_TRUE(services.search.suggest(office.caseworker, "ågård", 5)->hits.empty());
    const ChangeId undo = newest(office.caseworker).id;
    EXPECT_EQ(services.changes.details(office.otherCaseworker, undo).error().code, ErrorCode::Forbidden);
    EXPECT_TRUE(services.changes.details(office.caseworker, undo));
    EXPECT_TRUE(services.citizens.registerCitizen(office.caseworker, citizen)) << "the number is free again";
}

TEST_F(UndoTest, FindsTheLatestOwnChangeOfTheSitting)
{
    using Wanted = ChangeService::Wanted;
    const Instant since = office.clock().now();
    EXPECT_EQ(*services.changes.latest(office.caseworker, since, Wanted::Standing), std::nullopt);
    ASSERT_TRUE(services.tasks.settle(office.caseworker, amir.taskId()));
    ASSERT_TRUE(services.tasks.reopen(office.teamLead, amir.taskId()));

    const auto mine = services.changes.latest(office.caseworker, since, Wanted::Standing);

    ASSERT_TRUE(mine->has_value());
    EXPECT_EQ((*mine)->user, office.caseworker.user);
    EXPECT_EQ(*services.changes.latest(office.caseworker, since, Wanted::Undone), std::nullopt);
}

TEST_F(UndoTest, LeavesNoChangeWhereNothingWasWritten)
{
    Task nowhere;
    nowhere.caseFile = CaseFileId{999};
    nowhere.text = "x";
    nowhere.due = 2013y / 2 / 1;

    EXPECT_FALSE(services.tasks.save(office.caseworker, nowhere));
    EXPECT_TRUE(services.changes.list(office.teamLead, {}, {}, 10)->empty());
}

TEST_F(UndoTest, DoesAgainWhatWasTakenBackLastUntilSomethingNewIsDone)
{
    using Wanted = ChangeService::Wanted;
    const Session& maria = office.caseworker;
    const Instant since = office.clock().now();
    const auto latest = [&](Wanted wanted) { return services.changes.latest(maria, since, wanted).value(); };
    Task task = openTask();
    task.text = "Ring til FGU i dag";
    ASSERT_TRUE(services.tasks.save(maria, task));
    ASSERT_TRUE(services.tasks.settle(maria, amir.taskId()));
    ASSERT_TRUE(services.changes.undo(maria, latest(Wanted::Standing)->id));
    ASSERT_TRUE(services.changes.undo(maria, latest(Wanted::Standing)->id));
    EXPECT_EQ(openTask().text, "Ring til FGU");
    EXPECT_EQ(latest(Wanted::Standing), std::nullopt);

    ASSERT_TRUE(services.changes.undo(maria, latest(Wanted::Undone)->id));
    EXPECT_EQ(openTask().text, "Ring til FGU i dag");
    EXPECT_FALSE(openTask().settledOn);
    ASSERT_TRUE(services.changes.undo(maria, latest(Wanted::Undone)->id));
    EXPECT_TRUE(openTask().settledOn);
    EXPECT_EQ(latest(Wanted::Undone), std::nullopt);

    ASSERT_TRUE(services.changes.undo(maria, latest(Wanted::Standing)->id));
    task = openTask();
    task.text = "Noget andet";
    ASSERT_TRUE(services.tasks.save(maria, task));
    EXPECT_EQ(latest(Wanted::Undone), std::nullopt) << "something new was done";
}

TEST_F(UndoTest, HidesFromWhoeverMayNotSeeItWhatAChangeWrote)
{
    CustodyStay stay;
    stay.citizen = amir.id();
    stay.facility = "Vestre Fængsel";
    stay.period = {2013y / 1 / 2, std::nullopt};
    ASSERT_TRUE(services.custody.save(office.caseworker, stay));
    const Change custody = newest(office.caseworker);
    NewContact contact;
    contact.caseFile = amir.caseFileId();
    contact.at = {2013y / 1 / 14, 9h};
    contact.note = "Truet hjemme.";
    contact.restricted = true;
    ASSERT_TRUE(services.contacts.log(office.caseworker, contact));
    const Change note = newest(office.caseworker);
    const Session consultant = office.staff("Lise Bo", Role::JobConsultant);
    office.write([&](Transaction& transaction) {
        const Instant now = office.clock().now();
        transaction.access().add({consultant.user, amir.id(), AccessCause::Deputy, "vikar", now, now + std::chrono::hours{9}});
    });

    for (const Change& change : {custody, note}) {
        const auto told = services.changes.details(consultant, change.id);
        ASSERT_TRUE(told);
        bool anyHidden = false;
        for (const ChangedColumn& column : told->columns) {
            anyHidden = anyHidden || column.isHidden;
            EXPECT_EQ(column.after.value_or("").find("Truet"), std::string::npos);
            EXPECT_EQ(column.after.value_or("").find("Vestre"), std::string::npos);
        }
        EXPECT_TRUE(anyHidden);
    }
    const auto own = services.changes.details(office.caseworker, note.id);
    EXPECT_TRUE(std::ranges::any_of(own->columns, [](const auto& column) { return column.after == "Truet hjemme."; }));
}

TEST_F(UndoTest, ForgetsChangesThatAreTooOldToBeTakenBack)
{
    ASSERT_TRUE(services.tasks.settle(office.caseworker, amir.taskId()));
    ASSERT_TRUE(services.changes.undo(office.caseworker, newest(office.caseworker).id));
    office.clock().moveTo(2013y / 4 / 1);
    ASSERT_TRUE(services.tasks.settle(office.teamLead, amir.taskId()));
    EXPECT_EQ(services.changes.list(office.teamLead, {}, {}, 10)->size(), 3U);

    office.clock().moveTo(2013y / 4 / 20);
    ASSERT_TRUE(services.tasks.reopen(office.teamLead, amir.taskId()));

    EXPECT_EQ(services.changes.list(office.teamLead, {}, {}, 10)->size(), 2U) << "those of January are gone";
    NoProgress unwatched;
    office.read([&](Transaction& transaction) { EXPECT_TRUE(transaction.integrityFaults(unwatched).empty()); });
}

}  // namespace fodfaeste
