#pragma once

#include "app/ports/repositories.h"
#include "app/transfer/exchange_columns.h"
#include "base/csv/csv_writer.h"
#include "base/result.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace fodfaeste {

/// The five files of an exchange folder while they are written. Unless keep() is called, they are removed again.
class ExchangeWriter {
public:
    explicit ExchangeWriter(std::filesystem::path folder);
    ~ExchangeWriter();

    ExchangeWriter(const ExchangeWriter&) = delete;
    ExchangeWriter& operator=(const ExchangeWriter&) = delete;

    /// Makes the folder where it is missing, and the files, readable for nobody else. FileUnwritable when that
    /// cannot be, or when one of the files exists.
    Status open();
    /// FileUnwritable when not all of it reached the files.
    Status close();
    void keep() { m_isKept = true; }

    /// With the address unless it is protected on `today`.
    void write(const Citizen& citizen, Date today);
    void write(const CaseFile& caseFile, const Cpr& cpr, const std::string& caseworker);
    void write(const ContactWithNote& contact, const std::string& caseNumber, const std::string& caseworker);
    void write(const Spell& spell, const std::string& caseNumber);
    void write(const CustodyStay& stay, const Cpr& cpr);

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
