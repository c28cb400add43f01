#include "app/sharing/disclosure_service.h"

#include "app/leisure_job/tidy_text.h"
#include "app/ports/consent_repository.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Disclosure tidied(Disclosure disclosure)
{
    for (std::string* text : {&disclosure.partyName, &disclosure.person, &disclosure.limb})
        *text = tidyLine(*text);
    disclosure.necessity = tidyText(disclosure.necessity);
    return disclosure;
}

/// The consent that carries a disclosure: the named one, else the first that reaches the party and holds on the day.
std::optional<Consent> consentFor(const std::vector<Consent>& consents, const Disclosure& disclosure)
{
    const auto named = std::ranges::find(consents, disclosure.consent, &Consent::id);
    if (named != consents.end())
        return *named;
    const auto holds = [&](const Consent& consent) {
        return consent.statusOn(disclosure.at.day) == ConsentStatus::Active &&
               consent.covers(disclosure.party, disclosure.partyName);
    };
    const auto found = std::ranges::find_if(consents, holds);
    return found == consents.end() ? std::nullopt : std::optional{*found};
}

}  // namespace

Disclosure DisclosureGround::withConsent(Disclosure disclosure) const
{
    const LegalBasis* basis = findBasis(bases, disclosure.basis, disclosure.at.day);
    const bool restsOnConsent = basis != nullptr && basis->restsOnConsent();
    const auto consent = restsOnConsent ? consentFor(consents, disclosure) : std::nullopt;
    disclosure.consent = consent ? consent->id : ConsentId{};
    return disclosure;
}

SharingFacts DisclosureGround::factsFor(const Disclosure& disclosure) const
{
    SharingFacts facts;
    facts.basis = findBasis(bases, disclosure.basis, disclosure.at.day);
    if (facts.basis != nullptr && facts.basis->restsOnConsent())
        facts.consent = consentFor(consents, disclosure);
    facts.custody = latestCustodyKind(stays, disclosure.at.day);
    facts.age = age;
    facts.protectedAddress = protectedAddress;
    facts.terms = terms;
    return facts;
}

DisclosureService::DisclosureService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

DisclosureGround DisclosureService::groundOf(Transaction& transaction, CitizenId id, Date day)
{
    const Citizen citizen = *transaction.citizens().find(id);
    DisclosureGround ground;
    ground.bases = transaction.disclosures().bases();
    ground.consents = transaction.consents().ofCitizen(id);
    ground.stays = transaction.custody().ofCitizen(id);
    ground.age = ageOn(citizen.cpr.birthDate(), day);
    ground.protectedAddress = citizen.protection.holdsOn(day);
    ground.terms = transaction.disclosures().terms(day);
    for (const RegisteredDisclosure& registered : transaction.disclosures().ofCitizen(id)) {
        ground.knownParties.push_back({registered.disclosure.party, registered.disclosure.partyName});
        ground.knownPeople.push_back(registered.disclosure.person);
    }
    return ground;
}

Result<DisclosureGround> DisclosureService::ground(const Session& session, CitizenId citizen)
{
    return m_gate.run<DisclosureGround>(session, Operation::ReadSharing,
                                        [&](Transaction& transaction) -> Result<DisclosureGround> {
                                            if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
                                                return admitted.error();
                                            transaction.concerns(citizen);
                                            transaction.explain("what may be shared");
                                            return groundOf(transaction, citizen, m_clock.today());
                                        });
}

Result<DisclosureRow> DisclosureService::add(const Session& session, const Disclosure& wanted)
{
    return m_gate.run<DisclosureRow>(
        session, Operation::RegisterDisclosure, [&](Transaction& transaction) -> Result<DisclosureRow> {
            if (const Status admitted = m_gate.admit(transaction, session, wanted.citizen); !admitted)
                return admitted.error();
            RegisteredDisclosure registered{tidied(wanted), session.user};
            Disclosure& disclosure = registered.disclosure;
            if (disclosure.at.day > m_clock.today())
                return Error{ErrorCode::InvalidInput, "disclosure.at", "after today"};
            const DisclosureGround ground = groundOf(transaction, disclosure.citizen, disclosure.at.day);
            disclosure = ground.withConsent(std::move(disclosure));
            for (const SharingFinding& finding : checkDisclosure(disclosure, ground.factsFor(disclosure)))
                if (finding.severity == SharingSeverity::Blocking)
                    return Error{ErrorCode::InvalidInput, "disclosure." + std::string{codeOf(finding.rule)}, finding.source};
            disclosure.id = transaction.disclosures().add(registered);
            transaction.changes(disclosure.citizen);
            transaction.explain("disclosure", disclosure.basis);
            return rowOf(transaction, registered, ground.bases);
        });
}

DisclosureRow DisclosureService::rowOf(Transaction& transaction, const RegisteredDisclosure& registered,
                                       const std::vector<LegalBasis>& bases)
{
    const Disclosure& disclosure = registered.disclosure;
    const LegalBasis* basis = findBasis(bases, disclosure.basis, disclosure.at.day);
    const auto citizen = transaction.citizens().find(disclosure.citizen);
    return {registered, citizen ? citizen->fullName() : std::string{}, basis != nullptr ? basis->text : disclosure.basis,
            basis != nullptr ? basis->reference : std::string{},
            basis != nullptr ? basis->investigation : InvestigationUse::Allowed};
}

Result<std::vector<DisclosureRow>> DisclosureService::ofCitizen(const Session& session, CitizenId citizen)
{
    using Rows = std::vector<DisclosureRow>;
    return m_gate.run<Rows>(session, Operation::ReadSharing, [&](Transaction& transaction) -> Result<Rows> {
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        transaction.concerns(citizen);
        transaction.explain("disclosures");
        const auto bases = transaction.disclosures().bases();
        Rows rows;
        for (const RegisteredDisclosure& registered : transaction.disclosures().ofCitizen(citizen))
            rows.push_back(rowOf(transaction, registered, bases));
        return rows;
    });
}

Result<std::vector<DisclosureRow>> DisclosureService::during(const Session& session, const Period& period)
{
    using Rows = std::vector<DisclosureRow>;
    return m_gate.run<Rows>(session, Operation::ListDisclosures, [&](Transaction& transaction) -> Result<Rows> {
        transaction.explain("register of disclosures");
        const auto bases = transaction.disclosures().bases();
        Rows rows;
        for (const RegisteredDisclosure& registered : transaction.disclosures().during(period)) {
            transaction.concerns(registered.disclosure.citizen);
            rows.push_back(rowOf(transaction, registered, bases));
        }
        return rows;
    });
}

}  // namespace fodfaeste
