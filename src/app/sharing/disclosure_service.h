#pragma once

#include "app/access/gate.h"
#include "app/ports/disclosure_repository.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// What a form needs to ask the check at every key: the law as it holds, and what is known of the citizen.
struct DisclosureGround {
    std::vector<LegalBasis> bases;  ///< in force today
    std::vector<Consent> consents;  ///< of the citizen, newest first
    std::vector<CustodyStay> stays;
    int age = 0;
    bool protectedAddress = false;
    SharingTerms terms;
    std::vector<Counterparty> knownParties;  ///< with whom something was shared before, newest first
    std::vector<std::string> knownPeople;    ///< who received it there, one for each of them

    /// With the consent that carries it, where the basis rests on one: the named one, else the first that reaches the party.
    Disclosure withConsent(Disclosure disclosure) const;
    SharingFacts factsFor(const Disclosure& disclosure) const;
};

/// One line of a register.
struct DisclosureRow {
    RegisteredDisclosure registered;
    std::string citizenName;
    std::string basisText;
    std::string basisReference;
    InvestigationUse investigation = InvestigationUse::Allowed;
};

/// Registers what is disclosed, under the rules of each legal basis.
class DisclosureService {
public:
    DisclosureService(Gate& gate, const Clock& clock);

    Result<DisclosureGround> ground(const Session& session, CitizenId citizen);
    /// InvalidInput on "disclosure.<rule>" for the first rule that refuses it; asks the same check as the form.
    Result<DisclosureRow> add(const Session& session, const Disclosure& disclosure);
    /// Of one citizen, newest first.
    Result<std::vector<DisclosureRow>> ofCitizen(const Session& session, CitizenId citizen);
    /// Of everybody in a period, newest first: for whoever answers for them.
    Result<std::vector<DisclosureRow>> during(const Session& session, const Period& period);

private:
    DisclosureGround groundOf(Transaction& transaction, CitizenId citizen, Date day);
    DisclosureRow rowOf(Transaction& transaction, const RegisteredDisclosure& registered, const std::vector<LegalBasis>& bases);

    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
