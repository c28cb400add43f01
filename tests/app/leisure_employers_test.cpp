#include "app/change/change_service.h"
#include "support/leisure_jobs.h"

#include <algorithm>

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

class LeisureEmployers : public LeisureJobs {
protected:
    EmployerService& employers = office.services().employers;
    JobOpeningService& openings = office.services().openings;
};

TEST_F(LeisureEmployers, AreKeptTidyAndListedInDanishOrder)
{
    employer("Ålborg   Bageri");
    employer("Zoo");
    employer(" Netto ");

    const auto rows = employers.list(office.caseworker);

    ASSERT_TRUE(rows);
    std::vector<std::string> names;
    std::ranges::transform(*rows, std::back_inserter(names), [](const EmployerRow& row) { return row.employer.name; });
    EXPECT_EQ(names, (std::vector<std::string>{"Netto", "Zoo", "Ålborg Bageri"}));
}

TEST_F(LeisureEmployers, NoTwoHaveTheSameNumber)
{
    Employer netto = employer("Netto");
    netto.cvr = *Cvr::parse("12345674");
    ASSERT_TRUE(employers.save(office.teamLead, netto));
    Employer irma = employer("Irma");
    irma.cvr = *Cvr::parse("12345674");

    const auto refused = employers.save(office.teamLead, irma);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().subject, "employer.cvr");
}

TEST_F(LeisureEmployers, TakeANumberWhoseCheckDigitDoesNotFit)
{
    Employer netto = employer("Netto");
    netto.cvr = *Cvr::parse("12345675");

    const auto saved = employers.save(office.teamLead, netto);
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->cvr->passesCheck()) << "the page warns of it";
}

