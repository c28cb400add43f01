#pragma once

#include "domain/custody/custody_stay.h"
#include "domain/sharing/disclosure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// What is wrong, or worth a thought, about a disclosure.
enum class SharingRule {
    BasisNotInForce,         ///< the law has no such basis on the day
    LimbMissing,             ///< the paragraph has limbs and none of them is named
    RecipientMissing,        ///< no authority, or no person there
    TopicMissing,            ///< nothing said about what is shared
    PartyNotAllowed,         ///< the basis does not reach this kind of party
    OrdinaryRemand,          ///< D1: the citizen is on remand; ask for consent instead
    CustodyUnknown,          ///< D1: no stay is recorded, so the basis cannot be verified
    AgeNotCovered,           ///< the basis is for under-18s
    ConsentMissing,          ///< D2: the basis rests on a consent that is not there
    ConsentNotActive,        ///< D2: not given yet, run out or withdrawn on the day
    ConsentOmitsTopic,       ///< D2
    ConsentOmitsParty,       ///< D2
    ConsentNotWritten,       ///< D2: this basis asks for it in writing
    ProtectedAddress,        ///< D3
    GuardianNotConsidered,   ///< D4
    GuardianConsentMissing,  ///< an employer learns about a minor only with the guardian's word
    TopicNotForEmployers,    ///< why the city knows somebody is nothing for an employer
    NecessityTooShort
};

std::string_view codeOf(SharingRule rule);  ///< "ordinary_remand"

enum class SharingSeverity { Flag, Blocking };
/// What may be done instead of what was refused.
enum class Remedy { None, AskForConsent };

/// One thing the check found, with the words that its sentence needs.
struct SharingFinding {
    SharingRule rule = SharingRule::BasisNotInForce;
    SharingSeverity severity = SharingSeverity::Blocking;
    std::string source;  ///< the paragraph behind the rule; empty for the office's own
    Remedy remedy = Remedy::None;
    std::optional<Topic> topic;
    std::optional<ConsentStatus> consent;
    std::size_t missingCharacters = 0;  ///< of the necessity

    friend bool operator==(const SharingFinding&, const SharingFinding&) = default;
};

/// The numbers that law and city may change.
struct SharingTerms {
    std::size_t necessityCharacters = 0;
    int guardianAge = 0;  ///< below it, the guardian is to be thought of
    int adultAge = 0;     ///< below it, the guardian consents too
};

/// What is known of the citizen on the day of a disclosure.
struct SharingFacts {
    const LegalBasis* basis = nullptr;  ///< in force on the day; nullptr when there is none
    std::optional<Consent> consent;     ///< the one that is named, when it is this citizen's
    std::optional<CustodyKind> custody;
    int age = 0;
    bool protectedAddress = false;
    SharingTerms terms;
};

/// The kind of the latest stay that had begun by the day, whether or not it is over.
std::optional<CustodyKind> latestCustodyKind(const std::vector<CustodyStay>& stays, Date day);

/// Everything there is to say about a disclosure before it is registered. Asks nobody and writes nothing.
std::vector<SharingFinding> checkDisclosure(const Disclosure& disclosure, const SharingFacts& facts);

bool isRefused(const std::vector<SharingFinding>& findings);

}  // namespace fodfaeste
