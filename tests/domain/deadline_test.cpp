#include "domain/custody/custody_term.h"
#include "domain/roadmap/release_roadmap.h"

#include <gtest/gtest.h>

#include <random>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

constexpr unsigned kSeed = 20121115;
constexpr int kRounds = 20000;

/// Any day of 2009–2030 and any rule that a template may hold.
class AnyRoadmap {
public:
    Date day() { return addDays(2009y / 1 / 1, number(0, 22 * 365)); }
    int number(int from, int to) { return std::uniform_int_distribution<int>{from, to}(m_engine); }
    DeadlineRule rule() { return {kAnchors[static_cast<std::size_t>(number(0, 2))], number(-14, 3), number(-31, 31)}; }
    Anchors anchors()
    {
        const Date admission = day();
        const Date release = addDays(admission, number(0, 1500));
        return {admission, number(0, 1) == 0 ? std::nullopt : std::optional{addDays(admission, number(0, 1000))}, release};
    }

private:
    std::mt19937 m_engine{kSeed};  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same rounds on every machine
};

std::string told(const DeadlineRule& rule, const Anchors& anchors)
{
    return std::string{codeOf(rule.anchor)} + " " + std::to_string(rule.months) + "m " + std::to_string(rule.days) + "d, " +
           toIso(anchors.admission) + " to " + toIso(anchors.release);
}

ReleaseRoadmap roadmapOf(AnyRoadmap& any)
{
    ReleaseRoadmap roadmap;
    roadmap.anchors = any.anchors();
    for (int i = 0; i < 8; ++i) {
        RoadmapStep step;
        step.id = RoadmapStepId{i + 1};
        step.rule = any.rule();
        step.due = step.rule->from(roadmap.anchors).due;
        if (i % 4 == 0)
            step.state = StepState::Done;
        if (i % 4 == 1)
            step.rule.reset();
        roadmap.steps.push_back(step);
    }
    return roadmap;
}

ReleaseMove because(const char* reason)
{
    ReleaseMove move;
    move.reason = reason;
    return move;
}

}  // namespace

TEST(Deadline, IsAlwaysAWorkingDayAndTellsEveryDayItPassedOver)
{
    AnyRoadmap any;
    for (int round = 0; round < kRounds; ++round) {
        const DeadlineRule rule = any.rule();
        const Anchors anchors = any.anchors();

        const Deadline deadline = rule.from(anchors);

        ASSERT_TRUE(isWorkingDay(deadline.due)) << told(rule, anchors);
        ASSERT_EQ(deadline.raw, addDays(addMonths(anchors.dayOf(rule.anchor), rule.months), rule.days)) << told(rule, anchors);
        ASSERT_EQ(static_cast<int>(deadline.skipped.size()), std::abs(daysBetween(deadline.raw, deadline.due)));
        for (const ClosedDay& closed : deadline.skipped)
            ASSERT_FALSE(isWorkingDay(closed.day)) << told(rule, anchors);
    }
}

TEST(Deadline, NeverLeavesTheSideOfItsAnchorOnWhichItCounts)
{
    AnyRoadmap any;
    for (int round = 0; round < kRounds; ++round) {
        const DeadlineRule rule = any.rule();
        const Anchors anchors = any.anchors();

        const Deadline deadline = rule.from(anchors);

        if (rule.countsBack())
            ASSERT_LE(deadline.due, deadline.raw) << told(rule, anchors);
        else
            ASSERT_GE(deadline.due, deadline.raw) << told(rule, anchors);
    }
}

TEST(Deadline, NeverComesEarlierWhenItsAnchorComesLater)
{
    AnyRoadmap any;
    for (int round = 0; round < kRounds; ++round) {
        const DeadlineRule rule{Anchor::Release, any.number(-14, 3), any.number(-31, 31)};
        const Date release = any.day();
        const Date later = addDays(release, any.number(0, 60));

        EXPECT_LE(rule.from({release, {}, release}).due, rule.from({release, {}, later}).due) << told(rule, {release, {}, later});
    }
}

TEST(Deadline, TellsHowAReleaseMinusThreeMonthsCameToAFriday)
{
    const Deadline deadline = DeadlineRule{Anchor::Release, -3, 0}.from({2012y / 1 / 2, {}, 2013y / 3 / 15});
    EXPECT_EQ(deadline.raw, 2012y / 12 / 15);
    EXPECT_EQ(deadline.due, 2012y / 12 / 14);
    EXPECT_EQ(deadline.skipped, (std::vector<ClosedDay>{{2012y / 12 / 15, std::nullopt}}));

    const Deadline easter = DeadlineRule{Anchor::Release, 0, 0}.from({2012y / 1 / 2, {}, 2013y / 4 / 1});
    EXPECT_EQ(easter.due, 2013y / 3 / 27) << "the Wednesday before Maundy Thursday";
    EXPECT_EQ(easter.skipped.size(), 5U);
    EXPECT_EQ(easter.skipped.front().holiday, Holiday::EasterMonday);

    const Deadline leap = DeadlineRule{Anchor::Release, -1, 0}.from({2012y / 1 / 2, {}, 2012y / 3 / 31});
    EXPECT_EQ(leap.raw, 2012y / 2 / 29);
}

TEST(Deadline, WarnsOfReleasesIntoClosedDays)
{
    using enum ReleaseWarning;
    EXPECT_EQ(warningsOf(2013y / 3 / 15), std::vector{Friday});
    EXPECT_EQ(warningsOf(2013y / 3 / 16), std::vector{Weekend});
    EXPECT_EQ(warningsOf(2013y / 3 / 31), (std::vector{Holiday, Weekend}));
    EXPECT_EQ(warningsOf(2013y / 3 / 27), std::vector{DayBeforeClosed});
    EXPECT_TRUE(warningsOf(2013y / 3 / 12).empty());
}

