#include "domain/sharing/disclosure_check.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

constexpr Date kToday = 2024y / 5 / 15;

LegalBasis basisFor(CoveredPersons persons, ConsentNeed consent = ConsentNeed::None)
{
    LegalBasis made;
    made.code = "basis";
    made.reference = "§ 1";
    made.persons = persons;
    made.consent = consent;
    made.validity = {2020y / 1 / 1, std::nullopt};
    return made;
}

Consent consentOf(CitizenId citizen)
{
    Consent made;
    made.id = ConsentId{7};
    made.citizen = citizen;
    made.purpose = "God løsladelse";
    made.topics = {Topic::Housing, Topic::Income};
    made.counterparties = {{PartyKind::PrisonService, ""}, {PartyKind::Employer, "Cykelværkstedet"}};
    made.givenOn = 2024y / 1 / 10;
    made.validity = {2024y / 1 / 10, 2025y / 1 / 9};
    return made;
}

/// A disclosure to the prison service in which nothing is wrong, and what is known on the day.
struct Sharing {
    LegalBasis basis = basisFor(CoveredPersons::Anyone);
    Disclosure disclosure;
    SharingFacts facts;

    Sharing()
    {
        disclosure.citizen = CitizenId{3};
        disclosure.at = {kToday, 10h};
        disclosure.party = PartyKind::PrisonService;
        disclosure.partyName = "Vestre Fængsel";
        disclosure.person = "Sagsbehandler Holm";
        disclosure.topics = {Topic::Housing};
        disclosure.necessity = "Bolig skal være klar ved løsladelsen.";
        facts.age = 24;
        facts.terms = {20, 15, 18};
    }

    std::vector<SharingFinding> check()
    {
        facts.basis = &basis;
        return checkDisclosure(disclosure, facts);
    }

    void restOnConsent(ConsentNeed need = ConsentNeed::Needed)
    {
        basis.consent = need;
        facts.consent = consentOf(disclosure.citizen);
        disclosure.consent = facts.consent->id;
    }
};

std::vector<SharingRule> rulesOf(const std::vector<SharingFinding>& findings)
{
    std::vector<SharingRule> rules;
    std::ranges::transform(findings, std::back_inserter(rules), &SharingFinding::rule);
    return rules;
}

using Rules = std::vector<SharingRule>;

}  // namespace

TEST(Topic, ReadsBackFromItsCode)
{
    for (const Topic topic : kTopics)
        EXPECT_EQ(topicFromCode(codeOf(topic)), topic) << codeOf(topic);
    EXPECT_EQ(topicFromCode("nothing"), std::nullopt);
}

TEST(SharingCodes, ReadBack)
{
    for (const PartyKind kind : kPartyKinds)
        EXPECT_EQ(partyKindFromCode(codeOf(kind)), kind) << codeOf(kind);
    for (const CoveredPersons persons : kCoveredPersons)
        EXPECT_EQ(coveredPersonsFromCode(codeOf(persons)), persons) << codeOf(persons);
    for (const ConsentForm form : kConsentForms)
        EXPECT_EQ(consentFormFromCode(codeOf(form)), form) << codeOf(form);
    for (const DisclosureDirection direction : kDisclosureDirections)
        EXPECT_EQ(disclosureDirectionFromCode(codeOf(direction)), direction) << codeOf(direction);
}

TEST(LegalBasis, IsTheRowThatHoldsOnTheDay)
{
    LegalBasis before = basisFor(CoveredPersons::Anyone);
    before.validity = {2020y / 1 / 1, 2023y / 12 / 31};
    LegalBasis after = before;
    after.reference = "§ 2";
    after.validity = {2024y / 1 / 1, std::nullopt};
    const std::vector<LegalBasis> bases{before, after};

    EXPECT_EQ(findBasis(bases, "basis", 2019y / 12 / 31), nullptr);
    ASSERT_NE(findBasis(bases, "basis", 2023y / 12 / 31), nullptr);
    EXPECT_EQ(findBasis(bases, "basis", 2023y / 12 / 31)->reference, "§ 1");
    EXPECT_EQ(findBasis(bases, "basis", 2024y / 1 / 1)->reference, "§ 2");
    EXPECT_EQ(findBasis(bases, "other", kToday), nullptr);
}

TEST(Consent, IsWorthSomethingFromItsFirstDayToItsLastUntilItIsWithdrawn)
{
    Consent consent = consentOf(CitizenId{3});

    EXPECT_EQ(consent.statusOn(2024y / 1 / 9), ConsentStatus::NotYet);
    EXPECT_EQ(consent.statusOn(2024y / 1 / 10), ConsentStatus::Active);
    EXPECT_EQ(consent.statusOn(2025y / 1 / 9), ConsentStatus::Active);
    EXPECT_EQ(consent.statusOn(2025y / 1 / 10), ConsentStatus::Expired);

    consent.withdrawnOn = 2024y / 6 / 1;
    EXPECT_EQ(consent.statusOn(2024y / 5 / 31), ConsentStatus::Active);
    EXPECT_EQ(consent.statusOn(2024y / 6 / 1), ConsentStatus::Withdrawn);
}

