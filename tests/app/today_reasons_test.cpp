// Each reason for which somebody stands on today's list: there when it should be, gone when it should be.
#include "app/change/change_service.h"
#include "app/contact/contact_service.h"
#include "app/follow_up/follow_up_service.h"
#include "app/task/task_service.h"
#include "app/today/today_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;
using test::PersonBuilder;

namespace {

class TodayReasonsTest : public testing::Test {
protected:
    PersonBuilder person(const char* name, Date opened = 2012y / 2 / 1, const char* programme = "krimi")
    {
        return office.citizen("Nadia", name).bornOn(1990y / 8 / 2).caseFile(programme, opened).with(office.caseworker);
    }

    std::vector<TodayItem> of(CitizenId citizen, TodayReason reason)
    {
        auto items = services.today.list(office.caseworker).value();
        std::erase_if(items, [&](const TodayItem& item) { return item.citizen != citizen || item.reason != reason; });
        return items;
    }
    bool has(CitizenId citizen, TodayReason reason) { return !of(citizen, reason).empty(); }
    void goTo(Date day) { office.clock().moveTo(day); }

    Office office;  // today is 15 January 2013, a Tuesday
    Services& services = office.services();
};

TEST_F(TodayReasonsTest, TooLongWithoutContactBeginsOnTheDayAfterTheRuleAndSaysWhy)
{
    const CitizenId met = person("Holm").contact("2012-12-16T10:00").id();

    EXPECT_FALSE(has(met, TodayReason::ContactOverdue)) << "thirty days, and not more";
    goTo(2013y / 1 / 16);
    ASSERT_TRUE(has(met, TodayReason::ContactOverdue));
    const TodayItem item = of(met, TodayReason::ContactOverdue).front();
    ASSERT_TRUE(item.due);
    EXPECT_EQ(toIso(item.due->anchor), "2012-12-16");
    EXPECT_EQ(toIso(item.due->day), "2013-01-15");
    EXPECT_EQ(item.due->span, (RuleSpan{30, RuleUnit::Days}));
}

TEST_F(TodayReasonsTest, NobodyIsMissingBecauseAFieldIsEmpty)
{
    const CitizenId bare = office.citizen("Ali", "Uden").caseFile("krimi", 2012y / 12 / 1).with(office.caseworker).id();

    ASSERT_TRUE(has(bare, TodayReason::NeverReached)) << "no contact at all";
    ASSERT_TRUE(has(bare, TodayReason::NoNextStep)) << "no task at all";
    EXPECT_FALSE(of(bare, TodayReason::NeverReached).front().hasPhone) << "and says that there is no phone number";
    EXPECT_FALSE(of(bare, TodayReason::NeverReached).front().latestAttended);
}

TEST_F(TodayReasonsTest, ACaseWithoutANextStepIsAMatterUntilItHasOne)
{
    auto someone = person("Krag").contact("2013-01-14T10:00");
    ASSERT_TRUE(has(someone.id(), TodayReason::NoNextStep));

    Task task;
    task.caseFile = someone.caseFileId();
    task.text = "Ring til skolen";
    task.due = 2013y / 3 / 1;
    const auto kept = services.tasks.save(office.caseworker, task);
    ASSERT_TRUE(kept);
    EXPECT_FALSE(has(someone.id(), TodayReason::NoNextStep));

    ASSERT_TRUE(services.tasks.settle(office.caseworker, kept->id));
    EXPECT_TRUE(has(someone.id(), TodayReason::NoNextStep)) << "the last task is done, and nothing is planned";
}

TEST_F(TodayReasonsTest, AContactLacksNoteAndOutcomeFromTheSecondWorkingDay)
{
    auto someone = person("Bak").contact("2013-01-11T10:00");  // a Friday
    goTo(2013y / 1 / 14);
    EXPECT_FALSE(has(someone.id(), TodayReason::Unfinished));
    goTo(2013y / 1 / 15);
    ASSERT_TRUE(has(someone.id(), TodayReason::Unfinished));
    const TodayItem item = of(someone.id(), TodayReason::Unfinished).front();
    EXPECT_TRUE(item.lacksNote && item.lacksOutcome);
    EXPECT_EQ(item.subject, someone.contactId().value());

    ASSERT_TRUE(services.contacts.correctNote(office.caseworker, someone.contactId(), "Aftalt praktik.", {}));
    ASSERT_TRUE(has(someone.id(), TodayReason::Unfinished)) << "the outcome is still missing";
    EXPECT_FALSE(of(someone.id(), TodayReason::Unfinished).front().lacksNote);

    office.write([&](Transaction& transaction) {
        auto contact = *transaction.contacts().find(someone.contactId());
        contact.assessment = Assessment::Positive;
        ASSERT_TRUE(transaction.contacts().save(contact));
    });
    EXPECT_FALSE(has(someone.id(), TodayReason::Unfinished));
}

TEST_F(TodayReasonsTest, AttemptsAndOldContactsAreNotAskedForNotes)
{
    auto someone = person("Dal").contact("2013-01-08T10:00", Attendance::NoShow).contact("2012-11-15T10:00");  // 61 days ago

    EXPECT_FALSE(has(someone.id(), TodayReason::Unfinished));
    goTo(2013y / 1 / 14);
    EXPECT_TRUE(has(someone.id(), TodayReason::Unfinished)) << "sixty days are still looked at";
}

TEST_F(TodayReasonsTest, AContactThatWasWrittenDownLateSaysSo)
{
    auto someone = person("Vad");
    const NewContact late{someone.caseFileId(), *parseLocalTime("2013-01-09T10:00"), {}, {}, {}, {}, "Mødt.", false, {}};
    const NewContact soon{someone.caseFileId(), *parseLocalTime("2013-01-11T10:00"), {}, {}, {}, {}, "Mødt.", false, {}};
    ASSERT_TRUE(services.contacts.log(office.caseworker, late));
    ASSERT_TRUE(services.contacts.log(office.caseworker, soon));

    const auto items = of(someone.id(), TodayReason::Unfinished);
    ASSERT_EQ(items.size(), 2U) << "both lack an outcome";
    EXPECT_EQ(toIso(items[0].recordedOn.value_or(Date{})), "2013-01-15") << "four working days later";
    EXPECT_FALSE(items[1].recordedOn) << "on the second working day: in time";
}

TEST_F(TodayReasonsTest, AReleaseIsNearForThirtyDaysAndForThoseWhoMayKnow)
{
    const auto inside = [&](const char* name, Date expected) {
        return person(name).custody(CustodyKind::Sentence, 2012y / 6 / 1, {}, expected).id();
    };
    const CitizenId near = inside("Nær", 2013y / 2 / 14);
    const CitizenId far = inside("Fjern", 2013y / 2 / 15);

    EXPECT_TRUE(has(near, TodayReason::ReleaseNear));
    EXPECT_FALSE(has(far, TodayReason::ReleaseNear));
}

TEST_F(TodayReasonsTest, ABirthdayThatChangesSomethingIsAnnouncedWithWhatItChanges)
{
    const CitizenId leaves =
        office.citizen("Ida", "Ung").bornOn(1995y / 3 / 1).caseFile("fritidsjob", 2012y / 9 / 1).with(office.caseworker).id();
    const CitizenId rate =
        office.citizen("Per", "Femogtyve").bornOn(1988y / 4 / 15).caseFile("krimi", 2012y / 9 / 1).with(office.caseworker).id();
    const CitizenId plain =
        office.citizen("Bo", "Seksogtyve").bornOn(1987y / 2 / 1).caseFile("krimi", 2012y / 9 / 1).with(office.caseworker).id();

    ASSERT_TRUE(has(leaves, TodayReason::Birthday));
    const TodayItem eighteen = of(leaves, TodayReason::Birthday).front();
    EXPECT_EQ(eighteen.age, 18);
    EXPECT_EQ(eighteen.effects, (std::vector{AgeEffect::Majority, AgeEffect::LeavesProgramme, AgeEffect::OrdinaryWork}));
    ASSERT_TRUE(has(rate, TodayReason::Birthday)) << "three months before, to the day";
    EXPECT_EQ(of(rate, TodayReason::Birthday).front().effects, std::vector{AgeEffect::Benefit});
    EXPECT_FALSE(has(plain, TodayReason::Birthday)) << "26 changes nothing in the krimi effort of 2013";
    goTo(2013y / 1 / 14);
    EXPECT_FALSE(has(rate, TodayReason::Birthday));
    goTo(2013y / 3 / 2);
    EXPECT_TRUE(has(leaves, TodayReason::Birthday)) << "still enrolled, and nobody has seen to it";
}

TEST_F(TodayReasonsTest, TheAgesThatChangeSomethingFollowTheLawOfTheDay)
{
    // 25 ended the young people's rate until 2013, 30 does since 2014; 30 leaves the krimi effort since 2013.
    const CitizenId then =
        office.citizen("A", "Før").bornOn(1988y / 12 / 31).caseFile("krimi", 2012y / 9 / 1).with(office.caseworker).id();
    const CitizenId since =
        office.citizen("B", "Efter").bornOn(1989y / 1 / 2).caseFile("krimi", 2012y / 9 / 1).with(office.caseworker).id();
    goTo(2013y / 12 / 15);

    EXPECT_TRUE(has(then, TodayReason::Birthday));
    EXPECT_FALSE(has(since, TodayReason::Birthday));
}

TEST_F(TodayReasonsTest, AJobIsCheckedAfterThirteenWeeksUntilItIsAnswered)
{
    auto worker = person("Job").work(2012y / 10 / 16);  // 13 weeks ago

    ASSERT_TRUE(has(worker.id(), TodayReason::SpellCheck));
    const TodayItem check = of(worker.id(), TodayReason::SpellCheck).front();
    EXPECT_EQ(check.due->span, (RuleSpan{13, RuleUnit::Weeks}));
    const auto answer = services.followUp.answer(office.caseworker, {check.caseFile, std::string{check.answerMatter()},
                                                                     check.subject, check.answerDay(), CheckOutcome::GoingWell});
    ASSERT_TRUE(answer);
    EXPECT_FALSE(has(worker.id(), TodayReason::SpellCheck));

    const auto change = services.changes.latest(office.caseworker, {}, ChangeService::Wanted::Standing);
    ASSERT_TRUE(services.changes.undo(office.caseworker, change->value().id));
    EXPECT_TRUE(has(worker.id(), TodayReason::SpellCheck)) << "an answer can be taken back";
    ASSERT_TRUE(services.followUp.answer(office.caseworker, {check.caseFile, std::string{check.answerMatter()}, check.subject,
                                                             check.answerDay(), CheckOutcome::Unknown}));
    goTo(2013y / 4 / 16);
    ASSERT_TRUE(has(worker.id(), TodayReason::SpellCheck)) << "the next one, after 26 weeks";
    EXPECT_EQ(of(worker.id(), TodayReason::SpellCheck).front().due->step, 3);
}

TEST_F(TodayReasonsTest, AJobThatEndedOrACheckLongPastIsNotAskedFor)
{
    const CitizenId ended = person("Slut").work(2012y / 10 / 16, 2013y / 1 / 10).id();
    const CitizenId school = person("Skole").education(2012y / 10 / 16).id();
    const CitizenId longAgo = person("Gammel").work(2011y / 11 / 15).id();  // a year's check on 15 November

    EXPECT_FALSE(has(ended, TodayReason::SpellCheck));
    EXPECT_TRUE(has(school, TodayReason::SpellCheck));
    EXPECT_FALSE(has(longAgo, TodayReason::SpellCheck)) << "61 days past: lapsed by its rule";
}

TEST_F(TodayReasonsTest, AnExitCaseIsCheckedForTwoYearsAfterItsClosing)
{
    auto left = office.citizen("Exit", "Lund")
                    .bornOn(1990y / 3 / 2)
                    .caseFile("exit", 2011y / 2 / 1, 2012y / 1 / 10)
                    .with(office.caseworker);
    auto other = office.citizen("Krimi", "Lund")
                     .bornOn(1990y / 3 / 2)
                     .caseFile("krimi", 2011y / 2 / 1, 2012y / 1 / 10)
                     .with(office.caseworker);

    ASSERT_TRUE(has(left.id(), TodayReason::ClosingCheck)) << "twelve months";
    EXPECT_EQ(of(left.id(), TodayReason::ClosingCheck).front().due->span, (RuleSpan{12, RuleUnit::Months}));
    EXPECT_FALSE(has(other.id(), TodayReason::ClosingCheck)) << "the rule is the exit programme's";
    left.caseFile("exit", 2013y / 1 / 12);
    EXPECT_FALSE(has(left.id(), TodayReason::ClosingCheck)) << "a new case has come";
}

}  // namespace

}  // namespace fodfaeste
