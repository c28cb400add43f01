#include "base/csv/csv_reader.h"

#include <algorithm>
#include <set>

namespace fodfaeste {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

std::string columnName(std::string_view cell)
{
    const std::size_t first = std::min(cell.find_first_not_of(" \t"), cell.size());
    const std::size_t last = cell.find_last_not_of(" \t") + 1;
    std::string name{cell.substr(first, std::max(first, last) - first)};
    for (char& c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return name;
}

}  // namespace

CsvReader::CsvReader(std::string_view bytes) : CsvReader{bytes, bytes.starts_with(kUtf8Mark)} {}

// The mark promises UTF-8; without it the bytes decide.
CsvReader::CsvReader(std::string_view bytes, bool hasMark)
    : m_encoding{hasMark ? TextEncoding::Utf8 : guessEncoding(bytes)}
    , m_separator{guessSeparator(bytes.substr(hasMark ? kUtf8Mark.size() : 0))}
    , m_tokenizer{bytes.substr(hasMark ? kUtf8Mark.size() : 0), m_separator}
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        m_headerFaults.push_back({CsvFaultCode::FileIsUtf16, 0, 0});
    else
        readHeader();
}

void CsvReader::readHeader()
{
    if (!m_tokenizer.findRow()) {
        m_headerFaults.push_back({CsvFaultCode::HeaderMissing, 0, 0});
        return;
    }
    const std::size_t columns = readRow(kMostCsvColumns);
    m_headerFaults = m_faults;
    if (columns > kMostCsvColumns)
        m_headerFaults.push_back({CsvFaultCode::TooManyFields, m_line, columns});
    if (m_headerFaults.empty())
        checkHeader();
}

void CsvReader::checkHeader()
{
    std::set<std::string_view> names;
    for (const CsvField& field : m_fields)
        m_header.push_back(columnName(field.text));
    for (std::size_t column = 0; column < m_header.size(); ++column) {
        const std::string& name = m_header[column];
        if (name.empty())
            m_headerFaults.push_back({CsvFaultCode::ColumnUnnamed, m_line, column});
        else if (!names.insert(name).second)
            m_headerFaults.push_back({CsvFaultCode::ColumnTwice, m_line, column});
    }
}

bool CsvReader::next()
{
    if (!m_headerFaults.empty() || !m_tokenizer.findRow())
        return false;
    const std::size_t columns = readRow(m_header.size());
    if (columns != m_header.size()) {
        const auto code = columns < m_header.size() ? CsvFaultCode::TooFewFields : CsvFaultCode::TooManyFields;
        m_faults.push_back({code, m_line, columns});
    }
    m_fields.resize(m_header.size());
    return true;
}

std::size_t CsvReader::readRow(std::size_t most)
{
    m_line = m_tokenizer.line();
    m_faults.clear();
    std::size_t columns = 0;
    auto after = CsvTokenizer::After::Separator;
    while (after == CsvTokenizer::After::Separator) {
        after = m_tokenizer.next(m_token);
        if (columns < most)
            decode(m_token, columns);
        ++columns;
    }
    m_fields.resize(std::min(columns, most));
    return columns;
}

void CsvReader::decode(const CsvToken& token, std::size_t column)
{
    if (m_fields.size() <= column)
        m_fields.resize(column + 1);
    CsvField& field = m_fields[column];
    field.text.clear();
    field.line = token.line;
    const auto fault = [&](CsvFaultCode code) { m_faults.push_back({code, token.line, column}); };
    if (token.isNotClosed)
        fault(CsvFaultCode::QuoteNotClosed);
    else if (token.hasTextBehind)
        fault(CsvFaultCode::TextAfterQuote);
    if (token.isTooLong)
        return fault(CsvFaultCode::FieldTooLong);
    if (token.bytes.find('\0') != std::string::npos)
        return fault(CsvFaultCode::NulByte);
    auto text = m_encoding == TextEncoding::Utf8 ? composedUtf8(token.bytes) : decodeWindows1252(token.bytes);
    if (!text)
        return fault(CsvFaultCode::NotText);
    field.text = std::move(*text);
}

}  // namespace fodfaeste
