#include "app/access/case_access.h"
#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/outcome/outcome_service.h"
#include "app/search/search_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

const AuditEntry& newest(const std::vector<AuditEntry>& lines)
{
    return lines.front();
}

}  // namespace

TEST(Gate, WritesALineForEveryReadWithWhomItConcerned)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);

    ASSERT_TRUE(office.services().citizens.open(office.caseworker, yasmin.id()));

    const auto lines = office.auditLines();
    EXPECT_EQ(newest(lines).operation, Operation::OpenCitizen);
    EXPECT_EQ(newest(lines).outcome, AuditOutcome::Done);
    EXPECT_EQ(newest(lines).user, office.caseworker.user);
    EXPECT_EQ(newest(lines).citizens, std::vector{yasmin.id()});
    EXPECT_EQ(newest(lines).purpose, kOwnCase);
}

TEST(Gate, WritesDownWhoWasKeptFromSomebodyElsesCase)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);

    EXPECT_EQ(office.services().citizens.open(office.otherCaseworker, yasmin.id()).error().code, ErrorCode::ReasonNeeded);

    EXPECT_EQ(newest(office.auditLines()).outcome, AuditOutcome::Refused);
    EXPECT_EQ(newest(office.auditLines()).user, office.otherCaseworker.user);
    EXPECT_EQ(newest(office.auditLines()).citizens, std::vector{yasmin.id()});
}

TEST(Gate, RefusesAndWritesTheRefusalDown)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib");

    const auto answer = office.services().citizens.open(office.administrator, yasmin.id());

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(newest(office.auditLines()).outcome, AuditOutcome::Refused);
    EXPECT_EQ(newest(office.auditLines()).user, office.administrator.user);
    EXPECT_TRUE(newest(office.auditLines()).citizens.empty()) << "nobody's data was shown";
}

TEST(Gate, KeepsNeitherWorkNorLineWhenTheWorkFails)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
    const std::size_t before = office.auditLines().size();

    NewContact contact;
    contact.caseFile = yasmin.caseFileId();
    contact.at = {2013y / 1 / 15, 9h};
    contact.note = "Kom til tiden.";
    contact.nextStep = NewTask{"  ", 2013y / 1 / 20};
    const auto answer = office.services().contacts.log(office.caseworker, contact);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().subject, "task.text");
    EXPECT_EQ(office.auditLines().size(), before);
    office.read([&](Transaction& transaction) { EXPECT_TRUE(transaction.contacts().ofCase(yasmin.caseFileId()).empty()); });
}

TEST(Gate, BringsTheReadModelUpToDateWithTheCommit)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
    const auto statusNow = [&] { return office.services().caseload.list(office.caseworker, {})->front().status; };
    EXPECT_EQ(statusNow(), YearEndStatus::LostContact);

    NewContact contact;
    contact.caseFile = yasmin.caseFileId();
    contact.at = {2013y / 1 / 15, 9h};
    ASSERT_TRUE(office.services().contacts.log(office.caseworker, contact));

    EXPECT_EQ(statusNow(), YearEndStatus::PositiveContact);
}

TEST(Gate, WritesSearchesAndTheirHitsDown)
{
    Office office;
    const auto yasmin = office.citizen("Yasmin", "El-Khatib");

    const auto answer = office.services().search.suggest(office.caseworker, "khat", 10);
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->hits.size(), 1U);
    ASSERT_TRUE(office.services().search.record(office.caseworker, "khat", {yasmin.id()}));

    EXPECT_EQ(newest(office.auditLines()).operation, Operation::SearchCitizens);
    EXPECT_EQ(newest(office.auditLines()).detail, "khat");
    EXPECT_EQ(newest(office.auditLines()).citizens, std::vector{yasmin.id()});
    EXPECT_FALSE(office.services().search.suggest(office.administrator, "khat", 10)) << "an administrator sees no cases";
}

TEST(Gate, SaysInTheTrailWhetherAnExportShowedCprNumbers)
{
    Office office;
    office.citizen("Yasmin", "El-Khatib").bornOn(1990y / 3 / 2).caseFile("krimi", 2012y / 1 / 9);
    OutcomeService& outcome = office.services().outcome;

    ASSERT_TRUE(outcome.forExport(office.teamLead, {2012, {}, {}}, {"csv", true, false, {}}));
    EXPECT_EQ(newest(office.auditLines()).operation, Operation::ExportYearEnd);
    EXPECT_NE(newest(office.auditLines()).detail.find("cpr=masked"), std::string::npos);

    EXPECT_EQ(outcome.forExport(office.teamLead, {2012, {}, {}}, {"csv", true, true, " "}).error().subject, "reason");

    ASSERT_TRUE(outcome.forExport(office.teamLead, {2012, {}, {}}, {"csv", true, true, "Revision af 2012"}));
    EXPECT_EQ(newest(office.auditLines()).operation, Operation::ExportWithCpr);
    EXPECT_EQ(newest(office.auditLines()).purpose, "Revision af 2012");
    EXPECT_NE(newest(office.auditLines()).detail.find("cpr=shown"), std::string::npos);
    EXPECT_EQ(newest(office.auditLines()).citizens.size(), 1U);
}

}  // namespace fodfaeste
