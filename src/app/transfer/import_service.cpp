#include "app/transfer/import_service.h"

#include "app/access/policy.h"
#include "app/transfer/import_planner.h"
#include "app/transfer/import_writer.h"
#include "app/transfer/record_check.h"

#include <algorithm>
#include <utility>

namespace fodfaeste {

namespace {

constexpr std::string_view kPurpose = "import";

/// What the audit trail says about an import: how it ended and how much it was.
std::string detailOf(const ImportReport& report, ImportMode mode)
{
    ImportCounts all;
    for (const ImportCounts& counts : report.counts) {
        all.added += counts.added;
        all.changed += counts.changed;
        all.unchanged += counts.unchanged;
    }
    std::string detail = mode == ImportMode::DryRun ? "dry_run=yes" : "dry_run=no";
    detail += report.applied ? " applied=yes" : " applied=no";
    detail += " added=" + std::to_string(all.added);
    detail += " changed=" + std::to_string(all.changed);
    return detail + " unchanged=" + std::to_string(all.unchanged);
}

/// Plans an import within one transaction and, when it is meant and there is no error, carries it out.
Result<ImportReport> importWithin(Transaction& tx, const ImportSource& source, const ImportContext& context, ImportMode mode,
                                  Progress& progress)
{
    const std::size_t rows = source.records.size();
    ImportSteps steps{progress, mode == ImportMode::Apply ? 2 * rows : rows};
    Result<ImportPlan> planned = ImportPlanner{tx, source, context, steps}.plan();
    if (!planned)
        return planned.error();
    ImportPlan& plan = planned.value();
    ImportReport report;
    for (const ExchangeFile file : kExchangeFiles)
        report.counts[static_cast<std::size_t>(file)] = plan.countsOf(file);
    for (const User& user : plan.caseworkers.added())
        report.newCaseworkers.push_back(user.name);
    for (const Programme& programme : plan.newProgrammes)
        report.newProgrammes.push_back(programme.code);
    if (mode == ImportMode::Apply && !source.problems.hasErrors()) {
        const Status written = ImportWriter{tx, source.records, plan, context}.write(steps);
        if (!written)
            return written.error();
        report.applied = true;
    }
    tx.explain(std::string{kPurpose}, detailOf(report, mode));
    return report;
}

}  // namespace

bool ImportReport::hasErrors() const
{
    return std::ranges::any_of(problems, [](const ImportProblem& problem) { return problem.severity() == Severity::Error; });
}

ImportService::ImportService(Gate& gate, const Clock& clock, Population population)
    : m_gate{gate}
    , m_clock{clock}
    , m_population{population}
{}

Result<ImportReport> ImportService::run(const Session& session, const std::filesystem::path& folder, ImportMode mode,
                                        Progress& progress)
{
    if (!grants(session, Operation::ImportRecords))
        return m_gate.refuse(session, Operation::ImportRecords, "the role does not grant it");
    Result<ExchangeFolder> read = readExchangeFolder(folder, progress);
    if (!read)
        return read.error();
    return take(session, {read->records, read->unread, read->problems}, mode, progress);
}

Result<ImportReport> ImportService::apply(const Session& session, const ExchangeRecords& records, Progress& progress)
{
    ImportProblems problems;
    const UnreadKeys unread;
    return take(session, {records, unread, problems}, ImportMode::Apply, progress);
}

Result<ImportReport> ImportService::take(const Session& session, const ImportSource& source, ImportMode mode, Progress& progress)
{
    const ImportContext context{session.user, m_clock.now(), m_clock.today(), m_population};
    checkRecords(source.records, m_population, context.today, source.problems);
    Result<ImportReport> report = m_gate.run<ImportReport>(
        session, Operation::ImportRecords, [&](Transaction& tx) { return importWithin(tx, source, context, mode, progress); });
    if (report)
        report->problems = std::move(source.problems).inOrder();
    return report;
}

}  // namespace fodfaeste
