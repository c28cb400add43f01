#include "reports/calendar_file.h"

namespace fodfaeste {

namespace {

constexpr std::size_t kLongestLine = 75;

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\r')
            continue;
        if (c == '\n') {
            safe += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',')
            safe += '\\';
        safe += c;
    }
    return safe;
}

bool continuesALetter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

void writeLine(std::string& file, std::string_view line)
{
    std::size_t room = kLongestLine;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && continuesALetter(line[cut]))
            --cut;
        file += line.substr(0, cut);
        file += "\r\n ";
        line.remove_prefix(cut);
        room = kLongestLine - 1;  // the blank that folds the line counts
    }
    file += line;
    file += "\r\n";
}

/// "20130116".
std::string compact(Date day)
{
    std::string text = toIso(day);
    std::erase(text, '-');
    return text;
}

/// "20130115T091500Z".
std::string compact(Instant at)
{
    std::string text = toIsoUtc(at).substr(0, 19);
    std::erase(text, '-');
    std::erase(text, ':');
    return text + "Z";
}

}  // namespace

std::string calendarFile(const std::vector<CalendarEntry>& entries, Instant madeAt)
{
    std::string file;
    for (const char* line :
         {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fodfaeste//Fodfaeste//DA", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        writeLine(file, line);
    for (const CalendarEntry& entry : entries) {
        writeLine(file, "BEGIN:VEVENT");
        writeLine(file, "UID:" + escaped(entry.uid));
        writeLine(file, "DTSTAMP:" + compact(madeAt));
        writeLine(file, "DTSTART;VALUE=DATE:" + compact(entry.day));
        writeLine(file, "DTEND;VALUE=DATE:" + compact(addDays(entry.day, 1)));
        writeLine(file, "SUMMARY:" + escaped(entry.summary));
        writeLine(file, "CLASS:PRIVATE");
        writeLine(file, "TRANSP:TRANSPARENT");
        writeLine(file, "END:VEVENT");
    }
    writeLine(file, "END:VCALENDAR");
    return file;
}

}  // namespace fodfaeste
