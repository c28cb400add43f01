#include "app/transfer/exchange_reader.h"

#include "app/transfer/exchange_row.h"
#include "app/transfer/leisure_job_rows.h"
#include "base/csv/csv_reader.h"
#include "base/csv/formula_guard.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

namespace fodfaeste {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRowsBetweenLooks = 1000;
constexpr int kMinutesOfADay = 24 * 60;
constexpr int kLastDistrict = 35;

/// Stands where a number could not be read, until the record that holds it is dropped.
const Cpr& nobody()
{
    static const Cpr kNobody = *Cpr::parse("6101000000");
    return kNobody;
}

PersonRecord readPerson(ExchangeRow& row)
{
    PersonRecord person{row.cpr(Column::Cpr).value_or(nobody())};
    person.givenNames = row.text(Column::GivenNames);
    person.familyName = row.text(Column::FamilyName);
    person.districtNo = row.number(Column::DistrictNo, 1, kLastDistrict);
    person.address = row.text(Column::Address);
    person.postalCode = row.text(Column::PostalCode);
    person.phone = row.text(Column::Phone);
    person.email = row.text(Column::Email);
    person.protectedAddress = row.yesNo(Column::ProtectedAddress);
    person.diedOn = row.date(Column::DiedOn);
    person.movedAwayOn = row.date(Column::MovedAwayOn);
    return person;
}

CaseRecord readCase(ExchangeRow& row)
{
    std::string number = row.text(Column::Case);
    CaseRecord file{row.cpr(Column::Cpr).value_or(nobody())};
    file.caseNumber = std::move(number);
    file.programme = row.text(Column::Programme);
    file.period.from = row.date(Column::OpenedOn).value_or(Date{});
    file.period.to = row.date(Column::ClosedOn);
    file.closeReason = row.text(Column::CloseReason);
    file.caseworker = row.text(Column::Caseworker);
    file.referredBy = row.text(Column::ReferredBy);
    return file;
}

ContactRecord readContact(ExchangeRow& row)
{
    ContactRecord contact;
    contact.caseNumber = row.text(Column::Case);
    contact.at = row.time(Column::At).value_or(LocalTime{});
    contact.channel = row.code(Column::Channel, channelFromCode).value_or(Channel::Other);
    contact.attendance = row.code(Column::Attendance, attendanceFromCode).value_or(Attendance::Attended);
    contact.assessment = row.code(Column::Assessment, assessmentFromCode);
    if (const auto minutes = row.number(Column::Minutes, 0, kMinutesOfADay))
        contact.duration = std::chrono::minutes{*minutes};
    contact.caseworker = row.text(Column::Caseworker);
    contact.note = row.note(Column::Note);
    return contact;
}

EngagementRecord readEngagement(ExchangeRow& row)
{
    EngagementRecord engagement;
    engagement.caseNumber = row.text(Column::Case);
    engagement.kind = row.code(Column::Kind, spellKindFromCode).value_or(SpellKind::Work);
    engagement.title = row.text(Column::Title);
    engagement.provider = row.text(Column::Provider);
    engagement.weeklyHours = row.hours(Column::WeeklyHours);
    engagement.period.from = row.date(Column::StartedOn).value_or(Date{});
    engagement.period.to = row.date(Column::EndedOn);
    engagement.endReason = row.text(Column::EndReason);
    return engagement;
}

CustodyRecord readCustody(ExchangeRow& row)
{
    CustodyRecord stay{row.cpr(Column::Cpr).value_or(nobody())};
    stay.kind = row.code(Column::Kind, custodyKindFromCode).value_or(CustodyKind::Remand);
    stay.facility = row.text(Column::Facility);
    stay.period.from = row.date(Column::AdmittedOn).value_or(Date{});
    stay.expectedReleaseOn = row.date(Column::ExpectedReleaseOn);
    stay.period.to = row.date(Column::ReleasedOn);
    return stay;
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, "import", "stopped while reading"};
}

