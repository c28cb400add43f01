#include "support/office.h"

#include <gtest/gtest.h>

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

TEST(Office, PutsFactsIntoTheStoreOneLineEach)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib")
                            .bornOn(1990y / 3 / 2)
                            .livesIn(9)
                            .caseFile("krimi", 2012y / 1 / 9)
                            .with(office.caseworker)
                            .contact("2012-06-01T10:00", Attendance::Attended, Assessment::Positive)
                            .note("Aftalt praktik.")
                            .work(2012y / 7 / 1)
                            .task("Ring til arbejdsgiver", 2013y / 1 / 20)
                            .custody(CustodyKind::Remand, 2012y / 2 / 1, 2012y / 3 / 1);

    office.read([&](Transaction& transaction) {
        EXPECT_EQ(transaction.citizens().find(yasmin.id())->cpr.birthDate(), Date{1990y / 3 / 2});
        EXPECT_EQ(transaction.citizens().find(yasmin.id())->districtNo, 9);
        EXPECT_EQ(transaction.caseFiles().find(yasmin.caseFileId())->number, "KI-2012-00001");
        EXPECT_EQ(transaction.contacts().newestNote(yasmin.contactId())->text, "Aftalt praktik.");
        EXPECT_EQ(transaction.spells().ofCitizen(yasmin.id()).size(), 1U);
        EXPECT_EQ(transaction.tasks().ofCitizen(yasmin.id()).size(), 1U);
        EXPECT_EQ(transaction.custody().ofCitizen(yasmin.id()).size(), 1U);
    });
    EXPECT_TRUE(office.auditLines().empty());
}

TEST(Office, GivesEachPersonOfTheStaffASession)
{
    const Office office;

    EXPECT_EQ(office.caseworker.role, Role::Caseworker);
    EXPECT_EQ(office.teamLead.role, Role::TeamLead);
    EXPECT_EQ(office.administrator.role, Role::Administrator);
    EXPECT_EQ(office.auditor.role, Role::Auditor);
    EXPECT_NE(office.caseworker.user, office.otherCaseworker.user);
}

}  // namespace

}  // namespace fodfaeste::test
