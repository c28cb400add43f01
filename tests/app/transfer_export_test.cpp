#include "app/transfer/export_service.h"
#include "app/transfer/import_service.h"
#include "app/transfer_folder.h"
#include "support/office.h"
#include "support/record_snapshot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Detail;
using test::Office;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

class Stopped final : public Progress {
public:
    void advanced(std::uint64_t, std::uint64_t) override {}
    bool cancelled() const override { return true; }
};

Result<ExportReport> exported(Office& office, const Session& session, const test::TransferFolder& folder)
{
    NoProgress progress;
    return office.services().exports.run(session, folder.path(), "flytning til nyt system", progress);
}

Result<ImportReport> imported(Office& office, const test::TransferFolder& folder)
{
    NoProgress progress;
    return office.services().import.run(office.teamLead, folder.path(), ImportMode::Apply, progress);
}

/// Somebody with one of everything and awkward texts.
void fill(Office& office)
{
    office.citizen("=Mette", "O'Connor").cpr("770590-1230").livesIn(9).address("Gade 1; 2. tv", "2200").phone("+45 31 12 00 00");
    office.citizen("Omar", "El-Khatib")
        .cpr("890296-2078")
        .address("Hemmelig 7", "2400")
        .protectedUntil(Date{2013y / 8 / 1})
        .custody(CustodyKind::Remand, 2012y / 5 / 1, Date{2012y / 6 / 1})
        .caseFile("krimi", 2012y / 1 / 9, Date{2012y / 12 / 1})
        .caseNumber("KI-2012-00007")
        .contact("2012-06-01T10:00", Attendance::Attended, Assessment::Positive)
        .note("-Sagde \"ja\"\ntil praktik; \t'=1+1")
        .note("\"Rettet\"\r\nnotat")
        .contact("2012-06-01T10:00", Attendance::NoShow)
        .work(2012y / 7 / 1, std::nullopt, "@kasse")
        .education(2012y / 8 / 1, Date{2012y / 9 / 1});
}

std::string anyText()
{
    const auto piece =
        rc::gen::element<std::string>("=", "+", "-", "@", "\t", "\n", "\r\n", "'", "\"", ";", ",", " ", "a", "Ø", "é");
    std::string text = "x";
    for (const std::string& one : *rc::gen::container<std::vector<std::string>>(piece))
        text += one;
    return text + "x";
}

Date anyDay()
{
    return addDays(2011y / 1 / 1, *rc::gen::inRange(0, 700));
}

std::optional<Date> anyDayFrom(Date first)
{
    const bool isSet = *rc::gen::arbitrary<bool>();
    return isSet ? std::optional{addDays(first, *rc::gen::inRange(0, 200))} : std::nullopt;
}

ContactRecord anyContact(const std::string& caseNumber)
{
    ContactRecord contact;
    contact.caseNumber = caseNumber;
    contact.at = {2012y / 3 / 4, 1min * *rc::gen::inRange(0, 3)};
    contact.channel = *rc::gen::elementOf(kChannels);
    contact.attendance = *rc::gen::elementOf(kAttendances);
    if (*rc::gen::arbitrary<bool>())
        contact.assessment = *rc::gen::elementOf(kAssessments);
    if (*rc::gen::arbitrary<bool>())
        contact.duration = 1min * *rc::gen::inRange(0, 1441);
    contact.caseworker = *rc::gen::element<std::string>("", "Maria Holm", "JK", "Ny Kollega");
    contact.note = *rc::gen::arbitrary<bool>() ? anyText() : std::string{};
    return contact;
}

EngagementRecord anyEngagement(const std::string& caseNumber)
{
    EngagementRecord engagement;
    engagement.caseNumber = caseNumber;
    engagement.kind = *rc::gen::elementOf(kSpellKinds);
    engagement.title = anyText();
    if (*rc::gen::arbitrary<bool>())
        engagement.weeklyHours = WeeklyHours{*rc::gen::inRange(0, 16'801)};
    engagement.period.from = 2012y / 3 / 4;
    engagement.period.to = anyDayFrom(engagement.period.from);
    return engagement;
}

void addPerson(ExchangeRecords& records, int serial)
{
    PersonRecord person{test::syntheticCpr(1990y / 5 / 17, serial)};
    person.givenNames = anyText();
    person.familyName = anyText();
    person.phone = "+" + anyText();
    person.protectedAddress = *rc::gen::arbitrary<bool>();
    person.address = *person.protectedAddress ? std::string{} : anyText();
    records.people.push_back(person);
    CaseRecord file{person.cpr};
    file.caseNumber = "A-" + std::to_string(serial);
    file.programme = *rc::gen::element<std::string>("krimi", "ny_indsats");
    file.period.from = anyDay();
    file.period.to = anyDayFrom(file.period.from);
    file.caseworker = *rc::gen::element<std::string>("", "Maria Holm", "Ny Kollega");
    records.cases.push_back(file);
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
        records.contacts.push_back(anyContact(file.caseNumber));
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        records.engagements.push_back(anyEngagement(file.caseNumber));
    CustodyRecord stay{person.cpr};
    stay.facility = anyText();
    stay.period.from = anyDay();
    stay.period.to = anyDayFrom(stay.period.from);
    records.custody.assign(2, stay);
}

}  // namespace

TEST(TransferExport, BringsTheSameRecordsBack)
{
    Office office;
    fill(office);
    const std::string before = snapshotOf(office, Detail::Revisions);
    test::TransferFolder folder;

    const auto report = exported(office, office.teamLead, folder);
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->rows, (std::array<std::size_t, 8>{2, 1, 2, 2, 1, 0, 0, 0}));

    const auto again = imported(office, folder);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->applied);
    EXPECT_EQ(snapshotOf(office, Detail::Revisions), before);
}

