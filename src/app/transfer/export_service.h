#pragma once

#include "app/access/gate.h"
#include "app/access/session.h"
#include "app/ports/clock.h"
#include "app/transfer/exchange_columns.h"
#include "base/progress.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>

namespace fodfaeste {

struct ExportReport {
    std::array<std::size_t, kExchangeFiles.size()> rows{};

    std::size_t of(ExchangeFile file) const { return rows[static_cast<std::size_t>(file)]; }
};

/// Writes every record into the files of an exchange folder, so that importing it brings the same records back.
/// Addresses under protection are left out. No file that is there already is overwritten; when it is stopped or
/// fails, what it had written is removed.
class ExportService {
public:
    ExportService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}
    /// Without a calendar every protection counts, also one that has lapsed.
    explicit ExportService(Gate& gate);

    /// InvalidInput without a reason: it goes into the audit trail.
    Result<ExportReport> run(const Session& session, const std::filesystem::path& folder, const std::string& reason,
                             Progress& progress);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