TEST_F(LeisureEmployers, ACaseworkerReadsThemOnly)
{
    const Employer netto = employer("Netto");

    EXPECT_TRUE(employers.open(office.caseworker, netto.id));
    EXPECT_EQ(employers.save(office.caseworker, netto).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(employers.archive(office.caseworker, netto.id).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(openings.duplicate(office.caseworker, opening(netto.id).id).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(employers.list(office.auditor).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(office.auditLines().front().outcome, AuditOutcome::Refused);
}

TEST_F(LeisureEmployers, AStaleOneIsAConflict)
{
    Employer netto = employer("Netto");
    netto.note = "Søger til julen";
    ASSERT_TRUE(employers.save(office.teamLead, netto));

    netto.note = "Anden";
    EXPECT_EQ(employers.save(office.teamLead, netto).error().code, ErrorCode::Conflict);
    EXPECT_EQ(employers.open(office.teamLead, netto.id)->employer.note, "Søger til julen");
}

TEST_F(LeisureEmployers, AreNotArchivedWhileYoungPeopleWorkThere)
{
    const Employer netto = employer("Netto");
    const auto started = put(job(young("Sara"), opening(netto.id), step(PlacementStage::Started)));
    ASSERT_TRUE(started);
    EXPECT_EQ(employers.archive(office.teamLead, netto.id).error().code, ErrorCode::Conflict);
    EXPECT_EQ(employers.list(office.teamLead)->front().youngNow, 1);

    ASSERT_TRUE(office.services().placements.advance(office.caseworker, started->id, step(PlacementStage::Ended)));
    const auto archived = employers.archive(office.teamLead, netto.id);
    ASSERT_TRUE(archived);
    EXPECT_EQ(archived->archivedOn, Office::kToday);
    EXPECT_EQ(employers.list(office.teamLead)->front().youngNow, 0);
    EXPECT_EQ(employers.list(office.teamLead)->front().youngEver, 1);
    EXPECT_FALSE(employers.restore(office.teamLead, netto.id)->archivedOn);
}

TEST_F(LeisureEmployers, HavePeopleAndAgreements)
{
    const Employer netto = employer("Netto");
    auto person = employers.saveContact(office.teamLead, {{}, netto.id, " Ulla  Berg ", "Butikschef", "33221100", ""});
    ASSERT_TRUE(person);
    EXPECT_EQ(person->name, "Ulla Berg");
    EXPECT_EQ(employers.saveContact(office.teamLead, {{}, netto.id, " ", "", "", ""}).error().subject, "employer.contactName");
    const Period turned{2013y / 2 / 1, Date{2013y / 1 / 1}};
    EXPECT_EQ(employers.saveAgreement(office.teamLead, {{}, netto.id, "To unge", turned}).error().subject,
              "employer.agreementTo");
    ASSERT_TRUE(employers.saveAgreement(office.teamLead, {{}, netto.id, "To unge", {2013y / 1 / 1, std::nullopt}}));

    EXPECT_EQ(employers.open(office.caseworker, netto.id)->contacts, std::vector{*person});
    EXPECT_EQ(employers.open(office.caseworker, netto.id)->agreements.size(), 1U);
    ASSERT_TRUE(employers.removeContact(office.teamLead, *person));
    EXPECT_TRUE(employers.open(office.caseworker, netto.id)->contacts.empty());
}

TEST_F(LeisureEmployers, AChangeCanBeTakenBack)
{
    Employer netto = employer("Netto");
    netto.tier = EmployerTier::Key;
    ASSERT_TRUE(employers.save(office.teamLead, netto));

    const auto change = office.services().changes.latest(office.teamLead, {}, ChangeService::Wanted::Standing);
    ASSERT_TRUE(change && *change);
    ASSERT_TRUE(office.services().changes.undo(office.teamLead, (*change)->id));

    EXPECT_EQ(employers.open(office.teamLead, netto.id)->employer.tier, EmployerTier::Regular);
}

TEST_F(LeisureEmployers, OpeningsAreCheckedAndPostedToday)
{
    const Employer netto = employer("Netto");
    const JobOpening made = opening(netto.id);
    EXPECT_EQ(made.postedOn, Office::kToday);

    const auto refused = [&](const std::function<void(JobOpening&)>& change) {
        JobOpening wrong = made;
        change(wrong);
        const auto saved = openings.save(office.teamLead, wrong);
        return saved ? std::string{} : saved.error().subject;
    };
    EXPECT_EQ(refused([](JobOpening& each) { each.title = " "; }), "opening.title");
    EXPECT_EQ(refused([](JobOpening& each) { each.positions = 0; }), "opening.positions");
    EXPECT_EQ(refused([](JobOpening& each) { each.ages = {17, 13}; }), "opening.ages");
    EXPECT_EQ(refused([](JobOpening& each) { each.deadline = addDays(each.postedOn, -1); }), "opening.deadline");
    EXPECT_EQ(refused([](JobOpening& each) { each.districtNo = 36; }), "opening.districtNo");
    EXPECT_EQ(refused([](JobOpening& each) { each.employer = EmployerId{99}; }), "opening.employer");
}

TEST_F(LeisureEmployers, OpenOpeningsComeFirstByDeadline)
{
    const Employer netto = employer("Netto");
    JobOpening late = opening(netto.id, "Sent");
    late.deadline = addDays(Office::kToday, 20);
    JobOpening soon = opening(netto.id, "Snart");
    soon.deadline = addDays(Office::kToday, 1);
    for (const JobOpening& each : {late, soon})
        ASSERT_TRUE(openings.save(office.teamLead, each));
    opening(netto.id, "Altid");
    ASSERT_TRUE(openings.archive(office.teamLead, opening(netto.id, "Væk").id));

    std::vector<std::string> titles;
    const std::vector<JobOpeningRow> rows = *openings.list(office.caseworker);
    for (const JobOpeningRow& row : rows)
        titles.push_back(row.opening.title + (row.isOpen ? "" : " lukket"));
    EXPECT_EQ(titles, (std::vector<std::string>{"Snart", "Sent", "Altid", "Væk lukket"}));
}

TEST_F(LeisureEmployers, ADuplicateStartsAnew)
{
    JobOpening job = opening(employer("Netto").id, "Kasse", 2);
    job.deadline = addDays(Office::kToday, 5);
    ASSERT_TRUE(openings.save(office.teamLead, job));

    const auto copy = openings.duplicate(office.teamLead, job.id);

    ASSERT_TRUE(copy);
    EXPECT_NE(copy->id, job.id);
    EXPECT_EQ(copy->title, "Kasse");
    EXPECT_EQ(copy->positions, 2);
    EXPECT_FALSE(copy->deadline);
}

TEST_F(LeisureEmployers, AWishIsOfOnePersonOnly)
{
    JobWishService& wishes = office.services().jobWishes;
    const PersonBuilder sara = young("Sara");
    const PersonBuilder omar = young("Omar");
    JobWish wish = *wishes.open(office.caseworker, sara.id());
    EXPECT_FALSE(wish.id.isSet());
    wish.wishes = " Noget med dyr\n";
    wish.trades = {"shop", "stable"};
    const auto saved = wishes.save(office.caseworker, wish);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->wishes, "Noget med dyr");
    EXPECT_EQ(*wishes.open(office.caseworker, sara.id()), *saved);

    EXPECT_EQ(wishes.save(office.caseworker, wish).error().code, ErrorCode::Conflict) << "there is one already";
    JobWish stolen = *saved;
    stolen.citizen = omar.id();
    EXPECT_EQ(wishes.save(office.caseworker, stolen).error().code, ErrorCode::Conflict);
    EXPECT_EQ(wishes.open(office.otherCaseworker, sara.id()).error().code, ErrorCode::ReasonNeeded);
    JobWish ahead = *saved;
    ahead.guardianConsentedOn = addDays(Office::kToday, 1);
    EXPECT_EQ(wishes.save(office.caseworker, ahead).error().subject, "wish.guardianConsentedOn");
}

}  // namespace

}  // namespace fodfaeste::test
