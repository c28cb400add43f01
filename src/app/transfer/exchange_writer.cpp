#include "app/transfer/exchange_writer.h"

#include <system_error>
#include <utility>

namespace fodfaeste {

namespace {

namespace fs = std::filesystem;

std::string textOf(const std::optional<Date>& day)
{
    return day ? toIso(*day) : std::string{};
}

Error unwritable(std::string_view file, std::string detail)
{
    return {ErrorCode::FileUnwritable, std::string{file}, std::move(detail)};
}

}  // namespace

ExchangeWriter::ExchangeWriter(fs::path folder) : m_folder{std::move(folder)} {}

ExchangeWriter::~ExchangeWriter()
{
    for (File& file : m_files) {
        file.stream.close();
        std::error_code ignored;
        if (!m_isKept && !file.path.empty())
            fs::remove(file.path, ignored);
    }
}

Status ExchangeWriter::open(bool hasLeisureJobs)
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error)
        return unwritable("folder", "the folder cannot be made");
    for (const ExchangeFile file : kExchangeFiles) {
        if (fs::exists(m_folder / fileNameOf(file), error) || error)
            return unwritable(fileNameOf(file), "a file of that name exists already");
    }
    for (const ExchangeFile file : kExchangeFiles) {
        const Status opened = hasLeisureJobs || !isOfLeisureJobs(file) ? openFile(file) : Done{};
        if (!opened)
            return opened;
    }
    return Done{};
}

Status ExchangeWriter::openFile(ExchangeFile file)
{
    File& target = m_files[static_cast<std::size_t>(file)];
    const fs::path path = m_folder / fileNameOf(file);
    target.stream.open(path, std::ios::binary);
    if (!target.stream)
        return unwritable(fileNameOf(file), "the file cannot be made");
    target.path = path;
    std::error_code error;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
    if (error)
        return unwritable(fileNameOf(file), "the file cannot be closed to others");
    target.csv = std::make_unique<CsvWriter>(target.stream);
    for (const FileColumn& known : columnsOf(file))
        target.csv->cell(nameOf(known.column));
    target.csv->endRow();
    return Done{};
}

Status ExchangeWriter::close()
{
    for (const ExchangeFile file : kExchangeFiles) {
        std::ofstream& stream = m_files[static_cast<std::size_t>(file)].stream;
        if (!stream.is_open())
            continue;
        stream.close();
        if (!stream)
            return unwritable(fileNameOf(file), "not everything could be written");
    }
    return Done{};
}

CsvWriter& ExchangeWriter::rowOf(ExchangeFile file)
{
    ++m_rows[static_cast<std::size_t>(file)];
    return *m_files[static_cast<std::size_t>(file)].csv;
}

void ExchangeWriter::write(const Citizen& citizen, Date today)
{
    const bool isProtected = citizen.protection.holdsOn(today);
    rowOf(ExchangeFile::People)
        .cell(citizen.cpr.revealed())
        .text(citizen.givenNames)
        .text(citizen.familyName)
        .cell(citizen.districtNo ? std::to_string(*citizen.districtNo) : std::string{})
        .text(isProtected ? std::string{} : citizen.address)
        .text(isProtected ? std::string{} : citizen.postalCode)
        .text(citizen.phone)
        .text(citizen.email)
        .cell(isProtected ? "1" : "0")
        .cell(textOf(citizen.diedOn))
        .cell(textOf(citizen.movedAwayOn))
        .endRow();
}

void ExchangeWriter::write(const CaseFile& caseFile, const Cpr& cpr, const std::string& caseworker)
{
    rowOf(ExchangeFile::Cases)
        .text(caseFile.number)
        .cell(cpr.revealed())
        .cell(caseFile.programme)
        .cell(toIso(caseFile.period.from))
        .cell(textOf(caseFile.period.to))
        .text(caseFile.closeReason)
        .text(caseworker)
        .text(caseFile.referredBy)
        .endRow();
}

