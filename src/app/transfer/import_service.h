#pragma once

#include "app/access/gate.h"
#include "app/access/session.h"
#include "app/ports/clock.h"
#include "app/transfer/exchange_records.h"
#include "app/transfer/import_problem.h"
#include "base/progress.h"
#include "domain/citizen/cpr.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace fodfaeste {

struct ImportSource;

enum class ImportMode {
    DryRun,  ///< says what would be done, and does nothing
    Apply,
};

/// What becomes of the rows of one file.
struct ImportCounts {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

struct ImportReport {
    bool applied = false;  ///< false for a dry run and when there is any error
    std::array<ImportCounts, kExchangeFiles.size()> counts{};
    std::vector<std::string> newCaseworkers;
    std::vector<std::string> newProgrammes;
    std::vector<ImportProblem> problems;

    const ImportCounts& of(ExchangeFile file) const { return counts[static_cast<std::size_t>(file)]; }
    bool hasErrors() const;
};

/// Takes records in: all of them in one transaction, or none. A record that the store knows already, by CPR number,
/// case number, or case and time, is updated; rows that say what is stored already change nothing, in whatever order
/// they come. With any error nothing is written, and the report names every one.
class ImportService {
public:
    ImportService(Gate& gate, const Clock& clock, Population population);

    Result<ImportReport> run(const Session& session, const std::filesystem::path& folder, ImportMode mode, Progress& progress);
    /// The same for records that do not come from files.
    Result<ImportReport> apply(const Session& session, const ExchangeRecords& records, Progress& progress);

private:
    Result<ImportReport> take(const Session& session, const ImportSource& source, ImportMode mode, Progress& progress);

    Gate& m_gate;
    const Clock& m_clock;
    Population m_population;
};

}  // namespace fodfaeste
