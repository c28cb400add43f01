#include "domain/sharing/disclosure_check.h"

#include "domain/code_table.h"

#include <algorithm>
#include <tuple>

namespace fodfaeste {

namespace {

constexpr CodeTable<SharingRule, 18> kRuleCodes{{{
    {SharingRule::BasisNotInForce, "basis_not_in_force"},
    {SharingRule::LimbMissing, "limb_missing"},
    {SharingRule::RecipientMissing, "recipient_missing"},
    {SharingRule::TopicMissing, "topic_missing"},
    {SharingRule::PartyNotAllowed, "party_not_allowed"},
    {SharingRule::OrdinaryRemand, "ordinary_remand"},
    {SharingRule::CustodyUnknown, "custody_unknown"},
    {SharingRule::AgeNotCovered, "age_not_covered"},
    {SharingRule::ConsentMissing, "consent_missing"},
    {SharingRule::ConsentNotActive, "consent_not_active"},
    {SharingRule::ConsentOmitsTopic, "consent_omits_topic"},
    {SharingRule::ConsentOmitsParty, "consent_omits_party"},
    {SharingRule::ConsentNotWritten, "consent_not_written"},
    {SharingRule::ProtectedAddress, "protected_address"},
    {SharingRule::GuardianNotConsidered, "guardian_not_considered"},
    {SharingRule::GuardianConsentMissing, "guardian_consent_missing"},
    {SharingRule::TopicNotForEmployers, "topic_not_for_employers"},
    {SharingRule::NecessityTooShort, "necessity_too_short"},
}}};

/// Letters as a reader counts them: continuation bytes of UTF-8 and blanks around the text are none.
std::size_t lengthOf(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos)
        return 0;
    const std::string_view inner = text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
    return static_cast<std::size_t>(
        std::ranges::count_if(inner, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Collects findings about one disclosure.
class Check {
public:
    Check(const Disclosure& disclosure, const SharingFacts& facts) : m_disclosure{disclosure}, m_facts{facts} {}

    std::vector<SharingFinding> run()
    {
        fields();
        if (m_facts.basis == nullptr) {
            add(SharingRule::BasisNotInForce);
        } else {
            basis(*m_facts.basis);
            persons(*m_facts.basis);
            if (m_facts.basis->restsOnConsent())
                consent(*m_facts.basis);
        }
        citizen();
        return std::move(m_found);
    }

private:
    SharingFinding& add(SharingRule rule, SharingSeverity severity = SharingSeverity::Blocking)
    {
        SharingFinding& made = m_found.emplace_back();
        made.rule = rule;
        made.severity = severity;
        if (m_facts.basis != nullptr)
            made.source = m_facts.basis->reference;
        return made;
    }

    void fields()
    {
        if (lengthOf(m_disclosure.partyName) == 0 || lengthOf(m_disclosure.person) == 0)
            add(SharingRule::RecipientMissing).source.clear();
        if (m_disclosure.topics.empty())
            add(SharingRule::TopicMissing).source.clear();
        const std::size_t length = lengthOf(m_disclosure.necessity);
        if (length < m_facts.terms.necessityCharacters)
            add(SharingRule::NecessityTooShort).missingCharacters = m_facts.terms.necessityCharacters - length;
    }

    void basis(const LegalBasis& basis)
    {
        if (!basis.limbs.empty() && std::ranges::find(basis.limbs, m_disclosure.limb) == basis.limbs.end())
            add(SharingRule::LimbMissing);
        if (!basis.allows(m_disclosure.party))
            add(SharingRule::PartyNotAllowed).remedy = Remedy::AskForConsent;
    }

    void persons(const LegalBasis& basis)
    {
        if (basis.persons == CoveredPersons::Anyone)
            return;
        if (!m_facts.custody) {
            add(SharingRule::CustodyUnknown, SharingSeverity::Flag);
        } else {
            const bool atRisk = basis.persons == CoveredPersons::RemandAtRiskOnly && m_disclosure.risk == RiskAssessment::AtRisk;
            if (*m_facts.custody == CustodyKind::Remand && !atRisk)
                add(SharingRule::OrdinaryRemand).remedy = Remedy::AskForConsent;
        }
        if (basis.persons == CoveredPersons::SentencedUnder18 && m_facts.age >= m_facts.terms.adultAge)
            add(SharingRule::AgeNotCovered);
    }

    void consent(const LegalBasis& basis)
    {
        if (!m_facts.consent || m_facts.consent->citizen != m_disclosure.citizen || m_facts.consent->id != m_disclosure.consent) {
            add(SharingRule::ConsentMissing).remedy = Remedy::AskForConsent;
            return;
        }
        const Consent& given = *m_facts.consent;
        const ConsentStatus status = given.statusOn(m_disclosure.at.day);
        if (status != ConsentStatus::Active)
            refuseConsent(SharingRule::ConsentNotActive).consent = status;
        for (const Topic topic : m_disclosure.topics)
            if (!given.covers(topic))
                refuseConsent(SharingRule::ConsentOmitsTopic).topic = topic;
        if (!given.covers(m_disclosure.party, m_disclosure.partyName))
            refuseConsent(SharingRule::ConsentOmitsParty);
        if (basis.consent == ConsentNeed::NeededInWriting && given.form == ConsentForm::Oral)
            refuseConsent(SharingRule::ConsentNotWritten);
        const bool minor = m_facts.age < m_facts.terms.adultAge;
        if (m_disclosure.party == PartyKind::Employer && minor && !given.guardian.isSet())
            refuseConsent(SharingRule::GuardianConsentMissing);
    }

    SharingFinding& refuseConsent(SharingRule rule)
    {
        SharingFinding& made = add(rule);
        made.remedy = Remedy::AskForConsent;
        return made;
    }

    void citizen()
    {
        if (m_disclosure.direction == DisclosureDirection::Sent && m_disclosure.party == PartyKind::Employer)
            for (const Topic topic : m_disclosure.topics)
                if (topic == Topic::LegalMatters || topic == Topic::ExitGang)
                    add(SharingRule::TopicNotForEmployers).topic = topic;
        if (m_facts.protectedAddress && m_disclosure.address != AddressSharing::LeftOut)
            add(SharingRule::ProtectedAddress,
                m_disclosure.address == AddressSharing::Automatic ? SharingSeverity::Blocking : SharingSeverity::Flag);
        if (m_facts.age < m_facts.terms.guardianAge && m_disclosure.guardian == GuardianThought::NotConsidered)
            add(SharingRule::GuardianNotConsidered, SharingSeverity::Flag);
    }

    const Disclosure& m_disclosure;
    const SharingFacts& m_facts;
    std::vector<SharingFinding> m_found;
};

}  // namespace

std::string_view codeOf(SharingRule rule)
{
    return kRuleCodes.codeOf(rule);
}

std::optional<CustodyKind> latestCustodyKind(const std::vector<CustodyStay>& stays, Date day)
{
    const CustodyStay* latest = nullptr;
    for (const CustodyStay& stay : stays)
        if (stay.period.from <= day &&
            (latest == nullptr || std::tie(latest->period.from, latest->id) < std::tie(stay.period.from, stay.id)))
            latest = &stay;
    return latest == nullptr ? std::nullopt : std::optional{latest->kind};
}

std::vector<SharingFinding> checkDisclosure(const Disclosure& disclosure, const SharingFacts& facts)
{
    return Check{disclosure, facts}.run();
}

bool isRefused(const std::vector<SharingFinding>& findings)
{
    return std::ranges::any_of(findings,
                               [](const SharingFinding& finding) { return finding.severity == SharingSeverity::Blocking; });
}

}  // namespace fodfaeste
