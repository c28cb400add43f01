#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace fodfaeste {

/// A text that was written in the source code. Nothing that a person typed can become one, so no
/// personal data can reach the log.
class Literal {
public:
    template <std::size_t N>
    consteval Literal(const char (&text)[N]) : m_text{text, N - 1}  // NOLINT(google-explicit-constructor)
    {}
    constexpr std::string_view view() const { return m_text; }

private:
    std::string_view m_text;
};

struct LogField {
    Literal name;
    std::int64_t value;
};

enum class LogLevel { Info, Warning, Error };

/// Sends the log to a file; until then it goes to stderr, warnings and errors only.
void logToFile(const std::string& path);
void writeLog(LogLevel level, Literal event, std::initializer_list<LogField> fields = {});

}  // namespace fodfaeste
