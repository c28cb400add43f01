#include "domain/working_time/weekly_pattern.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace fodfaeste {

namespace {

using std::chrono::minutes;
using std::chrono::weekday;

constexpr minutes kDay = std::chrono::hours{24};
/// A longer one is a slip of the fingers.
constexpr minutes kLongestPause = std::chrono::hours{3};

/// Place in the week, from Monday.
unsigned placeOf(weekday day)
{
    return day.iso_encoding() - 1;
}

weekday dayAt(unsigned place)
{
    return weekday{(place + 1) % 7};
}

std::string lowered(std::string_view text)
{
    std::string low;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        const bool isDash = byte == 0xE2 && next == 0x80;
        if (byte == 0xC3 && (next == 0x98 || next == 0xB8)) {  // Ø, ø
            low += "oe";
            ++i;
        } else if (isDash) {
            low += '-';
            i += 2;
        } else {
            low += static_cast<char>(std::tolower(byte));
        }
    }
    return low;
}

/// Days of a word: "ma", "mandag", "mon", "hverdage"; none for a word that is no day.
std::vector<weekday> daysOf(std::string_view word)
{
    struct Name {
        std::string_view shortest;
        std::string_view longest;
        unsigned place;
    };
    static constexpr std::array kNames{
        Name{"ma", "mandage", 0},   Name{"mo", "mondays", 0},    Name{"ti", "tirsdage", 1},  Name{"tu", "tuesdays", 1},
        Name{"on", "onsdage", 2},   Name{"we", "wednesdays", 2}, Name{"to", "torsdage", 3},  Name{"th", "thursdays", 3},
        Name{"fr", "fredage", 4},   Name{"fr", "fridays", 4},    Name{"loe", "loerdage", 5}, Name{"lo", "lordage", 5},
        Name{"sa", "saturdays", 5}, Name{"soe", "soendage", 6},  Name{"so", "sondage", 6},   Name{"su", "sundays", 6},
    };
    const auto range = [](unsigned from, unsigned to) {
        std::vector<weekday> days;
        for (unsigned place = from; place <= to; ++place)
            days.push_back(dayAt(place));
        return days;
    };
    if (word == "hverdag" || word == "hverdage" || word == "weekdays")
        return range(0, 4);
    if (word == "weekend" || word == "weekender" || word == "weekends")
        return range(5, 6);
    const auto named = std::ranges::find_if(
        kNames, [word](const Name& name) { return word.starts_with(name.shortest) && name.longest.starts_with(word); });
    return named == kNames.end() ? std::vector<weekday>{} : std::vector{dayAt(named->place)};
}

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

/// "16", "16.30", "16:30", "1630", "24"; nothing for no time of day.
std::optional<minutes> timeOf(std::string_view word)
{
    std::string digits;
    std::size_t marks = 0;
    std::size_t hourDigits = 0;
    for (const char sign : word) {
        if (isDigit(sign)) {
            digits += sign;
        } else if ((sign == '.' || sign == ':') && marks == 0) {
            ++marks;
            hourDigits = digits.size();
        } else {
            return {};
        }
    }
    if (digits.empty() || digits.size() > 4 || (marks == 1 && (hourDigits == 0 || digits.size() - hourDigits != 2)))
        return {};
    if (marks == 0)
        hourDigits = digits.size() > 2 ? digits.size() - 2 : digits.size();
    const int hour = std::stoi(digits.substr(0, hourDigits));
    const int minute = hourDigits == digits.size() ? 0 : std::stoi(digits.substr(hourDigits));
    const minutes time = std::chrono::hours{hour} + minutes{minute};
    return minute < 60 && time <= kDay ? std::optional{time} : std::nullopt;
}

/// Words in the order they were typed; a dash and a comma are words of their own.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto close = [&] {
        if (!word.empty())
            words.push_back(std::exchange(word, {}));
    };
    for (const char sign : lowered(text)) {
        if (sign == '-' || sign == ',' || sign == ';' || sign == '+') {
            close();
            words.push_back(sign == '-' ? "-" : ",");
        } else if (std::isspace(static_cast<unsigned char>(sign)) != 0) {
            close();
        } else {
            word += sign;
        }
    }
    close();
    for (std::string& each : words)
        if (each.ends_with('.'))
            each.pop_back();
    std::erase_if(words, [](const std::string& each) { return each.empty() || each == "kl" || each == "og" || each == "and"; });
    return words;
}

/// Reads the words from left to right.
class PatternReader {
public:
    explicit PatternReader(std::vector<std::string> words) : m_words{std::move(words)} {}

    ParsedPattern read()
    {
        while (m_at < m_words.size() && !m_read.fault)
            readNext();
        if (!m_read.fault && !m_days.empty() && !m_hasTimes)
            fail(PatternFault::NoTime, m_words.back());
        std::ranges::stable_sort(m_read.pattern.shifts, {}, [](const PatternShift& shift) {
            return std::pair{placeOf(shift.day), shift.from};
        });
        if (!m_read.fault)
            refuseOverlaps();
        return std::move(m_read);
    }

private:
    void readNext()
    {
        const std::string& word = m_words[m_at];
        if (word == ",") {
            ++m_at;
        } else if (word == "pause" || word == "break") {
            readPause();
        } else if (isDigit(word.front())) {
            readTimes();
        } else {
            readDays();
        }
    }

