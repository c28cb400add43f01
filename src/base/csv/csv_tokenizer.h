#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fodfaeste {

/// A cell as it stands in the file: quotes resolved, bytes not yet decoded.
struct CsvToken {
    std::string bytes;
    std::size_t line = 0;        ///< the physical line it begins on
    bool isTooLong = false;      ///< over kLongestCsvField; its bytes are dropped
    bool isNotClosed = false;    ///< the file ends before its quote does
    bool hasTextBehind = false;  ///< something stands between its closing quote and the next separator
};

inline constexpr std::size_t kLongestCsvField = 1024 * 1024;

/// Takes a CSV text apart, cell by cell, in one pass: never looks at a byte twice. Line breaks are LF, CRLF or a lone CR.
class CsvTokenizer {
public:
    enum class After { Separator, LineBreak, End };

    CsvTokenizer(std::string_view bytes, char separator) : m_bytes{bytes}, m_separator{separator} {}

    /// Goes past empty lines to where a row begins; false when there is none.
    bool findRow();
    std::size_t position() const { return m_at; }
    std::size_t line() const { return m_line; }

    /// Reads the next cell into `token`, whose memory is used again; says what stands behind it.
    After next(CsvToken& token);

private:
    void readPlain(CsvToken& token);
    void readQuoted(CsvToken& token);
    void append(CsvToken& token, std::string_view part);
    /// Ends where a cell without quotes ends.
    std::size_t findEnd() const;
    After consumeEnd();

    std::string_view m_bytes;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

/// Which of ; , and tab stands most often in the first line, outside quotes; ; when none does.
char guessSeparator(std::string_view bytes);

}  // namespace fodfaeste
