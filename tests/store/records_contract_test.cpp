#include "store/store_fixture.h"

#include <optional>

// What every store promises about its records, on the real encrypted file, across closing and opening.

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

class Records : public StoreOnDisk {
protected:
    void SetUp() override { make(); }
};

template <class Record, class Repository>
std::vector<Record> everyOne(Repository& repository)
{
    std::vector<Record> records;
    repository.each([&records](const Record& record) { records.push_back(record); });
    return records;
}

Citizen fullCitizen(int serial)
{
    Citizen citizen = citizenNamed("Søren Åge", "O'Connor-Ågård", serial);
    citizen.formerCprs = {{syntheticCpr(1991y / 5 / 17, serial + 1000), 2001y / 1 / 2},
                          {syntheticCpr(1991y / 5 / 17, serial + 2000), std::nullopt}};
    citizen.districtNo = 35;
    citizen.address = "Nørrebrogade 1, 2. tv";
    citizen.postalCode = "2200";
    citizen.phone = "+45 12 34 56 78";
    citizen.email = "soeren@example.org";
    citizen.protection = {true, 2013y / 6 / 30};
    citizen.diedOn = 2020y / 2 / 29;
    citizen.movedAwayOn = 2019y / 12 / 31;
    return citizen;
}

TEST_F(Records, KeepEveryFactOfACitizen)
{
    Citizen full = fullCitizen(1);
    Citizen bare = citizenNamed("Li", "", 2);
    withRecords([&](Transaction& transaction) {
        full.id = transaction.citizens().add(full);
        bare.id = transaction.citizens().add(bare);
        EXPECT_NE(full.id, bare.id);
    });
    full.revision = bare.revision = Revision{1};

    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.citizens().find(full.id), full);
        EXPECT_EQ(everyOne<Citizen>(transaction.citizens()), (std::vector{full, bare}));
        EXPECT_EQ(transaction.citizens().findByCpr(full.cpr), full.id);
        EXPECT_EQ(transaction.citizens().findByCpr(full.formerCprs[1].cpr), full.id);
        EXPECT_EQ(transaction.citizens().findByCpr(syntheticCpr(1980y / 1 / 1, 1)), std::nullopt);
        EXPECT_EQ(transaction.citizens().find(CitizenId{99}), std::nullopt);
    });
}

TEST_F(Records, SaveACitizenOnceForEachRevision)
{
    withRecords([](Transaction& transaction) {
        Citizen citizen = fullCitizen(1);
        citizen.id = transaction.citizens().add(citizen);
        citizen.revision = Revision{1};
        citizen.familyName = "Ørsted";
        citizen.formerCprs = {{citizen.cpr, 2012y / 1 / 1}};
        citizen.cpr = syntheticCpr(1991y / 5 / 17, 7);

        const auto saved = transaction.citizens().save(citizen);
        const auto stale = transaction.citizens().save(citizen);

        ASSERT_TRUE(saved);
        EXPECT_EQ(*saved, Revision{2});
        ASSERT_FALSE(stale);
        EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
        citizen.revision = *saved;
        EXPECT_EQ(transaction.citizens().find(citizen.id), citizen);
    });
}

TEST_F(Records, GiveOneCprNumberToOneCitizenOnly)
{
    EXPECT_THROW(withRecords([](Transaction& transaction) {
                     transaction.citizens().add(citizenNamed("A", "B", 5));
                     transaction.citizens().add(citizenNamed("C", "D", 5));
                 }),
                 sql::Failure);
}