    void readDays()
    {
        std::vector<weekday> days = daysOf(m_words[m_at]);
        if (days.empty())
            return fail(PatternFault::UnknownWord, m_words[m_at]);
        ++m_at;
        if (is(m_at, "-") && m_at + 1 < m_words.size() && !daysOf(m_words[m_at + 1]).empty()) {
            const unsigned to = placeOf(daysOf(m_words[m_at + 1]).back());
            for (unsigned place = placeOf(days.back()); place != to;) {
                place = (place + 1) % 7;
                days.push_back(dayAt(place));
            }
            m_at += 2;
        }
        // Days after hours begin anew: "ma 16-18 lø 10-14".
        if (std::exchange(m_hasTimes, false))
            m_days.clear();
        m_days.insert(m_days.end(), days.begin(), days.end());
    }

    void readTimes()
    {
        const auto from = timeOf(m_words[m_at]);
        const auto to = m_at + 2 < m_words.size() && isBetween(m_at + 1) ? timeOf(m_words[m_at + 2]) : std::nullopt;
        if (!from || *from == kDay || !to)
            return fail(PatternFault::BadTime, m_words[m_at]);
        if (m_days.empty())
            return fail(PatternFault::NoDay, m_words[m_at]);
        m_at += 3;
        m_hasTimes = true;
        m_latest = m_read.pattern.shifts.size();
        for (const weekday day : m_days)
            m_read.pattern.shifts.push_back({day, *from, *to > *from ? *to : *to + kDay, minutes{0}});
    }

    void readPause()
    {
        const bool hasNumber =
            m_at + 1 < m_words.size() && std::ranges::all_of(m_words[m_at + 1], isDigit) && m_words[m_at + 1].size() <= 3;
        if (!hasNumber || !m_hasTimes)
            return fail(m_hasTimes ? PatternFault::BadTime : PatternFault::NoTime, m_words[m_at]);
        const minutes pause{std::stoi(m_words[m_at + 1])};
        for (std::size_t i = m_latest; i < m_read.pattern.shifts.size(); ++i) {
            PatternShift& shift = m_read.pattern.shifts[i];
            if (pause > kLongestPause || pause >= shift.to - shift.from)
                return fail(PatternFault::PauseTooLong, m_words[m_at + 1]);
            shift.pause = pause;
        }
        m_at += 2;
        if (m_at < m_words.size() && m_words[m_at].starts_with("min"))
            ++m_at;
    }

    /// Two shifts of a day that run into each other, also from Sunday night into Monday.
    void refuseOverlaps()
    {
        const auto& shifts = m_read.pattern.shifts;
        for (std::size_t i = 0; i < shifts.size() && shifts.size() > 1; ++i) {
            const PatternShift& next = shifts[(i + 1) % shifts.size()];
            const unsigned days = placeOf(next.day) + (i + 1 == shifts.size() ? 7 : 0) - placeOf(shifts[i].day);
            if (next.from + kDay * static_cast<int>(days) < shifts[i].to)
                return fail(PatternFault::Overlap, {});
        }
    }

    bool is(std::size_t at, std::string_view word) const { return at < m_words.size() && m_words[at] == word; }
    bool isBetween(std::size_t at) const { return is(at, "-") || is(at, "til") || is(at, "to") || is(at, "until"); }

    void fail(PatternFault fault, const std::string& word)
    {
        m_read.fault = fault;
        m_read.word = word;
    }

    std::vector<std::string> m_words;
    std::size_t m_at = 0;
    std::vector<weekday> m_days;
    bool m_hasTimes = false;
    std::size_t m_latest = 0;  ///< the first shift of the hours read last
    ParsedPattern m_read;
};

}  // namespace

minutes WeeklyPattern::work() const
{
    minutes sum{0};
    for (const PatternShift& shift : shifts)
        sum += shift.to - shift.from - shift.pause;
    return sum;
}

WeeklyHours WeeklyPattern::weeklyHours() const
{
    constexpr int kHundredths = 100;
    return {static_cast<int>(work() * kHundredths / std::chrono::hours{1})};
}

std::vector<Shift> WeeklyPattern::inWeekOf(Date monday) const
{
    std::vector<Shift> week;
    for (const PatternShift& shift : shifts) {
        const Date day = addDays(monday, static_cast<int>(placeOf(shift.day)));
        const bool isNextDay = shift.to > kDay;
        // Midnight is the end of its own day.
        const LocalTime end =
            isNextDay || shift.to == kDay ? LocalTime{addDays(day, 1), shift.to - kDay} : LocalTime{day, shift.to};
        week.push_back({{day, shift.from}, end, shift.pause});
    }
    return week;
}

ParsedPattern parsePattern(std::string_view text)
{
    return PatternReader{wordsOf(text)}.read();
}

Date mondayOf(Date day)
{
    return addDays(day, -static_cast<int>(weekdayOf(day).iso_encoding() - 1));
}

}  // namespace fodfaeste