TEST(ReleaseRoadmap, MovedThereAndBackHasTheSameDays)
{
    AnyRoadmap any;
    for (int round = 0; round < 2000; ++round) {
        const ReleaseRoadmap before = roadmapOf(any);
        ReleaseRoadmap roadmap = before;
        Anchors there = before.anchors;
        there.release = addDays(there.admission, any.number(0, 2000));

        ASSERT_TRUE(roadmap.moveRelease(there, because("ud")));
        for (const RoadmapStep& step : before.steps) {
            if (step.isSettled() || !step.rule)
                ASSERT_EQ(roadmap.find(step.id)->due, step.due) << "settled and hand-dated steps stay";
            else
                ASSERT_EQ(roadmap.find(step.id)->due, step.rule->from(there).due);
        }
        ASSERT_TRUE(roadmap.moveRelease(before.anchors, because("hjem")));

        for (const RoadmapStep& step : before.steps)
            ASSERT_EQ(roadmap.find(step.id)->due, step.due);
        ASSERT_EQ(roadmap.moves.size(), 2U);
    }
}

TEST(ReleaseRoadmap, DoesNotMoveWithoutAReasonOrBeforeTheAdmission)
{
    ReleaseRoadmap roadmap;
    roadmap.anchors = {2012y / 1 / 2, {}, 2013y / 3 / 15};
    Anchors to = roadmap.anchors;
    to.release = 2013y / 4 / 15;
    EXPECT_EQ(roadmap.moveRelease(to, because("")).error().subject, "roadmap.reason");
    to.release = 2011y / 1 / 1;
    EXPECT_EQ(roadmap.moveRelease(to, because("ny dato")).error().subject, "roadmap.release");
    EXPECT_EQ(roadmap.anchors.release, 2013y / 3 / 15);
}

TEST(ReleaseRoadmap, StaysWithItsHolderUntilTheNextConfirms)
{
    ReleaseRoadmap roadmap;
    roadmap.startedOn = 2013y / 1 / 7;
    EXPECT_EQ(roadmap.batonState(2013y / 1 / 8, 3).alarm, BatonAlarm::NoHolder);
    ASSERT_TRUE(roadmap.begin({{}, {Agency::Prison, "Bo Lund", "", {}}, {2013y / 1 / 7, {}}, "Bo Lund", {}}));
    BatonOffer offer;
    offer.to = {Agency::Jobcenter, "Maria Holm", "33 17", {}};
    offer.offeredOn = 2013y / 1 / 10;  // a Thursday
    ASSERT_TRUE(roadmap.offer(offer));

    EXPECT_EQ(roadmap.holder()->holder.person, "Bo Lund");
    EXPECT_EQ(roadmap.batonState(2013y / 1 / 14, 3).alarm, BatonAlarm::Held);
    EXPECT_EQ(roadmap.batonState(2013y / 1 / 15, 3), (BatonState{BatonAlarm::OfferUnanswered, 2013y / 1 / 10}));
    EXPECT_EQ(roadmap.offer(offer).error().code, ErrorCode::Conflict);
    EXPECT_EQ(roadmap.confirm({"Maria", 2013y / 1 / 9, ConfirmationWay::Phone}).error().subject, "baton.confirmedOn");
    ASSERT_TRUE(roadmap.confirm({"Maria Holm", 2013y / 1 / 11, ConfirmationWay::Phone}));

    EXPECT_EQ(roadmap.holder()->holder.person, "Maria Holm");
    EXPECT_EQ(roadmap.batons().front().period.to, 2013y / 1 / 11);
    EXPECT_FALSE(roadmap.batonState(2013y / 3 / 1, 3).isRed());
}

TEST(ParoleEstimate, TakesTwoThirdsButTwoMonthsAtLeastLessTheRemand)
{
    CustodyStay stay;
    stay.kind = CustodyKind::Sentence;
    stay.period = {2012y / 1 / 1, std::nullopt};
    const std::vector<ParoleRule> rules{{true, 2, 3, 2, {1900y / 1 / 1, {}}}, {false, 1, 2, 2, {1900y / 1 / 1, {}}}};
    CustodyTerm term;
    EXPECT_FALSE(estimateParole(term, stay, rules));

    term.months = 12;
    term.remandDays = 30;
    const auto year = estimateParole(term, stay, rules);
    ASSERT_TRUE(year && year->ordinary && year->early);
    EXPECT_EQ(year->ordinary->termDays, 366);
    EXPECT_EQ(year->ordinary->partDays, 244);
    EXPECT_EQ(year->ordinary->day, 2012y / 8 / 2) << "1 September less 30 days";
    EXPECT_EQ(year->early->day, 2012y / 6 / 2);
    EXPECT_EQ(year->endOfTerm, 2012y / 12 / 2);

    term.months = 0;
    term.days = 70;
    term.remandDays = 0;
    const auto brief = estimateParole(term, stay, rules);
    EXPECT_TRUE(brief->ordinary->minimumDecides);
    EXPECT_EQ(brief->ordinary->day, 2012y / 3 / 1);
    term.days = 30;
    EXPECT_EQ(estimateParole(term, stay, rules)->ordinary->day, 2012y / 1 / 31) << "not after the end of the term";
}

}  // namespace fodfaeste