class CaseRecords : public Records {
protected:
    void SetUp() override
    {
        Records::SetUp();
        withRecords([this](Transaction& transaction) {
            citizen = transaction.citizens().add(citizenNamed("Ali", "Hassan", 1));
            other = transaction.citizens().add(citizenNamed("Eva", "Lund", 2));
            worker = transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, {}});
            caseFile = addCase(transaction, "KI-2012-00001", citizen);
        });
    }

    static CaseFileId addCase(Transaction& transaction, const std::string& number, CitizenId citizen)
    {
        return transaction.caseFiles().add(
            {{}, Revision::New, number, citizen, "krimi", {2012y / 1 / 9, std::nullopt}, "", "Politiet"});
    }

    CitizenId citizen;
    CitizenId other;
    UserId worker;
    CaseFileId caseFile;
};

TEST_F(CaseRecords, KeepEveryFactOfACaseFile)
{
    withRecords([this](Transaction& transaction) {
        CaseFile changed = *transaction.caseFiles().find(caseFile);
        changed.period.to = 2012y / 12 / 31;
        changed.closeReason = "Flyttet";

        EXPECT_EQ(*transaction.caseFiles().save(changed), Revision{2});
        EXPECT_EQ(transaction.caseFiles().save(changed).error().code, ErrorCode::Conflict);

        changed.revision = Revision{2};
        EXPECT_EQ(transaction.caseFiles().findByNumber("KI-2012-00001"), changed);
        EXPECT_EQ(transaction.caseFiles().findByNumber("KI-2012-00002"), std::nullopt);
        EXPECT_EQ(transaction.caseFiles().ofCitizen(citizen), std::vector{changed});
        EXPECT_TRUE(transaction.caseFiles().ofCitizen(other).empty());
        EXPECT_EQ(everyOne<CaseFile>(transaction.caseFiles()), std::vector{changed});
    });
}

TEST_F(CaseRecords, KnowTheHighestSerialOfAYearAmongForeignNumbers)
{
    withRecords([this](Transaction& transaction) {
        for (const char* number : {"KI-2012-00041", "KI-2012-9", "KI-2012-0004X", "KI-2013-00007", "KI-2012-99999X", "A-17"})
            addCase(transaction, number, citizen);

        EXPECT_EQ(transaction.caseFiles().highestSerial(2012), 41);
        EXPECT_EQ(transaction.caseFiles().highestSerial(2013), 7);
        EXPECT_EQ(transaction.caseFiles().highestSerial(2014), 0);
    });
}

TEST_F(CaseRecords, KeepAssignments)
{
    withRecords([this](Transaction& transaction) {
        Assignment assignment{{}, caseFile, worker, {2012y / 1 / 9, std::nullopt}};
        assignment.id = transaction.caseFiles().assign(assignment);
        assignment.period.to = 2012y / 6 / 30;
        transaction.caseFiles().changeAssignment(assignment);

        EXPECT_EQ(transaction.caseFiles().assignmentsOf(caseFile), std::vector{assignment});
        std::vector<Assignment> all;
        transaction.caseFiles().eachAssignment([&all](const Assignment& each) { all.push_back(each); });
        EXPECT_EQ(all, std::vector{assignment});
    });
}

TEST_F(CaseRecords, KeepSpellsInOrderOfTheirStart)
{
    withRecords([this](Transaction& transaction) {
        Spell late{{},     Revision{1}, caseFile,          SpellKind::Work,
                   "Kok",  "Café Ø",    WeeklyHours{1850}, {2012y / 6 / 1, 2012y / 7 / 1},
                   "Udløb"};
        Spell early{{}, Revision{1}, caseFile, SpellKind::Education, "HF", "KVUC", std::nullopt, {2012y / 2 / 1, std::nullopt},
                    ""};
        late.id = transaction.spells().add(late);
        early.id = transaction.spells().add(early);

        EXPECT_EQ(transaction.spells().find(late.id), late);
        EXPECT_EQ(transaction.spells().ofCase(caseFile), (std::vector{early, late}));
        EXPECT_EQ(transaction.spells().ofCitizen(citizen), (std::vector{early, late}));
        EXPECT_EQ(everyOne<Spell>(transaction.spells()), (std::vector{late, early}));
        EXPECT_EQ(*transaction.spells().save(early), Revision{2});
        EXPECT_EQ(transaction.spells().save(early).error().code, ErrorCode::Conflict);
    });
}

