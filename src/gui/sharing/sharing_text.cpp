#include "gui/sharing/sharing_text.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"

#include <QStringList>

namespace fodfaeste {

QString SharingText::of(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Police: return tr("Police");
    case PartyKind::SocialAuthority: return tr("Social authority");
    case PartyKind::Psychiatry: return tr("Psychiatry");
    case PartyKind::PrisonService: return tr("Prison and probation service");
    case PartyKind::School: return tr("School");
    case PartyKind::OtherAuthority: return tr("Another authority");
    case PartyKind::OwnMunicipality: return tr("Another unit of the municipality");
    case PartyKind::Employer: return tr("Employer");
    }
    return {};
}

QString SharingText::of(Topic topic)
{
    switch (topic) {
    case Topic::Housing: return tr("Housing");
    case Topic::Income: return tr("Income");
    case Topic::Education: return tr("Education");
    case Topic::Employment: return tr("Employment");
    case Topic::HealthPhysical: return tr("Physical health");
    case Topic::HealthMental: return tr("Mental health");
    case Topic::SubstanceUse: return tr("Substance use");
    case Topic::Network: return tr("Network and family");
    case Topic::Debt: return tr("Debt");
    case Topic::IdDocuments: return tr("ID, MitID and account");
    case Topic::LegalMatters: return tr("Criminal case and supervision");
    case Topic::ExitGang: return tr("Exit from a gang");
    case Topic::Leisure: return tr("Leisure");
    case Topic::Other: return tr("Other");
    }
    return {};
}

QString SharingText::topics(const std::vector<Topic>& topics)
{
    QStringList words;
    for (const Topic topic : topics)
        words.append(of(topic));
    return words.join(QStringLiteral(", "));
}

QString SharingText::of(ConsentForm form)
{
    switch (form) {
    case ConsentForm::Written: return tr("In writing");
    case ConsentForm::Oral: return tr("Orally");
    case ConsentForm::Digital: return tr("Digitally");
    }
    return {};
}

QString SharingText::of(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::NotYet: return tr("Not yet");
    case ConsentStatus::Active: return tr("Holds");
    case ConsentStatus::Expired: return tr("Run out");
    case ConsentStatus::Withdrawn: return tr("Withdrawn");
    }
    return {};
}

QString SharingText::of(DisclosureDirection direction)
{
    return direction == DisclosureDirection::Sent ? tr("Told") : tr("Heard");
}

QString SharingText::of(const SharingFinding& finding)
{
    QString text = rule(finding);
    if (finding.remedy == Remedy::AskForConsent)
        text += QLatin1Char{' '} + tr("Ask for a consent instead.");
    if (!finding.source.empty())
        text += QStringLiteral(" (%1)").arg(toQString(finding.source));
    return text;
}

QString SharingText::rule(const SharingFinding& finding)
{
    switch (finding.rule) {
    case SharingRule::BasisNotInForce: return tr("Choose a legal basis that holds on this day.");
    case SharingRule::LimbMissing: return tr("Choose which limb of the paragraph it is.");
    case SharingRule::RecipientMissing: return tr("Name the authority and the person there: “Vestre Fængsel, Lis Holm”.");
    case SharingRule::TopicMissing: return tr("Tick what it is about.");
    case SharingRule::PartyNotAllowed: return tr("This basis does not reach this kind of recipient.");
    case SharingRule::OrdinaryRemand: return tr("The citizen is on ordinary remand: this basis is for people who are sentenced.");
    case SharingRule::CustodyUnknown: return tr("No stay is recorded, so nobody can see whether this basis covers the citizen.");
    case SharingRule::AgeNotCovered: return tr("This basis is for people under 18.");
    case SharingRule::ProtectedAddress: return tr("The address is protected and is not to be handed on.");
    case SharingRule::GuardianNotConsidered: return tr("The citizen is a child: think of the guardian.");
    case SharingRule::GuardianConsentMissing: return tr("The guardian's consent is missing.");
    case SharingRule::TopicNotForEmployers: return tr("An employer is never told this.");
    case SharingRule::NecessityTooShort:
        return tr("Say why it is necessary: %1 letters more.").arg(static_cast<int>(finding.missingCharacters));
    default: return consentRule(finding);
    }
}

QString SharingText::consentRule(const SharingFinding& finding)
{
    switch (finding.rule) {
    case SharingRule::ConsentMissing: return tr("There is no consent that reaches this recipient.");
    case SharingRule::ConsentNotActive: return tr("The consent does not hold on this day.");
    case SharingRule::ConsentOmitsTopic:
        return finding.topic ? tr("The consent says nothing of: %1.").arg(of(*finding.topic))
                             : tr("The consent leaves a topic out.");
    case SharingRule::ConsentOmitsParty: return tr("The consent does not reach this recipient.");
    default: return tr("This basis asks for a consent in writing.");
    }
}

QString SharingText::notForInvestigation()
{
    return tr("May not be used for investigation (Administration of Justice Act § 115).");
}

QString SharingText::line(const DisclosureRow& row)
{
    const Disclosure& disclosure = row.registered.disclosure;
    return QStringLiteral("%1 %2 · %3 · %4, %5 · %6 (%7) · %8 · %9")
        .arg(DateText::numeric(disclosure.at.day), DateText::time(disclosure.at), of(disclosure.direction),
             toQString(disclosure.partyName), toQString(disclosure.person), toQString(row.basisText),
             toQString(row.basisReference), topics(disclosure.topics), toQString(disclosure.necessity));
}

}  // namespace fodfaeste
