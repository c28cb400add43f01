#include "domain/casefile/case_split.h"

#include <algorithm>
#include <numeric>

namespace fodfaeste {

namespace {

int casesIn(const Receiver& receiver, int districtNo)
{
    const auto found = std::ranges::find(receiver.districts, districtNo, &std::pair<int, int>::first);
    return found == receiver.districts.end() ? 0 : found->second;
}

Receiver& lightest(std::vector<Receiver>& receivers)
{
    return *std::ranges::min_element(receivers, {}, &Receiver::points);
}

Receiver& receiverOf(const CaseToDeal& dealt, std::vector<Receiver>& receivers, SplitRule rule)
{
    if (rule == SplitRule::AllToOne)
        return receivers.front();
    if (rule == SplitRule::SameDistrict && dealt.districtNo) {
        const auto most = std::ranges::max_element(receivers, {}, [&](const Receiver& each) {
            return std::pair{casesIn(each, *dealt.districtNo), -each.points};
        });
        if (casesIn(*most, *dealt.districtNo) > 0)
            return *most;
    }
    return lightest(receivers);
}

}  // namespace

std::vector<DealtCase> deal(const std::vector<CaseToDeal>& cases, std::vector<Receiver> receivers, SplitRule rule)
{
    std::vector<DealtCase> dealt;
    for (const CaseToDeal& each : cases)
        dealt.push_back({each.caseFile, {}});
    if (receivers.empty() || rule == SplitRule::ByHand)
        return dealt;
    std::vector<std::size_t> order(cases.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t at) { return cases[at].points; });
    for (const std::size_t at : order) {
        Receiver& receiver = receiverOf(cases[at], receivers, rule);
        receiver.points += cases[at].points;
        dealt[at].to = receiver.user;
    }
    return dealt;
}

}  // namespace fodfaeste
