#pragma once

#include <ostream>
#include <string_view>

namespace fodfaeste {

enum class ByteOrderMark { Written, Omitted };

/// Writes a table as CSV: RFC 4180 with `;` between the cells, as Danish spreadsheets expect it, CRLF after each row,
/// UTF-8. Whether the stream took it all is seen on the stream.
class CsvWriter {
public:
    /// The mark lets spreadsheets recognise UTF-8.
    explicit CsvWriter(std::ostream& out, ByteOrderMark mark = ByteOrderMark::Written);

    /// A value of ours, written exactly: codes, dates, numbers, headings.
    CsvWriter& cell(std::string_view value);
    /// What people wrote, guarded so that no spreadsheet runs it as a formula (see formula_guard.h).
    CsvWriter& text(std::string_view value);
    void endRow();

private:
    void put(std::string_view value);

    std::ostream& m_out;
    bool m_atRowStart = true;
    bool m_isBlank = false;  ///< nothing but one empty cell stands in the row
};

}  // namespace fodfaeste
