#include "app/change/change_service.h"
#include "app/citizen/guardian_service.h"
#include "app/services.h"
#include "app/sharing/consent_service.h"
#include "app/sharing/disclosure_service.h"
#include "support/office.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

constexpr Date kToday = Office::kToday;

/// Somebody whose prison asks the office for something.
class Sharing : public ::testing::Test {
protected:
    PersonBuilder person(const char* name, Date bornOn, std::optional<CustodyKind> custody = {})
    {
        auto made = office.citizen(name, "Prøve");
        made.bornOn(bornOn).caseFile("krimi", 2012y / 3 / 1).with(office.caseworker);
        if (custody)
            made.custody(*custody, 2012y / 6 / 1);
        return made;
    }

    static Disclosure to(const PersonBuilder& person, const std::string& basis)
    {
        Disclosure made;
        made.citizen = person.id();
        made.at = {kToday, 10h};
        made.basis = basis;
        made.party = PartyKind::PrisonService;
        made.partyName = "Vestre Fængsel";
        made.person = "Sagsbehandler Holm";
        made.topics = {Topic::Housing};
        made.necessity = "Bolig skal være klar ved løsladelsen.";
        return made;
    }

    Consent consent(const PersonBuilder& person) const
    {
        Consent made;
        made.citizen = person.id();
        made.purpose = "God løsladelse";
        made.topics = {Topic::Housing};
        made.counterparties = {{PartyKind::PrisonService, "Vestre Fængsel"}};
        made.givenOn = 2013y / 1 / 2;
        made.validity = {2013y / 1 / 2, Date{2013y / 12 / 31}};
        return made;
    }

    std::string refused(const Disclosure& disclosure)
    {
        const auto added = disclosures.add(office.caseworker, disclosure);
        return added ? "registered" : added.error().subject;
    }

    Office office;
    ConsentService& consents = office.services().consents;
    DisclosureService& disclosures = office.services().disclosures;
};

TEST_F(Sharing, IsRegisteredWithItsBasisAndWhoDidIt)
{
    const PersonBuilder amir = person("Amir", 1990y / 5 / 17, CustodyKind::Sentence);
    const auto row = disclosures.add(office.caseworker, to(amir, "ksp_release"));
    ASSERT_TRUE(row) << row.error().subject << row.error().detail;
    EXPECT_EQ(row->investigation, InvestigationUse::Barred);
    EXPECT_EQ(row->registered.by, office.caseworker.user);
    const auto kept = disclosures.ofCitizen(office.caseworker, amir.id());
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().registered, row->registered);
    EXPECT_EQ(kept->front().citizenName, "Amir Prøve");
    const auto ground = disclosures.ground(office.caseworker, amir.id());
    EXPECT_EQ(ground->knownParties.front(), (Counterparty{PartyKind::PrisonService, "Vestre Fængsel"}));
}

TEST_F(Sharing, RefusesTheReleaseBasisForOrdinaryRemand)
{
    EXPECT_EQ(refused(to(person("Omar", 1990y / 5 / 17, CustodyKind::Remand), "ksp_release")), "disclosure.ordinary_remand");
    Disclosure atRisk = to(person("Ali", 1990y / 5 / 17, CustodyKind::Remand), "ksp_remand_risk");
    EXPECT_NE(refused(atRisk), "registered") << "only who is at risk";
    atRisk.risk = RiskAssessment::AtRisk;
    EXPECT_EQ(refused(atRisk), "registered");
}

TEST_F(Sharing, RestsOnAConsentThatCoversTopicPartyAndDay)
{
    const PersonBuilder omar = person("Omar", 1990y / 5 / 17, CustodyKind::Remand);
    EXPECT_EQ(refused(to(omar, "consent")), "disclosure.consent_missing");
    const auto given = consents.give(office.caseworker, consent(omar));
    ASSERT_TRUE(given) << given.error().subject << given.error().detail;
    EXPECT_EQ(refused(to(omar, "consent")), "registered");
    EXPECT_EQ(disclosures.ofCitizen(office.caseworker, omar.id())->front().registered.disclosure.consent, given->id);

    Disclosure other = to(omar, "consent");
    other.consent = given->id;
    other.topics = {Topic::HealthMental};
    EXPECT_EQ(refused(other), "disclosure.consent_omits_topic");
    other = to(omar, "consent");
    other.consent = given->id;
    other.partyName = "Nordsjællands Politi";
    other.party = PartyKind::Police;
    EXPECT_EQ(refused(other), "disclosure.consent_omits_party");

    ASSERT_TRUE(consents.withdraw(office.caseworker, given->id));
    other = to(omar, "consent");
    other.consent = given->id;
    EXPECT_EQ(refused(other), "disclosure.consent_not_active") << "from the day it is withdrawn";
    EXPECT_EQ(consents.withdraw(office.caseworker, given->id).error().code, ErrorCode::Conflict);
}

