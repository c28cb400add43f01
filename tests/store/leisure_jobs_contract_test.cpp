#include "app/ports/leisure_job_repositories.h"
#include "store/store_fixture.h"

#include <algorithm>

// What every store promises about leisure jobs, on the real encrypted file, across closing and opening.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class LeisureJobRecords : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([this](Transaction& transaction) {
            lis = transaction.users().add({{}, "Lis Juul", "LJ", Role::LeisureJobWorker, {}});
            citizen = transaction.citizens().add(citizenNamed("Sara", "Prøve", 1));
            CaseFile made;
            made.number = "KI-2013-00001";
            made.citizen = citizen;
            made.programme = "fritidsjob";
            made.period = {2013y / 1 / 1, std::nullopt};
            caseFile = transaction.caseFiles().add(made);
        });
    }

    static Employer full(const std::string& name)
    {
        Employer made;
        made.revision = Revision{1};
        made.name = name;
        made.cvr = *Cvr::parse("12345674");
        made.sector = EmployerSector::Municipal;
        made.tier = EmployerTier::Key;
        made.trade = "shop";
        made.address = "Gade 1";
        made.postalCode = "2200";
        made.districtNo = 9;
        made.phone = "33221100";
        made.email = "a@b.example";
        made.note = "Linje et\nto";
        made.archivedOn = 2013y / 2 / 1;
        return made;
    }

    EmployerId add(const Employer& employer) const
    {
        EmployerId id;
        withRecords([&](Transaction& transaction) { id = transaction.employers().add(employer); });
        return id;
    }

    static PlacementStep step(PlacementStage stage, Date day, UserId by = {})
    {
        PlacementStep made;
        made.stage = stage;
        made.day = day;
        made.by = by;
        return made;
    }

    UserId lis;
    CitizenId citizen;
    CaseFileId caseFile;
};

TEST_F(LeisureJobRecords, KeepAnEmployerWhole)
{
    Employer whole = full("Ældre Sagen");
    Employer bare;
    bare.revision = Revision{1};
    bare.name = "Bar";
    for (Employer* employer : {&whole, &bare})
        employer->id = add(*employer);

    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.employers().all(), (std::vector{whole, bare}));
        EXPECT_EQ(transaction.employers().find(bare.id), bare);
        EXPECT_EQ(transaction.employers().find(EmployerId{99}), std::nullopt);
        EXPECT_EQ(transaction.employers().findByCvr(*whole.cvr), whole.id);
        EXPECT_EQ(transaction.employers().findByCvr(*Cvr::parse("10150817")), std::nullopt);
        EXPECT_EQ(transaction.employers().findByName("ÆLDRE sagen"), whole.id);
        EXPECT_EQ(transaction.employers().findByName("Ældre"), std::nullopt);
    });
}

TEST_F(LeisureJobRecords, SaveAnEmployerOnceForEachRevision)
{
    Employer employer = full("Netto");
    employer.id = add(employer);
    Employer changed = employer;
    changed.name = "Døgnnetto";
    changed.cvr.reset();
    changed.archivedOn.reset();

    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(*transaction.employers().save(changed), Revision{2});
        EXPECT_EQ(transaction.employers().save(changed).error().code, ErrorCode::Conflict);
        changed.revision = Revision{2};
        EXPECT_EQ(transaction.employers().find(employer.id), changed);
        EXPECT_EQ(transaction.employers().findByName("døgnnetto"), employer.id);
        EXPECT_EQ(transaction.employers().findByName("Netto"), std::nullopt);
    });
}

TEST_F(LeisureJobRecords, KeepContactsAndAgreements)
{
    const EmployerId netto = add(full("Netto"));
    Employer second = full("Irma");
    second.cvr.reset();
    const EmployerId irma = add(second);
    EmployerContact ulla{{}, netto, "Ulla", "Chef", "1", "u@x.example"};
    EmployerAgreement old{{}, netto, "To unge", {2012y / 1 / 1, Date{2012y / 12 / 31}}};
    EmployerAgreement now{{}, netto, "Tre unge", {2013y / 1 / 1, std::nullopt}};
    withRecords([&](Transaction& transaction) {
        ulla.id = transaction.employers().addContact(ulla);
        old.id = transaction.employers().addAgreement(old);
        now.id = transaction.employers().addAgreement(now);
        ulla.position = "Souschef";
        transaction.employers().changeContact(ulla);
        now.text = "Fire unge";
        transaction.employers().changeAgreement(now);
    });

    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.employers().contactsOf(netto), std::vector{ulla});
        EXPECT_TRUE(transaction.employers().contactsOf(irma).empty());
        EXPECT_EQ(transaction.employers().agreementsOf(netto), (std::vector{now, old})) << "newest first";
        transaction.employers().removeContact(ulla.id);
        EXPECT_TRUE(transaction.employers().contactsOf(netto).empty());
    });
}