/// Reads the files of one folder, one after the other, into an ExchangeFolder.
class FolderReader {
public:
    FolderReader(const fs::path& path, Progress& progress) : m_path{path}, m_progress{progress} {}

    Result<ExchangeFolder> read();

private:
    void listFiles();
    Status readFile(ExchangeFile file);
    Status readRows(ExchangeFile file, CsvReader& csv);
    bool reportHeader(ExchangeFile file, const CsvReader& csv);
    std::optional<std::string> bytesOf(ExchangeFile file);
    void takeRow(ExchangeFile file, ExchangeRow& row);
    void noteUnread(ExchangeFile file, const ExchangeRow& row);
    void noteUnreadFile(ExchangeFile file);
    void report(std::string file, ProblemCode code) { m_folder.problems.add({std::move(file), 0, {}, code, {}}); }

    template <class Record>
    void keep(std::vector<Record>& records, Record record, const ExchangeRow& row)
    {
        if (!row.isGood())
            return;
        record.line = row.line();
        records.push_back(std::move(record));
    }

    const fs::path& m_path;
    Progress& m_progress;
    ExchangeFolder m_folder;
    std::vector<ExchangeFile> m_found;
    std::size_t m_rows = 0;
};

Result<ExchangeFolder> FolderReader::read()
{
    listFiles();
    for (const ExchangeFile file : m_found) {
        const Status done = readFile(file);
        if (!done)
            return done.error();
    }
    return std::move(m_folder);
}

void FolderReader::listFiles()
{
    std::error_code error;
    std::vector<std::string> unknown;
    fs::directory_iterator entry{m_path, error};
    for (; !error && entry != fs::directory_iterator{}; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        const auto file = std::ranges::find(kExchangeFiles, std::string_view{name}, fileNameOf);
        if (file != kExchangeFiles.end())
            m_found.push_back(*file);
        else if (name.ends_with(".csv"))
            unknown.push_back(name);
    }
    if (error)
        return report({}, ProblemCode::FolderMissing);
    if (m_found.empty())
        report({}, ProblemCode::FolderEmpty);
    std::ranges::sort(m_found);
    std::ranges::sort(unknown);
    for (const std::string& name : unknown)
        report(printable(name), ProblemCode::UnknownFile);
}

std::optional<std::string> FolderReader::bytesOf(ExchangeFile file)
{
    const std::string name{fileNameOf(file)};
    const fs::path path = m_path / name;
    std::error_code error;
    const bool isFile = fs::is_regular_file(path, error);
    const auto size = isFile ? fs::file_size(path, error) : 0;
    if (isFile && !error && size > kLargestCsvFile) {
        report(name, ProblemCode::FileTooLarge);
        return std::nullopt;
    }
    std::string bytes;
    std::ifstream stream{path, std::ios::binary};
    if (isFile && !error && stream) {
        bytes.resize(static_cast<std::size_t>(size));
        stream.read(bytes.data(), static_cast<std::streamsize>(size));
        bytes.resize(static_cast<std::size_t>(stream.gcount()));
    }
    if (!isFile || error || !stream) {
        report(name, ProblemCode::FileUnreadable);
        return std::nullopt;
    }
    return bytes;
}

Status FolderReader::readFile(ExchangeFile file)
{
    if (m_progress.cancelled())
        return cancelled();
    const std::optional<std::string> bytes = bytesOf(file);
    if (!bytes) {
        noteUnreadFile(file);
        return Done{};
    }
    CsvReader csv{*bytes};
    if (!reportHeader(file, csv)) {
        noteUnreadFile(file);
        return Done{};
    }
    return readRows(file, csv);
}

