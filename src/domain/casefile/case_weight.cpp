#include "domain/casefile/case_weight.h"

#include "domain/code_table.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr CodeTable<WeightReason, kWeightReasons.size()> kReasonCodes{{{
    {WeightReason::Case, "case"},
    {WeightReason::InCustody, "in_custody"},
    {WeightReason::ReleaseNear, "release_near"},
    {WeightReason::Under18, "under_18"},
    {WeightReason::NoRecentContact, "no_recent_contact"},
}}};

}  // namespace

std::string_view codeOf(WeightReason reason)
{
    return kReasonCodes.codeOf(reason);
}

std::optional<WeightReason> weightReasonFromCode(std::string_view code)
{
    return kReasonCodes.fromCode(code);
}

int CaseWeight::points() const
{
    int sum = 0;
    for (const Part& part : parts)
        sum += part.points;
    return sum;
}

CaseWeight weightOf(const std::vector<WeightReason>& reasons, const std::vector<WeightTerm>& terms, Date day)
{
    CaseWeight weight;
    for (const WeightReason reason : reasons) {
        const auto term = std::ranges::find_if(
            terms, [&](const WeightTerm& each) { return each.reason == reason && each.validity.contains(day); });
        if (term != terms.end())
            weight.parts.push_back({reason, term->points});
    }
    return weight;
}

}  // namespace fodfaeste
