// Putting off, pausing and changing a rule: what they do to one's own list, and what they leave alone.
#include "app/casefile/caseload_service.h"
#include "app/change/change_service.h"
#include "app/follow_up/follow_up_service.h"
#include "app/overview/overview_service.h"
#include "app/ports/follow_up_repository.h"
#include "app/today/today_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;
using test::PersonBuilder;

namespace {

class TodayFollowUpTest : public testing::Test {
protected:
    TodayFollowUpTest()
    {
        office.writeMany([&] {
            tired = office.citizen("Frederik", "Ågård")
                        .bornOn(1991y / 3 / 2)
                        .caseFile("krimi", 2012y / 2 / 1)
                        .with(office.caseworker)
                        .contact("2012-11-01T10:00")
                        .task("Ring til skolen", 2013y / 1 / 10)
                        .caseFileId();
        });
    }

    TodayItem item(TodayReason reason)
    {
        const auto items = services.today.list(office.caseworker).value();
        const auto found = std::ranges::find(items, reason, &TodayItem::reason);
        return found == items.end() ? TodayItem{} : *found;
    }
    Result<PutOff> putOff(TodayReason reason, int days)
    {
        const TodayItem wanted = item(reason);
        return services.followUp.putOff(office.caseworker, {wanted.caseFile, std::string{matterOf(reason)}, wanted.subject,
                                                            addDays(Office::kToday, days), PutOffReason::Waiting});
    }
    FollowUpPause pauseOf(Date from, Date to) const
    {
        FollowUpPause pause;
        pause.caseFile = tired;
        pause.from = from;
        pause.to = to;
        pause.reason = PauseReason::Illness;
        return pause;
    }
    FollowUpRule ruleOf(RuleKind kind)
    {
        const auto rules = services.followUp.rules(office.teamLead).value();
        return *std::ranges::find(rules, kind, &FollowUpRule::kind);
    }
    OverviewFigures figures() { return services.overview.figures(office.teamLead).value(); }

