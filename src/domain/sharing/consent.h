#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/sharing/legal_basis.h"
#include "domain/sharing/topic.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

using ConsentId = Id<struct ConsentIdTag>;
using GuardianId = Id<struct GuardianIdTag>;

/// How a consent was given. Some rules ask for it in writing; a signature on a screen is writing as well.
enum class ConsentForm { Written, Oral, Digital };
/// What a consent is worth on a day.
enum class ConsentStatus { NotYet, Active, Expired, Withdrawn };

inline constexpr std::array kConsentForms{ConsentForm::Written, ConsentForm::Oral, ConsentForm::Digital};

std::string_view codeOf(ConsentForm form);  ///< "written", "oral", "digital"
std::optional<ConsentForm> consentFormFromCode(std::string_view code);

/// Whom a consent reaches: a kind of authority, or only the named one of that kind.
struct Counterparty {
    PartyKind kind = PartyKind::OtherAuthority;
    std::string name;  ///< empty: all of the kind

    bool covers(PartyKind party, std::string_view partyName) const;

    friend bool operator==(const Counterparty&, const Counterparty&) = default;
};

/// A citizen's word that these topics may be shared with these parties for this purpose, until a day (samtykke).
struct Consent {
    ConsentId id;
    Revision revision = Revision::New;
    CitizenId citizen;
    std::string purpose;
    std::vector<Topic> topics;
    std::vector<Counterparty> counterparties;
    ConsentForm form = ConsentForm::Written;
    Date givenOn{};
    Period validity;
    std::optional<Date> withdrawnOn;
    GuardianId guardian;  ///< who consented with a minor

    /// From the day it is withdrawn, that day included, a consent carries nothing.
    ConsentStatus statusOn(Date day) const;
    bool covers(Topic topic) const;
    bool covers(PartyKind party, std::string_view partyName) const;

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// InvalidInput for a consent that is not specific (no purpose, topic or party), or whose days do not follow each other.
Status validate(const Consent& consent);

}  // namespace fodfaeste
