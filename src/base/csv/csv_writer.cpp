#include "base/csv/csv_writer.h"

#include "base/csv/formula_guard.h"

namespace fodfaeste {

namespace {

constexpr std::string_view kNeedsQuotes = ";,\t\"\r\n";

bool needsQuotes(std::string_view value)
{
    // Blanks at either end are quoted because some readers drop them, apostrophes because some hide them.
    return value.find_first_of(kNeedsQuotes) != std::string_view::npos ||
           (!value.empty() && (value.front() == ' ' || value.back() == ' ' || value.front() == '\''));
}

}  // namespace

CsvWriter::CsvWriter(std::ostream& out, ByteOrderMark mark) : m_out{out}
{
    if (mark == ByteOrderMark::Written)
        put("\xEF\xBB\xBF");
}

CsvWriter& CsvWriter::cell(std::string_view value)
{
    if (!m_atRowStart)
        put(";");
    m_isBlank = m_atRowStart && value.empty();
    m_atRowStart = false;
    if (!needsQuotes(value)) {
        put(value);
        return *this;
    }
    put("\"");
    for (std::size_t quote = value.find('"'); quote != std::string_view::npos; quote = value.find('"')) {
        put(value.substr(0, quote + 1));
        put("\"");
        value.remove_prefix(quote + 1);
    }
    put(value);
    put("\"");
    return *this;
}

CsvWriter& CsvWriter::text(std::string_view value)
{
    return cell(guardFormula(value));
}

void CsvWriter::endRow()
{
    // An empty line would be no row at all.
    put(m_isBlank ? "\"\"\r\n" : "\r\n");
    m_isBlank = false;
    m_atRowStart = true;
}

void CsvWriter::put(std::string_view value)
{
    m_out.write(value.data(), static_cast<std::streamsize>(value.size()));
}

}  // namespace fodfaeste