bool FolderReader::reportHeader(ExchangeFile file, const CsvReader& csv)
{
    const std::string name{fileNameOf(file)};
    if (csv.headerFaults().empty() && csv.encoding() == TextEncoding::Windows1252)
        report(name, ProblemCode::FileIsWindows1252);
    for (const CsvFault& fault : csv.headerFaults()) {
        const bool hasPlace = fault.code != CsvFaultCode::FileIsUtf16 && fault.code != CsvFaultCode::HeaderMissing;
        const std::string column = hasPlace ? "#" + std::to_string(fault.column + 1) : std::string{};
        m_folder.problems.add({name, fault.line, column, problemOf(fault.code), {}});
    }
    return csv.headerFaults().empty();
}

Status FolderReader::readRows(ExchangeFile file, CsvReader& csv)
{
    ExchangeRow row{file, csv, m_folder.problems};
    m_folder.records.absentColumns[static_cast<std::size_t>(file)] = row.absent();
    if (!row.canRead()) {
        noteUnreadFile(file);
        return Done{};
    }
    while (csv.next()) {
        if (++m_rows % kRowsBetweenLooks == 0) {
            m_progress.advanced(m_rows, 0);
            if (m_progress.cancelled())
                return cancelled();
        }
        if (row.begin())
            takeRow(file, row);
        if (!row.isGood())
            noteUnread(file, row);
        if (std::ranges::find(csv.faults(), CsvFaultCode::QuoteNotClosed, &CsvFault::code) != csv.faults().end())
            noteUnreadFile(file);  // the quote has swallowed the rows behind it
    }
    return Done{};
}

void FolderReader::takeRow(ExchangeFile file, ExchangeRow& row)
{
    ExchangeRecords& records = m_folder.records;
    switch (file) {
    case ExchangeFile::People: return keep(records.people, readPerson(row), row);
    case ExchangeFile::Cases: return keep(records.cases, readCase(row), row);
    case ExchangeFile::Contacts: return keep(records.contacts, readContact(row), row);
    case ExchangeFile::Engagements: return keep(records.engagements, readEngagement(row), row);
    case ExchangeFile::Custody: return keep(records.custody, readCustody(row), row);
    case ExchangeFile::Employers: return keep(records.employers, readEmployer(row), row);
    case ExchangeFile::Openings: return keep(records.openings, readOpening(row), row);
    case ExchangeFile::Placements: return keep(records.placements, readPlacementStep(row), row);
    }
}

void FolderReader::noteUnread(ExchangeFile file, const ExchangeRow& row)
{
    if (file == ExchangeFile::People) {
        if (const auto cpr = Cpr::parse(row.cell(Column::Cpr)))
            m_folder.unread.people.insert(*cpr);
    } else if (file == ExchangeFile::Cases) {
        m_folder.unread.cases.emplace(unguardFormula(row.cell(Column::Case)));
    } else if (file == ExchangeFile::Employers) {
        m_folder.unread.employers.emplace(unguardFormula(row.cell(Column::Employer)));
    } else if (file == ExchangeFile::Openings) {
        m_folder.unread.openings.emplace(unguardFormula(row.cell(Column::Employer)), unguardFormula(row.cell(Column::Opening)));
    } else if (file == ExchangeFile::Placements) {
        m_folder.unread.placements.emplace(unguardFormula(row.cell(Column::Case)), unguardFormula(row.cell(Column::Placement)));
    }
}

void FolderReader::noteUnreadFile(ExchangeFile file)
{
    if (file == ExchangeFile::People)
        m_folder.unread.allPeople = true;
    else if (file == ExchangeFile::Cases)
        m_folder.unread.allCases = true;
    else if (file == ExchangeFile::Employers)
        m_folder.unread.allEmployers = true;
    else if (file == ExchangeFile::Openings)
        m_folder.unread.allOpenings = true;
}

}  // namespace

Result<ExchangeFolder> readExchangeFolder(const std::filesystem::path& path, Progress& progress)
{
    return FolderReader{path, progress}.read();
}

}  // namespace fodfaeste
