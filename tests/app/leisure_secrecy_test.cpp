#include "support/leisure_jobs.h"

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

/// All that a page or a print of an employer is made from, in one text.
std::string everythingOf(const EmployerPageData& page)
{
    std::string text =
        page.employer.name + page.employer.note + page.employer.address + page.employer.phone + page.employer.email;
    for (const EmployerContact& contact : page.contacts)
        text += contact.name + contact.position + contact.phone + contact.email;
    for (const EmployerAgreement& agreement : page.agreements)
        text += agreement.text;
    for (const JobOpening& opening : page.openings)
        text += opening.title + opening.tasks + opening.pattern;
    return text;
}

class LeisureSecrecy : public LeisureJobs {};

TEST_F(LeisureSecrecy, WhatAnEmployerIsShownHasNobodyInIt)
{
    const Employer netto = employer("Netto");
    const JobOpening kasse = opening(netto.id, "Kasse", 3);
    auto sara = office.citizen("Sarafina", "Hemmelig");
    sara.bornOn(1997y / 1 / 1).custody(CustodyKind::Remand, 2012y / 5 / 1, 2012y / 6 / 1);
    sara.caseFile("krimi", 2012y / 1 / 1).with(office.caseworker).contact("2012-06-01T10:00").note("Sigtet for hærværk");
    PlacementStep first = step(PlacementStage::Suggested, 2013y / 1 / 2);
    first.remark = "Sigtet for hærværk";
    const auto made = put(job(sara, kasse, first));
    ASSERT_TRUE(made);
    ASSERT_TRUE(office.services().placements.advance(office.caseworker, made->id, step(PlacementStage::Started)));

    const auto page = office.services().employers.open(office.teamLead, netto.id);

    ASSERT_TRUE(page);
    EXPECT_EQ(page->youngNow, 1) << "a number is all there is of her";
    const std::string shown = everythingOf(*page);
    for (const char* secret : {"Sarafina", "Hemmelig", "hærværk", "Sigtet", "krimi", "KI-20"})
        EXPECT_EQ(shown.find(secret), std::string::npos) << secret;
    const auto spells = spellsOf(sara.id());
    EXPECT_EQ(spells.front().title, "Kasse") << "nor does the spell, whose title and workplace are the employer's own words";
}

}  // namespace

}  // namespace fodfaeste::test
