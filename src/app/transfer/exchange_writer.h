#pragma once

#include "app/ports/repositories.h"
#include "app/transfer/exchange_columns.h"
#include "base/csv/csv_writer.h"
#include "base/result.h"
#include "domain/leisure_job/placement.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace fodfaeste {

/// A placement, and what the other files call what it hangs on.
struct ExchangedPlacement {
    const Placement& placement;
    const std::string& caseNumber;
    std::string name;  ///< what tells it from the others of the case
    std::string employer;
    std::string opening;                   ///< empty without one
    std::vector<std::string> caseworkers;  ///< of its steps, in order
};

/// The files of an exchange folder while they are written. Unless keep() is called, they are removed again.
class ExchangeWriter {
public:
    explicit ExchangeWriter(std::filesystem::path folder);
    ~ExchangeWriter();

    ExchangeWriter(const ExchangeWriter&) = delete;
    ExchangeWriter& operator=(const ExchangeWriter&) = delete;

    /// Makes the folder where it is missing, and the files, readable for nobody else. FileUnwritable when that
    /// cannot be, or when one of the files exists. Those of leisure jobs are only made where there are any.
    Status open(bool hasLeisureJobs);
    /// FileUnwritable when not all of it reached the files.
    Status close();
    void keep() { m_isKept = true; }

    /// With the address unless it is protected on `today`.
    void write(const Citizen& citizen, Date today);
    void write(const CaseFile& caseFile, const Cpr& cpr, const std::string& caseworker);
    void write(const ContactWithNote& contact, const std::string& caseNumber, const std::string& caseworker);
    void write(const Spell& spell, const std::string& caseNumber);
    void write(const CustodyStay& stay, const Cpr& cpr);
    void write(const Employer& employer, const std::string& key);
    void write(const JobOpening& opening, const std::string& key, const std::string& employer);
    void write(const ExchangedPlacement& placement);

    const std::array<std::size_t, kExchangeFiles.size()>& rows() const { return m_rows; }

private:
    struct File {
        std::filesystem::path path;
        std::ofstream stream;
        std::unique_ptr<CsvWriter> csv;
    };

    Status openFile(ExchangeFile file);
    CsvWriter& rowOf(ExchangeFile file);

    std::filesystem::path m_folder;
    std::array<File, kExchangeFiles.size()> m_files;
    std::array<std::size_t, kExchangeFiles.size()> m_rows{};
    bool m_isKept = false;
};

}  // namespace fodfaeste