TEST_F(LeisureJobRecords, KeepAnOpeningWhole)
{
    JobOpening whole;
    whole.revision = Revision{1};
    whole.employer = add(full("Netto"));
    whole.title = "Flaskedreng";
    whole.tasks = "Sortere flasker";
    whole.weeklyHours = WeeklyHours{450};
    whole.pattern = "ma 15-17";
    whole.districtNo = 35;
    whole.ages = {13, 17};
    whole.positions = 2;
    whole.postedOn = 2013y / 1 / 2;
    whole.deadline = 2013y / 2 / 2;
    whole.archivedOn = 2013y / 3 / 2;
    JobOpening bare;
    bare.revision = Revision{1};
    bare.employer = whole.employer;
    bare.title = "Kasse";
    bare.ages = {15, 17};
    bare.postedOn = 2013y / 1 / 1;
    withRecords([&](Transaction& transaction) {
        for (JobOpening* opening : {&whole, &bare})
            opening->id = transaction.openings().add(*opening);
    });

    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.openings().all(), (std::vector{whole, bare}));
        EXPECT_EQ(transaction.openings().find(whole.id), whole);
        EXPECT_EQ(transaction.openings().ofEmployer(whole.employer).size(), 2U);
        EXPECT_TRUE(transaction.openings().ofEmployer(EmployerId{99}).empty());
        bare.positions = 4;
        EXPECT_EQ(*transaction.openings().save(bare), Revision{2});
        EXPECT_EQ(transaction.openings().save(bare).error().code, ErrorCode::Conflict);
        EXPECT_EQ(transaction.openings().find(bare.id)->positions, 4);
    });
}

TEST_F(LeisureJobRecords, KeepAPlacementWithItsSteps)
{
    const EmployerId netto = add(full("Netto"));
    Placement placement = *Placement::begin(step(PlacementStage::Suggested, 2013y / 1 / 2, lis));
    PlacementStep meeting = step(PlacementStage::Interview, 2013y / 1 / 9);
    meeting.remark = "Tager mor med";
    ASSERT_TRUE(placement.advance(meeting));
    placement.revision = Revision{1};
    placement.caseFile = caseFile;
    placement.employer = netto;
    placement.title = "Kasse";
    withRecords([&](Transaction& transaction) { placement.id = transaction.placements().add(placement); });

    PlacementStep no = step(PlacementStage::Declined, 2013y / 1 / 10, lis);
    no.declineReason = DeclineReason::EmployerChoseAnother;
    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.placements().find(placement.id), placement);
        EXPECT_EQ(transaction.placements().ofCase(caseFile), std::vector{placement});
        EXPECT_EQ(transaction.placements().ofEmployer(netto), std::vector{placement});
        EXPECT_TRUE(transaction.placements().ofOpening(JobOpeningId{1}).empty());
        ASSERT_TRUE(placement.advance(no));
        placement.weeklyHours = WeeklyHours{500};
        placement.pattern = "lø 10-14";
        placement.refund = Period{2013y / 1 / 1, Date{2013y / 5 / 31}};
        EXPECT_EQ(*transaction.placements().save(placement), Revision{2});
        EXPECT_EQ(transaction.placements().save(placement).error().code, ErrorCode::Conflict);
    });
    placement.revision = Revision{2};
    withRecords([&](Transaction& transaction) { EXPECT_EQ(transaction.placements().all(), std::vector{placement}); });
}

TEST_F(LeisureJobRecords, HoldTheTermsOfTheProgramme)
{
    withRecords([](Transaction& transaction) {
        const LeisureJobTerms terms = transaction.placements().terms();
        const Date day{2013y / 1 / 15};
        std::vector<int> weeks;
        std::ranges::transform(terms.followUps(day), std::back_inserter(weeks), &DatedTerm::value);
        EXPECT_EQ(weeks, (std::vector{1, 4, 13}));
        EXPECT_EQ(terms.refundHours(day), 5);
        EXPECT_EQ(terms.refundMonths(day), 5);
        EXPECT_EQ(terms.keptWeeks(day), 13);
        EXPECT_EQ(terms.lastingMonths(day), 3);
        EXPECT_EQ(terms.workAge(day), 13);
        EXPECT_EQ(terms.schoolAge(day), 15);
        EXPECT_EQ(terms.adultAge(day), 18);
        EXPECT_EQ(terms.schoolWeekHours(day), 12);
        EXPECT_EQ(terms.freeWeekHours(day), 40);
    });
}

TEST_F(LeisureJobRecords, KeepAWishWhole)
{
    JobWish wish;
    wish.revision = Revision{1};
    wish.citizen = citizen;
    wish.wishes = "Noget med dyr, æøå";
    wish.trades = {"stable", "shop"};
    wish.maxWeeklyHours = WeeklyHours{650};
    wish.travel = 25min;
    wish.compulsorySchoolEndsOn = 2013y / 6 / 30;
    wish.guardianName = "Mona Prøve";
    wish.guardianPhone = "22113344";
    wish.guardianConsentedOn = 2013y / 1 / 3;
    wish.citizenConsentedOn = 2013y / 1 / 4;
    withRecords([&](Transaction& transaction) { wish.id = transaction.jobWishes().add(wish); });

    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.jobWishes().ofCitizen(citizen), wish);
        EXPECT_EQ(transaction.jobWishes().all(), std::vector{wish});
        EXPECT_EQ(transaction.jobWishes().ofCitizen(CitizenId{99}), std::nullopt);
        wish.trades.clear();
        wish.maxWeeklyHours.reset();
        wish.travel.reset();
        EXPECT_EQ(*transaction.jobWishes().save(wish), Revision{2});
        EXPECT_EQ(transaction.jobWishes().save(wish).error().code, ErrorCode::Conflict);
        wish.revision = Revision{2};
        EXPECT_EQ(transaction.jobWishes().ofCitizen(citizen), wish);
    });
}

}  // namespace

}  // namespace fodfaeste::test