TEST(Consent, IsSpecificAndEnds)
{
    const Consent good = consentOf(CitizenId{3});
    EXPECT_TRUE(static_cast<bool>(validate(good)));

    const auto subjectAfter = [&](auto change) {
        Consent changed = good;
        change(changed);
        const Status status = validate(changed);
        return status ? std::string{} : status.error().subject;
    };
    EXPECT_EQ(subjectAfter([](Consent& c) { c.purpose = "  "; }), "consent.purpose");
    EXPECT_EQ(subjectAfter([](Consent& c) { c.topics.clear(); }), "consent.topics");
    EXPECT_EQ(subjectAfter([](Consent& c) { c.counterparties.clear(); }), "consent.counterparties");
    EXPECT_EQ(subjectAfter([](Consent& c) { c.validity.to.reset(); }), "consent.validity");
    EXPECT_EQ(subjectAfter([](Consent& c) { c.validity.to = 2024y / 1 / 9; }), "consent.validity");
    EXPECT_EQ(subjectAfter([](Consent& c) { c.validity.from = 2024y / 1 / 9; }), "consent.validity");
    EXPECT_EQ(subjectAfter([](Consent& c) { c.withdrawnOn = 2024y / 1 / 9; }), "consent.withdrawnOn");
}

TEST(DisclosureCheck, FindsNothingWhereNothingIsWrong)
{
    EXPECT_EQ(rulesOf(Sharing{}.check()), Rules{});
}

TEST(DisclosureCheck, CoversByCustodyWhomTheReleaseBasesCover)
{
    struct Row {
        CoveredPersons persons;
        std::optional<CustodyKind> custody;
        RiskAssessment risk;
        int age;
        Rules expected;
    };
    using enum CoveredPersons;
    const auto remand = CustodyKind::Remand;
    const auto sentence = CustodyKind::Sentence;
    const std::vector<Row> rows{
        {Anyone, remand, RiskAssessment::None, 24, {}},
        {SentencedOnRelease, sentence, RiskAssessment::None, 24, {}},
        {SentencedOnRelease, remand, RiskAssessment::None, 24, {SharingRule::OrdinaryRemand}},
        {SentencedOnRelease, remand, RiskAssessment::AtRisk, 24, {SharingRule::OrdinaryRemand}},
        {SentencedOnRelease, std::nullopt, RiskAssessment::None, 24, {SharingRule::CustodyUnknown}},
        {RemandAtRiskOnly, remand, RiskAssessment::AtRisk, 24, {}},
        {RemandAtRiskOnly, remand, RiskAssessment::None, 24, {SharingRule::OrdinaryRemand}},
        {SentencedUnder18, sentence, RiskAssessment::None, 17, {}},
        {SentencedUnder18, sentence, RiskAssessment::None, 18, {SharingRule::AgeNotCovered}},
    };
    for (const Row& row : rows) {
        Sharing sharing;
        sharing.basis.persons = row.persons;
        sharing.facts.custody = row.custody;
        sharing.facts.age = row.age;
        sharing.disclosure.risk = row.risk;

        EXPECT_EQ(rulesOf(sharing.check()), row.expected) << codeOf(row.persons) << ' ' << row.age;
    }
}

TEST(DisclosureCheck, OffersAConsentWhereOrdinaryRemandIsRefused)
{
    Sharing sharing;
    sharing.basis.persons = CoveredPersons::SentencedOnRelease;
    sharing.facts.custody = CustodyKind::Remand;

    const std::vector<SharingFinding> findings = sharing.check();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_TRUE(isRefused(findings));
    EXPECT_EQ(findings.front().remedy, Remedy::AskForConsent);
    EXPECT_EQ(findings.front().source, "§ 1");
}

TEST(DisclosureCheck, TakesAConsentOnlyWhereItReaches)
{
    struct Row {
        const char* what;
        void (*change)(Sharing&);
        Rules expected;
    };
    const std::vector<Row> rows{
        {"covered", [](Sharing&) {}, {}},
        {"none", [](Sharing& s) { s.facts.consent.reset(); }, {SharingRule::ConsentMissing}},
        {"of another", [](Sharing& s) { s.facts.consent->citizen = CitizenId{4}; }, {SharingRule::ConsentMissing}},
        {"another one", [](Sharing& s) { s.disclosure.consent = ConsentId{8}; }, {SharingRule::ConsentMissing}},
        {"run out", [](Sharing& s) { s.facts.consent->validity.to = 2024y / 5 / 14; }, {SharingRule::ConsentNotActive}},
        {"withdrawn", [](Sharing& s) { s.facts.consent->withdrawnOn = kToday; }, {SharingRule::ConsentNotActive}},
        {"topic", [](Sharing& s) { s.disclosure.topics.push_back(Topic::Debt); }, {SharingRule::ConsentOmitsTopic}},
        {"party", [](Sharing& s) { s.disclosure.party = PartyKind::Police; }, {SharingRule::ConsentOmitsParty}},
        {"oral", [](Sharing& s) { s.facts.consent->form = ConsentForm::Oral; }, {SharingRule::ConsentNotWritten}},
    };
    for (const Row& row : rows) {
        Sharing sharing;
        sharing.restOnConsent(ConsentNeed::NeededInWriting);
        row.change(sharing);

        EXPECT_EQ(rulesOf(sharing.check()), row.expected) << row.what;
    }
}