TEST_F(CaseRecords, KeepStaysInCustody)
{
    withRecords([this](Transaction& transaction) {
        CustodyStay stay{{}, Revision{1}, citizen, CustodyKind::Sentence, "Vestre", {2012y / 3 / 1, std::nullopt}, 2013y / 1 / 1};
        stay.id = transaction.custody().add(stay);

        EXPECT_EQ(transaction.custody().find(stay.id), stay);
        EXPECT_EQ(transaction.custody().ofCitizen(citizen), std::vector{stay});
        EXPECT_EQ(everyOne<CustodyStay>(transaction.custody()), std::vector{stay});
        EXPECT_EQ(*transaction.custody().save(stay), Revision{2});
        EXPECT_EQ(transaction.custody().save(stay).error().code, ErrorCode::Conflict);
    });
}

TEST_F(CaseRecords, KeepTasksInOrderOfTheirDay)
{
    withRecords([this](Transaction& transaction) {
        Task late{{}, Revision{1}, caseFile, "Ring", 2012y / 5 / 2, 2012y / 4 / 1, 2012y / 4 / 20};
        Task early{{}, Revision{1}, caseFile, "Skriv", 2012y / 5 / 1, 2012y / 4 / 1, std::nullopt};
        late.id = transaction.tasks().add(late);
        early.id = transaction.tasks().add(early);

        EXPECT_EQ(transaction.tasks().find(late.id), late);
        EXPECT_EQ(transaction.tasks().ofCitizen(citizen), (std::vector{early, late}));
        EXPECT_EQ(everyOne<Task>(transaction.tasks()), (std::vector{late, early}));
        EXPECT_EQ(*transaction.tasks().save(late), Revision{2});
        EXPECT_EQ(transaction.tasks().save(late).error().code, ErrorCode::Conflict);
    });
}

TEST_F(CaseRecords, KeepUsersAndTeams)
{
    withRecords([this](Transaction& transaction) {
        const TeamId team = transaction.users().addTeam({{}, "Vesterbro"});
        User user = *transaction.users().find(worker);
        user.name = "Maria Sø";
        user.role = Role::TeamLead;
        user.team = team;
        transaction.users().save(user);

        EXPECT_EQ(transaction.users().all(), std::vector{user});
        EXPECT_EQ(transaction.users().teams(), (std::vector{Team{team, "Vesterbro"}}));
    });
}

TEST_F(Records, ComeWithTheProgrammesOfTheCity)
{
    withRecords([](Transaction& transaction) {
        const auto krimi = transaction.programmes().find("krimi");
        ASSERT_TRUE(krimi);
        EXPECT_EQ(krimi->name, "Krimi-indsats");
        EXPECT_EQ(krimi->boundsIn(2012), (AgeBounds{18, 24}));
        EXPECT_EQ(krimi->boundsIn(2013), (AgeBounds{18, 29}));
        EXPECT_EQ(transaction.programmes().find("hotspot")->boundsIn(2012), std::nullopt);

        const Programme added{"ny", "Ny indsats", {{2020, 2021, {12, 14}}}};
        transaction.programmes().add(added);
        EXPECT_EQ(transaction.programmes().all().size(), 9U);
        EXPECT_EQ(transaction.programmes().all().back(), added);
    });
}

TEST_F(Records, KeepWhatTheStoreSaysAboutItself)
{
    withRecords([](Transaction& transaction) {
        EXPECT_EQ(transaction.notes().read("colour"), std::nullopt);
        transaction.notes().write("colour", "blå");
        transaction.notes().write("colour", "grøn");
        EXPECT_EQ(transaction.notes().read("colour"), "grøn");
    });
}

}  // namespace

}  // namespace fodfaeste::test