void ExchangeWriter::write(const ContactWithNote& contact, const std::string& caseNumber, const std::string& caseworker)
{
    const ContactEvent& event = contact.contact;
    rowOf(ExchangeFile::Contacts)
        .text(caseNumber)
        .cell(toIso(event.at))
        .cell(codeOf(event.channel))
        .cell(codeOf(event.attendance))
        .cell(event.assessment ? codeOf(*event.assessment) : std::string_view{})
        .cell(event.duration ? std::to_string(event.duration->count()) : std::string{})
        .text(caseworker)
        .text(contact.note ? contact.note->text : std::string{})
        .endRow();
}

void ExchangeWriter::write(const Spell& spell, const std::string& caseNumber)
{
    rowOf(ExchangeFile::Engagements)
        .text(caseNumber)
        .cell(codeOf(spell.kind))
        .text(spell.title)
        .text(spell.provider)
        .cell(spell.weeklyHours ? toText(*spell.weeklyHours, ',') : std::string{})
        .cell(toIso(spell.period.from))
        .cell(textOf(spell.period.to))
        .text(spell.endReason)
        .endRow();
}

void ExchangeWriter::write(const CustodyStay& stay, const Cpr& cpr)
{
    rowOf(ExchangeFile::Custody)
        .cell(cpr.revealed())
        .cell(codeOf(stay.kind))
        .text(stay.facility)
        .cell(toIso(stay.period.from))
        .cell(textOf(stay.expectedReleaseOn))
        .cell(textOf(stay.period.to))
        .endRow();
}

void ExchangeWriter::write(const Employer& employer, const std::string& key)
{
    rowOf(ExchangeFile::Employers)
        .text(key)
        .text(employer.name)
        .cell(employer.cvr ? employer.cvr->text() : std::string{})
        .cell(codeOf(employer.sector))
        .cell(codeOf(employer.tier))
        .text(employer.trade)
        .cell(employer.districtNo ? std::to_string(*employer.districtNo) : std::string{})
        .text(employer.address)
        .text(employer.postalCode)
        .text(employer.phone)
        .text(employer.email)
        .text(employer.note)
        .cell(textOf(employer.archivedOn))
        .endRow();
}

void ExchangeWriter::write(const JobOpening& opening, const std::string& key, const std::string& employer)
{
    rowOf(ExchangeFile::Openings)
        .text(employer)
        .text(key)
        .text(opening.title)
        .cell(toIso(opening.postedOn))
        .cell(std::to_string(opening.ages.youngest))
        .cell(std::to_string(opening.ages.oldest))
        .cell(std::to_string(opening.positions))
        .cell(opening.weeklyHours ? toText(*opening.weeklyHours, ',') : std::string{})
        .text(opening.pattern)
        .cell(opening.districtNo ? std::to_string(*opening.districtNo) : std::string{})
        .cell(textOf(opening.deadline))
        .cell(textOf(opening.archivedOn))
        .text(opening.tasks)
        .endRow();
}

void ExchangeWriter::write(const ExchangedPlacement& exchanged)
{
    const Placement& placement = exchanged.placement;
    for (std::size_t i = 0; i < placement.steps().size(); ++i) {
        const PlacementStep& step = placement.steps()[i];
        rowOf(ExchangeFile::Placements)
            .text(exchanged.caseNumber)
            .text(exchanged.name)
            .text(exchanged.employer)
            .text(exchanged.opening)
            .text(placement.title)
            .cell(placement.weeklyHours ? toText(*placement.weeklyHours, ',') : std::string{})
            .text(placement.pattern)
            .cell(codeOf(step.stage))
            .cell(toIso(step.day))
            .cell(step.declineReason ? codeOf(*step.declineReason) : std::string_view{})
            .text(step.remark)
            .text(exchanged.caseworkers[i])
            .endRow();
    }
}

}  // namespace fodfaeste