TEST_F(Sharing, NeedsRecipientTopicAndNecessity)
{
    const PersonBuilder amir = person("Amir", 1990y / 5 / 17, CustodyKind::Sentence);
    Disclosure wanted = to(amir, "ksp_release");
    wanted.person = "  ";
    EXPECT_EQ(refused(wanted), "disclosure.recipient_missing");
    wanted = to(amir, "ksp_release");
    wanted.topics.clear();
    EXPECT_EQ(refused(wanted), "disclosure.topic_missing");
    wanted = to(amir, "ksp_release");
    wanted.necessity = "Fordi det er.";
    EXPECT_EQ(refused(wanted), "disclosure.necessity_too_short");
    wanted = to(amir, "ksp_release");
    wanted.at.day = addDays(kToday, 1);
    EXPECT_EQ(refused(wanted), "disclosure.at");
    wanted = to(amir, "offence_data");
    EXPECT_EQ(refused(wanted), "disclosure.basis_not_in_force") << "the law is from 2018";
    EXPECT_TRUE(disclosures.ofCitizen(office.caseworker, amir.id())->empty());
}

TEST_F(Sharing, OfAMinorNamesTheGuardianOnce)
{
    const PersonBuilder sara = person("Sara", 1997y / 5 / 17);
    ASSERT_TRUE(consents.give(office.caseworker, consent(sara), "Mona Prøve"));
    ASSERT_TRUE(consents.give(office.caseworker, consent(sara), " Mona Prøve "));
    const auto guardians = office.services().guardians.ofCitizen(office.caseworker, sara.id());
    ASSERT_EQ(guardians->size(), 1U);
    EXPECT_EQ(consents.ofCitizen(office.caseworker, sara.id())->front().guardian, guardians->front().id);
    Guardian changed = guardians->front();
    changed.phone = "11 22 33 44";
    EXPECT_EQ(office.services().guardians.save(office.caseworker, changed)->phone, "11 22 33 44");
    changed.name = " ";
    EXPECT_EQ(office.services().guardians.save(office.caseworker, changed).error().subject, "guardian.name");
}

TEST_F(Sharing, IsSeenByWhoMayOpenTheCitizenAndTheRegisterByWhoAnswersForIt)
{
    const PersonBuilder amir = person("Amir", 1990y / 5 / 17, CustodyKind::Sentence);
    ASSERT_TRUE(disclosures.add(office.caseworker, to(amir, "ksp_release")));
    EXPECT_EQ(disclosures.ofCitizen(office.otherCaseworker, amir.id()).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(disclosures.ground(office.otherCaseworker, amir.id()).error().code, ErrorCode::ReasonNeeded);
    const Period month{2013y / 1 / 1, Date{2013y / 1 / 31}};
    EXPECT_EQ(disclosures.during(office.caseworker, month).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(disclosures.during(office.teamLead, month)->size(), 1U);
    EXPECT_TRUE(disclosures.during(office.teamLead, {2012y / 1 / 1, Date{2012y / 12 / 31}})->empty());
    EXPECT_EQ(office.auditLines().front().operation, Operation::ListDisclosures) << "reads too";
}

TEST_F(Sharing, CanBeTakenBack)
{
    const PersonBuilder amir = person("Amir", 1990y / 5 / 17, CustodyKind::Sentence);
    ASSERT_TRUE(disclosures.add(office.caseworker, to(amir, "ksp_release")));
    const auto history = office.services().changes.list(office.caseworker, {}, {}, 1);
    ASSERT_TRUE(office.services().changes.undo(office.caseworker, history->front().change.id));
    EXPECT_TRUE(disclosures.ofCitizen(office.caseworker, amir.id())->empty());
}

}  // namespace

}  // namespace fodfaeste::test
