#include "domain/absence/absence.h"
#include "domain/casefile/case_split.h"
#include "domain/casefile/case_weight.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

std::vector<CaseToDeal> someCases()
{
    std::vector<CaseToDeal> cases;
    const auto points = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 25));
    for (std::size_t at = 0; at < points.size(); ++at)
        cases.push_back({CaseFileId{static_cast<std::int64_t>(at) + 1}, points[at], *rc::gen::inRange(1, 6)});
    return cases;
}

std::vector<Receiver> someReceivers()
{
    std::vector<Receiver> receivers;
    const int count = *rc::gen::inRange(1, 6);
    for (int at = 0; at < count; ++at)
        receivers.push_back({UserId{at + 1}, *rc::gen::inRange(0, 300), {{*rc::gen::inRange(1, 6), *rc::gen::inRange(1, 9)}}});
    return receivers;
}

std::map<UserId, int> pointsAfter(const std::vector<CaseToDeal>& cases, const std::vector<Receiver>& receivers,
                                  const std::vector<DealtCase>& dealt)
{
    std::map<UserId, int> points;
    for (const Receiver& receiver : receivers)
        points[receiver.user] = receiver.points;
    for (std::size_t at = 0; at < cases.size(); ++at)
        points[dealt[at].to] += cases[at].points;
    return points;
}

}  // namespace

RC_GTEST_PROP(CaseSplit, GivesEveryCaseToExactlyOneReceiver, ())
{
    const auto cases = someCases();
    const auto receivers = someReceivers();
    for (const SplitRule rule : {SplitRule::AllToOne, SplitRule::EvenByWeight, SplitRule::SameDistrict}) {
        const auto dealt = deal(cases, receivers, rule);
        RC_ASSERT(dealt.size() == cases.size());
        for (std::size_t at = 0; at < cases.size(); ++at) {
            RC_ASSERT(dealt[at].caseFile == cases[at].caseFile);
            RC_ASSERT(std::ranges::any_of(receivers, [&](const Receiver& each) { return each.user == dealt[at].to; }));
        }
    }
}

RC_GTEST_PROP(CaseSplit, LeavesNobodyAheadByMoreThanOneCase, ())
{
    const auto cases = someCases();
    RC_PRE(!cases.empty());
    auto receivers = someReceivers();
    for (Receiver& receiver : receivers)
        receiver.points = 0;
    const auto points = pointsAfter(cases, receivers, deal(cases, receivers, SplitRule::EvenByWeight));
    const auto [least, most] = std::ranges::minmax_element(points, {}, [](const auto& each) { return each.second; });
    const auto heaviest = std::ranges::max_element(cases, {}, &CaseToDeal::points);
    RC_ASSERT(most->second - least->second <= heaviest->points);
}

TEST(CaseSplit, KeepsADistrictWithWhoeverKnowsIt)
{
    const std::vector<Receiver> receivers{{UserId{1}, 10, {{9, 4}}}, {UserId{2}, 0, {{9, 1}, {12, 2}}}};

    const auto dealt = deal({{CaseFileId{1}, 10, 9}, {CaseFileId{2}, 10, 12}, {CaseFileId{3}, 10, 30}, {CaseFileId{4}, 10, {}}},
                            receivers, SplitRule::SameDistrict);

    EXPECT_EQ(dealt[0].to, UserId{1});
    EXPECT_EQ(dealt[1].to, UserId{2});
    EXPECT_TRUE(dealt[2].to.isSet());
    EXPECT_TRUE(dealt[3].to.isSet());
}

TEST(CaseSplit, DealsNothingByHandOrToNobody)
{
    EXPECT_FALSE(deal({{CaseFileId{1}, 10, {}}}, {{UserId{1}, 0, {}}}, SplitRule::ByHand).front().to.isSet());
    EXPECT_FALSE(deal({{CaseFileId{1}, 10, {}}}, {}, SplitRule::EvenByWeight).front().to.isSet());
}

TEST(CaseWeight, SaysWhatItsPointsAreMadeOf)
{
    const std::vector<WeightTerm> terms{{WeightReason::Case, 10, {2010y / 1 / 1, {}}},
                                        {WeightReason::InCustody, 3, {2010y / 1 / 1, 2012y / 12 / 31}},
                                        {WeightReason::InCustody, 5, {2013y / 1 / 1, {}}}};
    const std::vector<WeightReason> reasons{WeightReason::Case, WeightReason::InCustody, WeightReason::Under18};

    const CaseWeight before = weightOf(reasons, terms, 2012y / 12 / 31);
    const CaseWeight after = weightOf(reasons, terms, 2013y / 1 / 1);

    EXPECT_EQ(before.points(), 13);
    EXPECT_EQ(after.points(), 15);
    EXPECT_EQ(after.parts.size(), 2U) << "nothing is set for people under 18";
}

TEST(Absence, HasItsDaysInOrderAndADeputyOfItsOwn)
{
    Absence absence{{}, Revision::New, UserId{1}, AbsenceKind::Holiday, {2013y / 7 / 1, 2013y / 7 / 21}, UserId{2}};
    EXPECT_TRUE(validate(absence));
    absence.deputy = UserId{1};
    EXPECT_EQ(validate(absence).error().subject, "absence.deputy");
    absence.deputy = {};
    absence.period.to = 2013y / 6 / 30;
    EXPECT_EQ(validate(absence).error().subject, "absence.to");
    absence.period.to = 2013y / 7 / 2;
    absence.kind = AbsenceKind::Left;
    EXPECT_EQ(validate(absence).error().subject, "absence.to");
}

}  // namespace fodfaeste
