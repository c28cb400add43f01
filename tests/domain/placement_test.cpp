#include "domain/leisure_job/placement.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

PlacementStep step(PlacementStage stage, Date day)
{
    PlacementStep made;
    made.stage = stage;
    made.day = day;
    if (stage == PlacementStage::Declined)
        made.declineReason = DeclineReason::TooFar;
    return made;
}

}  // namespace

TEST(Cvr, TakesEightDigits)
{
    for (const char* text : {"12345674", "DK12345674", "12 34 56 74", "dk 12345674"})
        EXPECT_EQ(Cvr::parse(text)->text(), "12345674") << text;
    for (const char* text : {"", "1234567", "123456743", "1234567A", "DK", "12345-674"})
        EXPECT_EQ(Cvr::parse(text).error().subject, "employer.cvr") << text;
}

TEST(Cvr, TellsWhereTheCheckDigitDoesNotFit)
{
    for (const char* text : {"12345674", "10150817", "25063864"})
        EXPECT_TRUE(Cvr::parse(text)->passesCheck()) << text;
    for (const char* text : {"12345675", "21345674", "00000000"})
        EXPECT_FALSE(Cvr::parse(text)->passesCheck()) << text;
}

TEST(Placement, GoesForwardOnItsDays)
{
    Placement placement = *Placement::begin(step(PlacementStage::Suggested, 2013y / 3 / 1));

    ASSERT_TRUE(placement.advance(step(PlacementStage::Interview, 2013y / 3 / 8)));
    ASSERT_TRUE(placement.advance(step(PlacementStage::Started, 2013y / 3 / 15)));

    EXPECT_EQ(placement.stage(), PlacementStage::Started);
    EXPECT_EQ(placement.dayOf(PlacementStage::Interview), Date{2013y / 3 / 8});
    EXPECT_EQ(placement.dayOf(PlacementStage::Offered), std::nullopt);
    EXPECT_FALSE(placement.isOver());
}

TEST(Placement, RefusesWhatCannotFollow)
{
    using enum PlacementStage;
    const struct {
        PlacementStage before;
        PlacementStage next;
    } table[] = {{Started, Started}, {Started, Offered},   {Started, Declined},
                 {Suggested, Ended}, {Offered, Contacted}, {Suggested, Suggested}};
    for (const auto& [before, next] : table) {
        Placement placement = *Placement::begin(step(before, 2013y / 3 / 1));
        EXPECT_EQ(placement.advance(step(next, 2013y / 3 / 2)).error().code, ErrorCode::Conflict)
            << codeOf(before) << " -> " << codeOf(next);
    }
}

TEST(Placement, NeedsAReasonToBeDeclined)
{
    Placement placement = *Placement::begin(step(PlacementStage::Suggested, 2013y / 3 / 1));

    EXPECT_EQ(placement.advance({PlacementStage::Declined, 2013y / 3 / 2, {}, {}, {}}).error().subject,
              "placement.declineReason");
    EXPECT_FALSE(placement.isOver());
}

RC_GTEST_PROP(PlacementProperties, ComesBackFromItsSteps, ())
{
    Placement placement = *Placement::begin(step(PlacementStage::Suggested, 2013y / 3 / 1));
    for (const auto& [stage, days] :
         *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, 7), rc::gen::inRange(0, 30)))) {
        const auto next = kPlacementStages.at(static_cast<std::size_t>(stage));
        static_cast<void>(placement.advance(step(next, addDays(placement.since(), days))).operator bool());
    }

    const auto read = Placement::fromSteps(placement.steps());

    RC_ASSERT(read);
    RC_ASSERT(read->steps() == placement.steps());
    const auto starts = std::ranges::count(placement.steps(), PlacementStage::Started, &PlacementStep::stage);
    RC_ASSERT(starts <= 1);
}

}  // namespace fodfaeste
