#pragma once

#include "domain/sharing/consent.h"
#include "domain/sharing/legal_basis.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

using DisclosureId = Id<struct DisclosureIdTag>;

/// Whether information left the office or came to it.
enum class DisclosureDirection { Sent, Received };
/// Whether the address goes along. A protected one goes only when somebody chose that.
enum class AddressSharing { LeftOut, Automatic, Chosen };
/// Whether somebody has thought of the guardian of a young citizen.
enum class GuardianThought { NotConsidered, Considered };
/// Whether a citizen on remand is assessed as radicalised or at risk of it; stated by who shares.
enum class RiskAssessment { None, AtRisk };

inline constexpr std::array kDisclosureDirections{DisclosureDirection::Sent, DisclosureDirection::Received};

std::string_view codeOf(DisclosureDirection direction);  ///< "sent", "received"
std::optional<DisclosureDirection> disclosureDirectionFromCode(std::string_view code);

/// Something about a citizen that was shared with another party, and why that was lawful (videregivelse).
struct Disclosure {
    DisclosureId id;
    CitizenId citizen;
    DisclosureDirection direction = DisclosureDirection::Sent;
    LocalTime at;
    std::string basis;  ///< code of the legal basis
    std::string limb;   ///< of the basis, when it has several
    PartyKind party = PartyKind::OtherAuthority;
    std::string partyName;
    std::string person;  ///< who received or sent it there
    std::vector<Topic> topics;
    std::string necessity;
    ConsentId consent;  ///< when the basis rests on one
    ContactId contact;  ///< the note it came from
    AddressSharing address = AddressSharing::LeftOut;
    GuardianThought guardian = GuardianThought::NotConsidered;
    RiskAssessment risk = RiskAssessment::None;

    friend bool operator==(const Disclosure&, const Disclosure&) = default;
};

}  // namespace fodfaeste
