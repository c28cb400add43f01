#include "base/csv/csv_tokenizer.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

/// Line breaks in a part of a quoted cell. The byte behind the part is a quote, so that no CRLF is cut in half.
std::size_t lineBreaksIn(std::string_view part)
{
    std::size_t breaks = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (part[i] == '\n' || (part[i] == '\r' && (i + 1 == part.size() || part[i + 1] != '\n')))
            ++breaks;
    }
    return breaks;
}

}  // namespace

bool CsvTokenizer::findRow()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r'))
        consumeEnd();
    return m_at < m_bytes.size();
}

CsvTokenizer::After CsvTokenizer::next(CsvToken& token)
{
    token.bytes.clear();
    token.line = m_line;
    token.isTooLong = false;
    token.isNotClosed = false;
    token.hasTextBehind = false;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"')
        readQuoted(token);
    else
        readPlain(token);
    return consumeEnd();
}

void CsvTokenizer::readPlain(CsvToken& token)
{
    const std::size_t end = findEnd();
    append(token, m_bytes.substr(m_at, end - m_at));
    m_at = end;
}

void CsvTokenizer::readQuoted(CsvToken& token)
{
    ++m_at;
    while (true) {
        const std::size_t quote = std::min(m_bytes.find('"', m_at), m_bytes.size());
        const std::string_view part = m_bytes.substr(m_at, quote - m_at);
        append(token, part);
        m_line += lineBreaksIn(part);
        m_at = quote;
        if (m_at == m_bytes.size()) {
            token.isNotClosed = true;
            return;
        }
        ++m_at;
        if (m_at == m_bytes.size() || m_bytes[m_at] != '"')
            break;
        append(token, "\"");
        ++m_at;
    }
    const std::size_t end = findEnd();
    token.hasTextBehind = end != m_at;
    m_at = end;
}

void CsvTokenizer::append(CsvToken& token, std::string_view part)
{
    token.isTooLong = token.isTooLong || part.size() > kLongestCsvField - token.bytes.size();
    if (token.isTooLong)
        token.bytes.clear();
    else
        token.bytes += part;
}

std::size_t CsvTokenizer::findEnd() const
{
    std::size_t end = m_at;
    while (end < m_bytes.size() && m_bytes[end] != m_separator && m_bytes[end] != '\n' && m_bytes[end] != '\r')
        ++end;
    return end;
}

CsvTokenizer::After CsvTokenizer::consumeEnd()
{
    if (m_at == m_bytes.size())
        return After::End;
    const char end = m_bytes[m_at++];
    if (end == m_separator)
        return After::Separator;
    if (end == '\r' && m_at < m_bytes.size() && m_bytes[m_at] == '\n')
        ++m_at;
    ++m_line;
    return After::LineBreak;
}

char guessSeparator(std::string_view bytes)
{
    constexpr std::array kSeparators{';', ',', '\t'};
    std::array<std::size_t, kSeparators.size()> found{};
    bool isQuoted = false;
    bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
    for (const char c : bytes) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        const auto separator = std::ranges::find(kSeparators, c);
        if (separator != kSeparators.end())
            ++found[static_cast<std::size_t>(separator - kSeparators.begin())];
    }
    const auto most = std::ranges::max_element(found);
    return kSeparators[static_cast<std::size_t>(most - found.begin())];
}

}  // namespace fodfaeste
