#include "domain/sharing/legal_basis.h"

#include "domain/code_table.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr CodeTable<PartyKind, kPartyKinds.size()> kPartyCodes{{{
    {PartyKind::Police, "police"},
    {PartyKind::SocialAuthority, "social_authority"},
    {PartyKind::Psychiatry, "psychiatry"},
    {PartyKind::PrisonService, "prison_service"},
    {PartyKind::School, "school"},
    {PartyKind::OtherAuthority, "other_authority"},
    {PartyKind::OwnMunicipality, "own_municipality"},
    {PartyKind::Employer, "employer"},
}}};

constexpr CodeTable<CoveredPersons, kCoveredPersons.size()> kPersonCodes{{{
    {CoveredPersons::Anyone, "anyone"},
    {CoveredPersons::SentencedOnRelease, "sentenced_on_release"},
    {CoveredPersons::RemandAtRiskOnly, "remand_at_risk_only"},
    {CoveredPersons::SentencedUnder18, "sentenced_under_18"},
}}};

}  // namespace

std::string_view codeOf(PartyKind kind)
{
    return kPartyCodes.codeOf(kind);
}

std::optional<PartyKind> partyKindFromCode(std::string_view code)
{
    return kPartyCodes.fromCode(code);
}

std::string_view codeOf(CoveredPersons persons)
{
    return kPersonCodes.codeOf(persons);
}

std::optional<CoveredPersons> coveredPersonsFromCode(std::string_view code)
{
    return kPersonCodes.fromCode(code);
}

bool LegalBasis::allows(PartyKind party) const
{
    return parties.empty() || std::ranges::find(parties, party) != parties.end();
}

const LegalBasis* findBasis(const std::vector<LegalBasis>& bases, std::string_view code, Date day)
{
    const auto found =
        std::ranges::find_if(bases, [&](const LegalBasis& basis) { return basis.code == code && basis.validity.contains(day); });
    return found == bases.end() ? nullptr : &*found;
}

}  // namespace fodfaeste
