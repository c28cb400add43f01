#include "app/transfer/export_service.h"

#include "app/access/policy.h"
#include "app/ports/leisure_job_repositories.h"
#include "app/transfer/assignment_plan.h"
#include "app/transfer/caseworker_directory.h"
#include "app/transfer/exchange_writer.h"
#include "app/transfer/leisure_job_keys.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fodfaeste {

namespace {

/// Takes the records of everybody out of one transaction, citizen by citizen.
class RecordExport {
public:
    RecordExport(Transaction& transaction, ExchangeWriter& writer, Date today)
        : m_tx{transaction}
        , m_writer{writer}
        , m_today{today}
        , m_caseworkers{transaction.users().all()}
    {}

    /// False when it was stopped.
    bool run(Progress& progress);

private:
    void writePeople();
    void writeCases();
    void writeRecordsOf(CitizenId citizen, const Cpr& cpr);
    void writeLeisureJobs();
    std::string labelOf(UserId user) { return m_caseworkers.labelOf(user); }

    Transaction& m_tx;
    ExchangeWriter& m_writer;
    Date m_today;
    CaseworkerDirectory m_caseworkers;
    std::vector<std::pair<CitizenId, Cpr>> m_people;
    std::unordered_map<CaseFileId, std::string> m_caseNumbers;
};

bool RecordExport::run(Progress& progress)
{
    writePeople();
    writeCases();
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        writeRecordsOf(m_people[i].first, m_people[i].second);
        progress.advanced(i + 1, m_people.size());
        if (progress.cancelled())
            return false;
    }
    writeLeisureJobs();
    return true;
}

void RecordExport::writePeople()
{
    m_tx.citizens().each([this](const Citizen& citizen) {
        m_people.emplace_back(citizen.id, citizen.cpr);
        m_tx.concerns(citizen.id);
        m_writer.write(citizen, m_today);
    });
}

void RecordExport::writeCases()
{
    std::unordered_map<CitizenId, Cpr> cprs{m_people.begin(), m_people.end()};
    std::unordered_map<CaseFileId, std::vector<Assignment>> assignments;
    m_tx.caseFiles().eachAssignment(
        [&](const Assignment& assignment) { assignments[assignment.caseFile].push_back(assignment); });
    m_tx.caseFiles().each([&](const CaseFile& caseFile) {
        m_caseNumbers.emplace(caseFile.id, caseFile.number);
        const auto lasting = lastingAssignment(assignments[caseFile.id], caseFile.period);
        m_writer.write(caseFile, cprs.at(caseFile.citizen), lasting ? labelOf(lasting->caseworker) : std::string{});
    });
}

void RecordExport::writeRecordsOf(CitizenId citizen, const Cpr& cpr)
{
    auto contacts = m_tx.contacts().ofCitizen(citizen, std::nullopt, std::numeric_limits<int>::max());
    const auto place = [](const ContactWithNote& row) {
        return std::tuple{row.contact.caseFile, row.contact.at, row.contact.id};
    };
    std::ranges::sort(contacts, {}, place);
    for (const ContactWithNote& contact : contacts)
        m_writer.write(contact, m_caseNumbers.at(contact.contact.caseFile), labelOf(contact.contact.caseworker));
    for (const Spell& spell : m_tx.spells().ofCitizen(citizen))
        m_writer.write(spell, m_caseNumbers.at(spell.caseFile));
    for (const CustodyStay& stay : m_tx.custody().ofCitizen(citizen))
        m_writer.write(stay, cpr);
}

void RecordExport::writeLeisureJobs()
{
    const std::vector<Employer> employers = m_tx.employers().all();
    const std::vector<JobOpening> openings = m_tx.openings().all();
    const auto employerNames = employerKeys(employers);
    const auto openingNames = openingKeys(openings);
    for (const Employer& employer : employers)
        m_writer.write(employer, employerNames.at(employer.id));
    for (const JobOpening& opening : openings)
        m_writer.write(opening, openingNames.at(opening.id), employerNames.at(opening.employer));
    std::unordered_map<CaseFileId, int> ofCase;
    for (const Placement& placement : m_tx.placements().all()) {
        const std::string name = std::to_string(++ofCase[placement.caseFile]);
        const std::string opening = placement.opening.isSet() ? openingNames.at(placement.opening) : std::string{};
        std::vector<std::string> caseworkers;
        for (const PlacementStep& step : placement.steps())
            caseworkers.push_back(labelOf(step.by));
        m_writer.write({placement, m_caseNumbers.at(placement.caseFile), name, employerNames.at(placement.employer), opening,
                        std::move(caseworkers)});
    }
}

std::string detailOf(const ExportReport& report)
{
    std::string detail = "format=exchange cpr=shown";
    for (const ExchangeFile file : kExchangeFiles)
        detail += " " + std::string{fileNameOf(file)} + "=" + std::to_string(report.of(file));
    return detail;
}

Result<ExportReport> exportWithin(Transaction& tx, ExchangeWriter& writer, const std::string& reason, Date today,
                                  Progress& progress)
{
    const Status opened = writer.open(!tx.employers().all().empty());
    if (!opened)
        return opened.error();
    if (!RecordExport{tx, writer, today}.run(progress))
        return Error{ErrorCode::Cancelled, "export", "stopped while writing"};
    const Status closed = writer.close();
    if (!closed)
        return closed.error();
    const ExportReport report{writer.rows()};
    tx.explain(reason, detailOf(report));
    return report;
}

/// So early a day that no protection has lapsed.
const Clock& noCalendar()
{
    static const MovableClock kClock{Date{std::chrono::year{1900}, std::chrono::January, std::chrono::day{1}}};
    return kClock;
}

}  // namespace

ExportService::ExportService(Gate& gate) : ExportService{gate, noCalendar()} {}

Result<ExportReport> ExportService::run(const Session& session, const std::filesystem::path& folder, const std::string& reason,
                                        Progress& progress)
{
    if (grants(session, Operation::ExportWithCpr) && reason.find_first_not_of(" \t\r\n") == std::string::npos)
        return Error{ErrorCode::InvalidInput, "export.reason", "an export with CPR numbers needs a reason"};
    ExchangeWriter writer{folder};
    Result<ExportReport> report = m_gate.run<ExportReport>(session, Operation::ExportWithCpr, [&](Transaction& tx) {
        return exportWithin(tx, writer, reason, m_clock.today(), progress);
    });
    if (report)
        writer.keep();
    return report;
}

}  // namespace fodfaeste