TEST(DisclosureCheck, TellsAnEmployerNothingOfCrimeAndAsksAMinorsGuardian)
{
    Sharing sharing;
    sharing.restOnConsent();
    sharing.facts.consent->topics.push_back(Topic::LegalMatters);
    sharing.disclosure.party = PartyKind::Employer;
    sharing.disclosure.partyName = "cykelværkstedet";
    sharing.disclosure.topics = {Topic::LegalMatters};
    sharing.facts.age = 17;

    EXPECT_EQ(rulesOf(sharing.check()), (Rules{SharingRule::GuardianConsentMissing, SharingRule::TopicNotForEmployers}));

    sharing.facts.consent->guardian = GuardianId{1};
    sharing.disclosure.topics = {Topic::Housing};
    EXPECT_EQ(rulesOf(sharing.check()), Rules{});
    sharing.disclosure.partyName = "Et andet sted";
    EXPECT_EQ(rulesOf(sharing.check()), Rules{SharingRule::ConsentOmitsParty});
}

TEST(DisclosureCheck, NeverSendsAProtectedAddressByItself)
{
    Sharing sharing;
    sharing.facts.protectedAddress = true;
    EXPECT_EQ(rulesOf(sharing.check()), Rules{});

    sharing.disclosure.address = AddressSharing::Automatic;
    EXPECT_EQ(rulesOf(sharing.check()), Rules{SharingRule::ProtectedAddress});
    EXPECT_TRUE(isRefused(sharing.check()));

    sharing.disclosure.address = AddressSharing::Chosen;
    EXPECT_EQ(rulesOf(sharing.check()), Rules{SharingRule::ProtectedAddress});
    EXPECT_FALSE(isRefused(sharing.check()));
}

TEST(DisclosureCheck, AsksForTheGuardianOfAChildWithoutRefusing)
{
    Sharing sharing;
    sharing.facts.age = 14;
    EXPECT_EQ(rulesOf(sharing.check()), Rules{SharingRule::GuardianNotConsidered});
    EXPECT_FALSE(isRefused(sharing.check()));

    sharing.disclosure.guardian = GuardianThought::Considered;
    EXPECT_EQ(rulesOf(sharing.check()), Rules{});
}

TEST(DisclosureCheck, AsksForEveryFieldAndKeepsToThePartiesOfTheBasis)
{
    Sharing sharing;
    sharing.basis.parties = {PartyKind::Police};
    sharing.basis.limbs = {"a", "b"};
    sharing.disclosure.person = " ";
    sharing.disclosure.topics.clear();

    EXPECT_EQ(rulesOf(sharing.check()), (Rules{SharingRule::RecipientMissing, SharingRule::TopicMissing, SharingRule::LimbMissing,
                                               SharingRule::PartyNotAllowed}));
    EXPECT_EQ(rulesOf(checkDisclosure(Sharing{}.disclosure, Sharing{}.facts)), Rules{SharingRule::BasisNotInForce});
}

RC_GTEST_PROP(DisclosureCheck, CountsTheLettersOfTheNecessityNotItsBytes, ())
{
    const auto letters = *rc::gen::inRange<std::size_t>(0, 40);
    Sharing sharing;
    sharing.disclosure.necessity = "  ";
    for (std::size_t i = 0; i < letters; ++i)
        sharing.disclosure.necessity += "ø";

    const std::vector<SharingFinding> findings = sharing.check();

    RC_ASSERT(isRefused(findings) == (letters < 20));
    if (!findings.empty())
        RC_ASSERT(findings.front().missingCharacters == 20 - letters);
}

TEST(LatestCustodyKind, IsOfTheStayThatBeganLastOnOrBeforeTheDay)
{
    CustodyStay remand;
    remand.id = CustodyStayId{1};
    remand.period = {2024y / 1 / 1, 2024y / 3 / 1};
    CustodyStay sentence = remand;
    sentence.id = CustodyStayId{2};
    sentence.kind = CustodyKind::Sentence;
    sentence.period = {2024y / 3 / 1, std::nullopt};
    const std::vector<CustodyStay> stays{sentence, remand};

    EXPECT_EQ(latestCustodyKind(stays, 2023y / 12 / 31), std::nullopt);
    EXPECT_EQ(latestCustodyKind(stays, 2024y / 2 / 29), CustodyKind::Remand);
    EXPECT_EQ(latestCustodyKind(stays, 2024y / 3 / 1), CustodyKind::Sentence);
}

}  // namespace fodfaeste