    Office office;
    Services& services = office.services();
    CaseFileId tired;
};

TEST_F(TodayFollowUpTest, WhatIsPutOffLeavesTheListUntilItsDay)
{
    const auto kept = putOff(TodayReason::TaskOverdue, 3);

    ASSERT_TRUE(kept);
    EXPECT_EQ(item(TodayReason::TaskOverdue).state, TodayState::PutOff);
    EXPECT_EQ(item(TodayReason::TaskOverdue).putOffReason, PutOffReason::Waiting);
    EXPECT_EQ(item(TodayReason::ContactOverdue).state, TodayState::Now) << "only that matter";
    office.clock().moveTo(2013y / 1 / 17);
    EXPECT_EQ(item(TodayReason::TaskOverdue).state, TodayState::PutOff);
    office.clock().moveTo(2013y / 1 / 18);
    EXPECT_EQ(item(TodayReason::TaskOverdue).state, TodayState::Now);
    office.clock().moveTo(Office::kToday);
    ASSERT_TRUE(services.followUp.takeBack(office.caseworker, *kept));
    EXPECT_EQ(item(TodayReason::TaskOverdue).state, TodayState::Now);
}

TEST_F(TodayFollowUpTest, PuttingOffChangesNoFigureOfTheTeam)
{
    const OverviewFigures before = figures();
    ASSERT_EQ(before.overdueTasks, 1);
    ASSERT_EQ(before.contactOverdue, 1);

    ASSERT_TRUE(putOff(TodayReason::TaskOverdue, 14));
    ASSERT_TRUE(putOff(TodayReason::ContactOverdue, 14));

    const OverviewFigures after = figures();
    EXPECT_EQ(after.overdueTasks, before.overdueTasks);
    EXPECT_EQ(after.contactOverdue, before.contactOverdue);
    EXPECT_EQ(after.contactPaused, 0);
    const auto rows = services.caseload.list(office.caseworker, {});
    EXPECT_TRUE(isContactOverdue(rows->front(), Office::kToday)) << "nor the caseload";
}

TEST_F(TodayFollowUpTest, PuttingOffNeedsADayAfterToday)
{
    EXPECT_EQ(putOff(TodayReason::TaskOverdue, 0).error().subject, "putOff.until");
    EXPECT_EQ(putOff(TodayReason::TaskOverdue, 400).error().subject, "putOff.until");
}

TEST_F(TodayFollowUpTest, APauseTakesTheCaseOutOfTheFigureAndIsCountedByItself)
{
    ASSERT_TRUE(services.followUp.pause(office.caseworker, pauseOf(2013y / 1 / 15, 2013y / 1 / 20)));

    EXPECT_EQ(item(TodayReason::ContactOverdue).state, TodayState::Paused);
    EXPECT_EQ(item(TodayReason::ContactOverdue).pauseReason, PauseReason::Illness);
    EXPECT_EQ(item(TodayReason::TaskOverdue).state, TodayState::Now) << "what somebody planned is not paused";
    EXPECT_EQ(figures().contactOverdue, 0);
    EXPECT_EQ(figures().contactPaused, 1);
    EXPECT_EQ(figures().overdueTasks, 1);
    const OverviewSelection paused{OverviewSelection::Kind::ContactPaused, {}, {}, {}};
    EXPECT_EQ(services.overview.list(office.teamLead, paused)->size(), 1U);
    EXPECT_FALSE(isContactOverdue(services.caseload.list(office.caseworker, {})->front(), Office::kToday));

    office.clock().moveTo(2013y / 1 / 21);
    EXPECT_EQ(item(TodayReason::ContactOverdue).state, TodayState::Now) << "it comes back at the end";
    EXPECT_EQ(figures().contactOverdue, 1);
}

TEST_F(TodayFollowUpTest, APauseIsEndedAtOnceAndDoesNotOverlapAnother)
{
    const auto pause = services.followUp.pause(office.caseworker, pauseOf(2013y / 1 / 1, 2013y / 1 / 20));
    ASSERT_TRUE(pause);
    EXPECT_EQ(services.followUp.pause(office.caseworker, pauseOf(2013y / 1 / 20, 2013y / 2 / 1)).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(services.followUp.pause(office.caseworker, pauseOf(2013y / 3 / 2, 2013y / 3 / 1)).error().subject, "pause.to");

    ASSERT_TRUE(services.followUp.resume(office.caseworker, pause->id));
    EXPECT_EQ(item(TodayReason::ContactOverdue).state, TodayState::Now);
    const auto today = services.followUp.pause(office.caseworker, pauseOf(2013y / 1 / 15, 2013y / 1 / 20));
    ASSERT_TRUE(today);
    ASSERT_TRUE(services.followUp.resume(office.caseworker, today->id));
    EXPECT_EQ(item(TodayReason::ContactOverdue).state, TodayState::Now) << "begun and ended on the same day";
}

TEST_F(TodayFollowUpTest, ThePauseForCustodyIsNotToldToThoseWhoMayNotKnow)
{
    const Session consultant = office.staff("Jo Konsulent", Role::JobConsultant);
    const CaseFileId theirs = office.citizen("Bo", "Inde").caseFile("krimi", 2012y / 2 / 1).with(consultant).caseFileId();
    FollowUpPause pause = pauseOf(2013y / 1 / 15, 2013y / 1 / 20);
    pause.caseFile = theirs;
    pause.reason = PauseReason::Custody;
    ASSERT_TRUE(services.followUp.pause(office.teamLead, pause));

    const auto items = services.today.list(consultant).value();
    ASSERT_FALSE(items.empty());
    for (const TodayItem& found : items)
        EXPECT_NE(found.pauseReason, PauseReason::Custody);
}

TEST_F(TodayFollowUpTest, ARuleChangesFromADayOnAndTheOldOneIsKept)
{
    const FollowUpRule old = ruleOf(RuleKind::NoContact);
    ASSERT_EQ(services.followUp.days().noContact, 30);

    const auto changed = services.followUp.changeRule(office.teamLead, old, {90, RuleUnit::Days}, 2013y / 2 / 1);

    ASSERT_TRUE(changed);
    EXPECT_EQ(figures().contactOverdue, 1) << "not yet";
    office.clock().moveTo(2013y / 2 / 1);
    EXPECT_EQ(services.followUp.days().noContact, 90);
    EXPECT_EQ(figures().contactOverdue, 1) << "92 days";
    office.clock().moveTo(2013y / 1 / 30);
    EXPECT_EQ(services.followUp.days().noContact, 30) << "the past is measured by the rule of its day";
    office.read(
        [&](Transaction& transaction) { EXPECT_EQ(transaction.followUp().findRule(old.id)->holds.to, Date{2013y / 1 / 31}); });
    EXPECT_EQ(services.followUp.changeRule(office.teamLead, old, {60, RuleUnit::Days}, 2013y / 3 / 1).error().code,
              ErrorCode::Conflict);
}

TEST_F(TodayFollowUpTest, ARuleThatIsTakenBackHoldsNoLonger)
{
    ASSERT_TRUE(
        services.followUp.changeRule(office.teamLead, ruleOf(RuleKind::NoContact), {100, RuleUnit::Days}, Office::kToday));
    ASSERT_EQ(services.followUp.days().noContact, 100);

    const auto changes = services.changes.list(office.teamLead, {}, {}, 1);
    ASSERT_TRUE(services.changes.undo(office.teamLead, changes->front().change.id));

    EXPECT_EQ(services.followUp.days().noContact, 30);
}

TEST_F(TodayFollowUpTest, OneRuleDecidesTheListTheCaseloadAndTheOverview)
{
    const FollowUpRule old = ruleOf(RuleKind::NoContact);
    ASSERT_TRUE(services.followUp.changeRule(office.teamLead, old, {100, RuleUnit::Days}, Office::kToday));

    EXPECT_EQ(item(TodayReason::ContactOverdue).caseFile, CaseFileId{});
    EXPECT_EQ(figures().contactOverdue, 0);
    EXPECT_FALSE(isContactOverdue(services.caseload.list(office.caseworker, {})->front(), Office::kToday));
}

TEST_F(TodayFollowUpTest, RulesAreTheTeamLeadsAndPausesTheCasesOwn)
{
    EXPECT_EQ(services.followUp.rules(office.caseworker).error().code, ErrorCode::Forbidden);
    const auto old = services.followUp.rules(office.teamLead)->front();
    EXPECT_EQ(services.followUp.changeRule(office.caseworker, old, {5, RuleUnit::Days}, Office::kToday).error().code,
              ErrorCode::Forbidden);
    EXPECT_EQ(services.followUp.changeRule(office.teamLead, old, {5, RuleUnit::Days}, 2013y / 1 / 14).error().subject,
              "rule.from");
    EXPECT_EQ(services.followUp.pause(office.otherCaseworker, pauseOf(2013y / 1 / 15, 2013y / 1 / 20)).error().code,
              ErrorCode::ReasonNeeded);
    EXPECT_EQ(
        services.followUp.putOff(office.otherCaseworker, {tired, "contact", 0, 2013y / 1 / 20, PutOffReason::Busy}).error().code,
        ErrorCode::ReasonNeeded);
}

TEST_F(TodayFollowUpTest, TheTeamsDelayIsTheMedianOfWhatIsKnown)
{
    EXPECT_FALSE(figures().medianDelayHours) << "nobody knows when the contact was written down";
    const auto contact = [&](std::string_view at, std::chrono::hours delay) {
        office.write([&](Transaction& transaction) {
            ContactEvent event;
            event.caseFile = tired;
            event.at = *parseLocalTime(at);
            event.recordedAt = Instant{std::chrono::sys_days{event.at.day}} + event.at.ofDay - 1h + delay;
            transaction.contacts().add(event);
            transaction.changesEverything();
        });
    };
    contact("2013-01-07T10:00", 2h);
    contact("2013-01-08T10:00", 5h);
    contact("2013-01-09T10:00", 96h);

    EXPECT_EQ(figures().medianDelayHours, 5);
    EXPECT_EQ(figures().recordedLate, 1);
    const OverviewSelection late{OverviewSelection::Kind::RecordedLate, {}, {}, {}};
    const auto rows = services.overview.list(office.teamLead, late);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().date, Date{2013y / 1 / 9});
}

}  // namespace

}  // namespace fodfaeste