TEST(TransferExport, LeavesProtectedAddressesOut)
{
    Office office;
    fill(office);
    test::TransferFolder folder;

    ASSERT_TRUE(exported(office, office.teamLead, folder));

    EXPECT_THAT(folder.read("people.csv"), AllOf(Not(HasSubstr("Hemmelig")), Not(HasSubstr("2400")), HasSubstr("Gade 1")));
}

TEST(TransferExport, WritesNothingThatASpreadsheetRuns)
{
    Office office;
    fill(office);
    test::TransferFolder folder;

    ASSERT_TRUE(exported(office, office.teamLead, folder));

    EXPECT_THAT(folder.read("people.csv"), AllOf(HasSubstr(";\"'=Mette\";O'Connor;"), HasSubstr(";\"'+45 31 12 00 00\";")));
    EXPECT_THAT(folder.read("engagements.csv"), HasSubstr(";\"'@kasse\";"));
}

TEST(TransferExport, NeedsARoleAndAReasonAndIsInTheTrail)
{
    Office office;
    fill(office);
    test::TransferFolder folder;
    NoProgress progress;

    const auto refused = exported(office, office.caseworker, folder);
    const auto unexplained = office.services().exports.run(office.teamLead, folder.path(), " ", progress);
    ASSERT_FALSE(refused || unexplained);
    EXPECT_EQ(refused.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(unexplained.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));

    ASSERT_TRUE(exported(office, office.auditor, folder));
    const AuditEntry line = office.auditLines().front();
    EXPECT_EQ(line.operation, Operation::ExportWithCpr);
    EXPECT_EQ(line.purpose, "flytning til nyt system");
    EXPECT_EQ(line.citizens.size(), 2U);
}

TEST(TransferExport, OverwritesNothing)
{
    Office office;
    test::TransferFolder folder;
    folder.write("custody.csv", "mine");

    const auto report = exported(office, office.teamLead, folder);

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(report.error().subject, "custody.csv");
    EXPECT_EQ(folder.read("custody.csv"), "mine");
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "people.csv"));
}

TEST(TransferExport, RemovesWhatItHadWrittenWhenItIsStopped)
{
    Office office;
    fill(office);
    test::TransferFolder folder;
    Stopped progress;

    const auto report = office.services().exports.run(office.teamLead, folder.path(), "prøve", progress);

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(TransferExport, KeepsItsFilesFromOthers)
{
    Office office;
    test::TransferFolder folder;

    ASSERT_TRUE(exported(office, office.teamLead, folder));

    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    EXPECT_EQ(std::filesystem::status(folder.path() / "people.csv").permissions() & others, std::filesystem::perms::none);
}

RC_GTEST_PROP(TransferExport, IsUndoneByImport, ())
{
    ExchangeRecords records;
    for (int serial = *rc::gen::inRange(1, 4); serial > 0; --serial)
        addPerson(records, serial);
    NoProgress progress;
    Office office;
    Office other;
    test::TransferFolder folder;

    const auto applied = office.services().import.apply(office.teamLead, records, progress);
    RC_ASSERT(applied && applied->applied);
    const std::string before = snapshotOf(office, Detail::Revisions);
    RC_ASSERT(bool{exported(office, office.teamLead, folder)});

    const auto again = imported(office, folder);
    RC_ASSERT(again && again->applied);
    RC_ASSERT(snapshotOf(office, Detail::Revisions) == before);
    const auto elsewhere = imported(other, folder);
    RC_ASSERT(elsewhere && elsewhere->applied);
    RC_ASSERT(snapshotOf(other, Detail::Facts) == snapshotOf(office, Detail::Facts));
}

}  // namespace fodfaeste
