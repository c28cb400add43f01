#pragma once

#include "base/date.h"
#include "domain/sharing/topic.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// What kind of authority or person information is shared with. The guardian and the citizen are not recipients here: they
/// have access to their own file.
enum class PartyKind { Police, SocialAuthority, Psychiatry, PrisonService, School, OtherAuthority, OwnMunicipality, Employer };

inline constexpr std::array kPartyKinds{PartyKind::Police,          PartyKind::SocialAuthority, PartyKind::Psychiatry,
                                        PartyKind::PrisonService,   PartyKind::School,          PartyKind::OtherAuthority,
                                        PartyKind::OwnMunicipality, PartyKind::Employer};

std::string_view codeOf(PartyKind kind);  ///< "police", …
std::optional<PartyKind> partyKindFromCode(std::string_view code);

/// What the citizen must be for a basis to cover them.
enum class CoveredPersons {
    Anyone,
    SentencedOnRelease,  ///< sentenced, on the way out of an institution
    RemandAtRiskOnly,    ///< released from remand and assessed as radicalised or at risk
    SentencedUnder18     ///< sentenced, under 18, released from a placement outside prison
};

inline constexpr std::array kCoveredPersons{CoveredPersons::Anyone, CoveredPersons::SentencedOnRelease,
                                            CoveredPersons::RemandAtRiskOnly, CoveredPersons::SentencedUnder18};

std::string_view codeOf(CoveredPersons persons);  ///< "anyone", …
std::optional<CoveredPersons> coveredPersonsFromCode(std::string_view code);

/// Whether a basis rests on the citizen's word.
enum class ConsentNeed { None, Needed, NeededInWriting };
/// Whether what is shared may serve an investigation (§ 115 says no).
enum class InvestigationUse { Allowed, Barred };

/// One row of the law on sharing, in the days in which it holds: who may share what kind of persons with whom.
struct LegalBasis {
    std::string code;                ///< "ksp_release"; the same over time, as the paragraphs are renumbered
    std::string text;                ///< in Danish, as a caseworker would say it
    std::string reference;           ///< "retsplejeloven § 115, stk. 1, nr. 3"
    std::vector<std::string> limbs;  ///< of which one is named; empty when the paragraph has none
    std::vector<PartyKind> parties;  ///< empty: anybody
    CoveredPersons persons = CoveredPersons::Anyone;
    ConsentNeed consent = ConsentNeed::None;
    InvestigationUse investigation = InvestigationUse::Allowed;
    Period validity;

    bool allows(PartyKind party) const;
    bool restsOnConsent() const { return consent != ConsentNeed::None; }

    friend bool operator==(const LegalBasis&, const LegalBasis&) = default;
};

/// The row of that code which holds on the day; nullptr when the law has none then.
const LegalBasis* findBasis(const std::vector<LegalBasis>& bases, std::string_view code, Date day);

}  // namespace fodfaeste
