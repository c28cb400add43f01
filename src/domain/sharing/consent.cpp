#include "domain/sharing/consent.h"

#include "base/fold.h"
#include "domain/code_table.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr CodeTable<ConsentForm, kConsentForms.size()> kFormCodes{{{
    {ConsentForm::Written, "written"},
    {ConsentForm::Oral, "oral"},
    {ConsentForm::Digital, "digital"},
}}};

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

}  // namespace

std::string_view codeOf(ConsentForm form)
{
    return kFormCodes.codeOf(form);
}

std::optional<ConsentForm> consentFormFromCode(std::string_view code)
{
    return kFormCodes.fromCode(code);
}

bool Counterparty::covers(PartyKind party, std::string_view partyName) const
{
    return kind == party && (name.empty() || fold(name) == fold(partyName));
}

ConsentStatus Consent::statusOn(Date day) const
{
    if (withdrawnOn && *withdrawnOn <= day)
        return ConsentStatus::Withdrawn;
    if (day < validity.from || day < givenOn)
        return ConsentStatus::NotYet;
    return validity.contains(day) ? ConsentStatus::Active : ConsentStatus::Expired;
}

bool Consent::covers(Topic topic) const
{
    return std::ranges::find(topics, topic) != topics.end();
}

bool Consent::covers(PartyKind party, std::string_view partyName) const
{
    return std::ranges::any_of(counterparties, [&](const Counterparty& known) { return known.covers(party, partyName); });
}

Status validate(const Consent& consent)
{
    if (isBlank(consent.purpose))
        return Error{ErrorCode::InvalidInput, "consent.purpose", "a consent is for something"};
    if (consent.topics.empty())
        return Error{ErrorCode::InvalidInput, "consent.topics", "a consent names its topics"};
    if (consent.counterparties.empty())
        return Error{ErrorCode::InvalidInput, "consent.counterparties", "a consent names its parties"};
    if (!consent.validity.isOrdered() || !consent.validity.to)
        return Error{ErrorCode::InvalidInput, "consent.validity", "a consent ends, and not before it begins"};
    if (consent.validity.from < consent.givenOn)
        return Error{ErrorCode::InvalidInput, "consent.validity", "a consent does not reach back before it was given"};
    if (consent.withdrawnOn && *consent.withdrawnOn < consent.givenOn)
        return Error{ErrorCode::InvalidInput, "consent.withdrawnOn", "a consent is not withdrawn before it is given"};
    return Done{};
}

}  // namespace fodfaeste
