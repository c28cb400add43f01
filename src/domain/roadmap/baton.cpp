#include "domain/roadmap/baton.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<OfferOutcome, 4> kOfferOutcomeCodes{{{
    {OfferOutcome::Open, "open"},
    {OfferOutcome::Confirmed, "confirmed"},
    {OfferOutcome::Declined, "declined"},
    {OfferOutcome::Withdrawn, "withdrawn"},
}}};

}  // namespace

std::string_view codeOf(OfferOutcome outcome)
{
    return kOfferOutcomeCodes.codeOf(outcome);
}

std::optional<OfferOutcome> offerOutcomeFromCode(std::string_view code)
{
    return kOfferOutcomeCodes.fromCode(code);
}

}  // namespace fodfaeste
