#pragma once

#include "base/csv/csv_tokenizer.h"
#include "base/csv/text_encoding.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

inline constexpr std::uintmax_t kLargestCsvFile = std::uintmax_t{1024} * 1024 * 1024;
inline constexpr std::size_t kMostCsvColumns = 1000;

enum class CsvFaultCode {
    FileIsUtf16,
    HeaderMissing,
    ColumnUnnamed,
    ColumnTwice,
    TooFewFields,
    TooManyFields,
    QuoteNotClosed,
    TextAfterQuote,
    FieldTooLong,
    NulByte,
    NotText,
};

/// What is wrong with the shape of a row. `column` counts from 0; for TooFewFields and TooManyFields it is the number of cells.
struct CsvFault {
    CsvFaultCode code = CsvFaultCode::NotText;
    std::size_t line = 0;
    std::size_t column = 0;

    friend bool operator==(const CsvFault&, const CsvFault&) = default;
};

struct CsvField {
    std::string text;      ///< UTF-8, NFC; empty when something is wrong with it
    std::size_t line = 0;  ///< the physical line it begins on
};

/// Reads a table from the bytes of a CSV file, row by row: RFC 4180 with `;`, `,` or tab, recognised from the first
/// line, in UTF-8 or Windows-1252, recognised from the bytes. The first row names the columns. Nothing in the file can
/// make it fail: what is wrong comes with the row as faults. It keeps one row, and goes through the bytes once.
class CsvReader {
public:
    /// The bytes must outlive the reader.
    explicit CsvReader(std::string_view bytes);

    TextEncoding encoding() const { return m_encoding; }
    char separator() const { return m_separator; }
    /// The names of the columns, without blanks around them, in lower case.
    const std::vector<std::string>& header() const { return m_header; }
    /// When there are any, the file has no rows that could be understood.
    const std::vector<CsvFault>& headerFaults() const { return m_headerFaults; }

    /// Goes to the next row that is not an empty line; false when there is none.
    bool next();
    /// The physical line the row begins on.
    std::size_t line() const { return m_line; }
    /// As many as there are columns: cells too many are not kept, missing ones are empty.
    std::span<const CsvField> fields() const { return m_fields; }
    const std::vector<CsvFault>& faults() const { return m_faults; }
    /// How many bytes of the file have been read, for progress.
    std::size_t bytesRead() const { return m_tokenizer.position(); }

private:
    CsvReader(std::string_view bytes, bool hasMark);

    void readHeader();
    void checkHeader();
    /// Reads cells up to the end of the row and returns how many there were; keeps the first `most`.
    std::size_t readRow(std::size_t most);
    void decode(const CsvToken& token, std::size_t column);

    TextEncoding m_encoding;
    char m_separator;
    CsvTokenizer m_tokenizer;
    CsvToken m_token;
    std::vector<std::string> m_header;
    std::vector<CsvFault> m_headerFaults;
    std::vector<CsvField> m_fields;
    std::vector<CsvFault> m_faults;
    std::size_t m_line = 0;
};

}  // namespace fodfaeste
