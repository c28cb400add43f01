#include "gui/contact/typed_time.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace fodfaeste {

namespace {

using namespace std::chrono;

constexpr minutes kNoon{12 * 60};

struct DayWord {
    const char16_t* word;
    int offset;
};

// What Danes and English speakers call the days around today.
constexpr std::array kDayWords{DayWord{u"idag", 0},       DayWord{u"today", 0},     DayWord{u"nu", 0},
                               DayWord{u"now", 0},        DayWord{u"igår", -1},     DayWord{u"igaar", -1},
                               DayWord{u"yesterday", -1}, DayWord{u"iforgårs", -2}, DayWord{u"forgårs", -2},
                               DayWord{u"imorgen", 1},    DayWord{u"tomorrow", 1},  DayWord{u"iovermorgen", 2},
                               DayWord{u"overmorgen", 2}};

struct WeekdayWord {
    const char16_t* name;
    unsigned isoNumber;
};

constexpr std::array kWeekdayWords{
    WeekdayWord{u"mandag", 1},   WeekdayWord{u"monday", 1},    WeekdayWord{u"tirsdag", 2}, WeekdayWord{u"tuesday", 2},
    WeekdayWord{u"onsdag", 3},   WeekdayWord{u"wednesday", 3}, WeekdayWord{u"torsdag", 4}, WeekdayWord{u"thursday", 4},
    WeekdayWord{u"fredag", 5},   WeekdayWord{u"friday", 5},    WeekdayWord{u"lørdag", 6},  WeekdayWord{u"loerdag", 6},
    WeekdayWord{u"saturday", 6}, WeekdayWord{u"søndag", 7},    WeekdayWord{u"soendag", 7}, WeekdayWord{u"sunday", 7}};

constexpr qsizetype kLeastWeekday = 3;

std::optional<Date> dayByWord(const QString& word, Date today)
{
    for (const DayWord& known : kDayWords) {
        if (word == QStringView{known.word})
            return addDays(today, known.offset);
    }
    return std::nullopt;
}

/// Any beginning of three letters or more: "fre", "fred", "fredag". "Manglede" is no Monday.
std::optional<Date> dayByWeekday(const QString& word, Date today, Lean lean)
{
    const QString beginning = word.endsWith(QLatin1Char{'.'}) ? word.chopped(1) : word;
    if (beginning.size() < kLeastWeekday)
        return std::nullopt;
    for (const WeekdayWord& known : kWeekdayWords) {
        if (!QStringView{known.name}.startsWith(beginning))
            continue;
        const int wanted = static_cast<int>(known.isoNumber);
        const int present = static_cast<int>(weekdayOf(today).iso_encoding());
        // Past: today counts. Future: the same weekday means the next one.
        const int days = lean == Lean::Past ? -((present - wanted + 7) % 7) : (wanted - present + 6) % 7 + 1;
        return addDays(today, days);
    }
    return std::nullopt;
}

/// "-2", "+7", "+7d", "+2u" (or w), "+1m".
std::optional<Date> dayByOffset(const QString& word, Date today)
{
    static const QRegularExpression kForm{QStringLiteral("^([+-])(\\d{1,4})([dwum]?)[a-zæøå]*$")};
    const QRegularExpressionMatch match = kForm.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == QStringLiteral("-") ? -1 : 1);
    const QString unit = match.captured(3);
    if (unit == QStringLiteral("m"))
        return addMonths(today, count);
    return addDays(today, unit == QStringLiteral("u") || unit == QStringLiteral("w") ? count * 7 : count);
}

std::optional<Date> calendarDay(int yearNumber, int monthNumber, int dayOfMonth)
{
    const Date day{year{yearNumber}, month{static_cast<unsigned>(monthNumber)},
                   std::chrono::day{static_cast<unsigned>(dayOfMonth)}};
    return day.ok() ? std::optional{day} : std::nullopt;
}

/// A two-digit year is of this century, or of the one before when that would lie far ahead.
int fullYear(int typed, Date today)
{
    if (typed >= 100)
        return typed;
    const int present = static_cast<int>(today.year());
    const int sameCentury = present - present % 100 + typed;
    return sameCentury > present + 10 ? sameCentury - 100 : sameCentury;
}

/// The year nearest in the direction one looks, in which the calendar has the day.
std::optional<Date> dayWithoutYear(int dayOfMonth, int monthNumber, Date today, Lean lean)
{
    const int present = static_cast<int>(today.year());
    for (int back = 0; back <= 4; ++back) {
        const auto found = calendarDay(present + (lean == Lean::Past ? -back : back), monthNumber, dayOfMonth);
        if (found && (lean == Lean::Past ? *found <= today : *found >= today))
            return found;
    }
    return std::nullopt;
}

std::optional<Date> dayByNumbers(const QString& word, Date today, Lean lean)
{
    if (const auto iso = parseIsoDate(word.toStdString()))
        return iso;
    static const QRegularExpression kForm{QStringLiteral("^(\\d{1,2})[-./](\\d{1,2})(?:[-./](\\d{4}|\\d{2})?)?$")};
    const QRegularExpressionMatch match = kForm.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int dayOfMonth = match.captured(1).toInt();
    const int monthNumber = match.captured(2).toInt();
    if (match.captured(3).isEmpty())
        return dayWithoutYear(dayOfMonth, monthNumber, today, lean);
    return calendarDay(fullYear(match.captured(3).toInt(), today), monthNumber, dayOfMonth);
}

std::optional<Date> dayOfWord(const QString& word, Date today, Lean lean)
{
    if (auto day = dayByWord(word, today))
        return day;
    if (auto day = dayByOffset(word, today))
        return day;
    if (auto day = dayByNumbers(word, today, lean))
        return day;
    return dayByWeekday(word, today, lean);
}

std::optional<minutes> hourOfWord(const QString& word)
{
    static const QRegularExpression kForm{QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))?$")};
    const QRegularExpressionMatch match = kForm.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return minutes{hour * 60 + minute};
}

/// Words with "i går" drawn together and "kl." left out.
QStringList wordsOf(const QString& typed)
{
    QString text = typed.simplified().toLower();
    static const QRegularExpression kTwoWords{QStringLiteral("\\bi (dag|går|gaar|forgårs|morgen|overmorgen)\\b"),
                                              QRegularExpression::UseUnicodePropertiesOption};
    text.replace(kTwoWords, QStringLiteral("i\\1"));
    QStringList words;
    for (const QString& word : text.split(QRegularExpression{QStringLiteral("[ ,]+")}, Qt::SkipEmptyParts)) {
        if (word != QStringLiteral("kl") && word != QStringLiteral("kl.") && word != QStringLiteral("at") &&
            word != QStringLiteral("d."))
            words << word;
    }
    return words;
}

}  // namespace

std::optional<Date> readDay(const QString& typed, Date today, Lean lean)
{
    const QStringList words = wordsOf(typed);
    return words.size() == 1 ? dayOfWord(words.first(), today, lean) : std::nullopt;
}

std::optional<LocalTime> readMoment(const QString& typed, LocalTime now)
{
    std::optional<Date> day;
    std::optional<minutes> hour;
    const QStringList words = wordsOf(typed);
    if (words.isEmpty() || words.size() > 2)
        return std::nullopt;
    for (const QString& word : words) {
        const auto asDay = day ? std::nullopt : dayOfWord(word, now.day, Lean::Past);
        if (asDay)
            day = asDay;
        else if (!hour && hourOfWord(word))
            hour = hourOfWord(word);
        else
            return std::nullopt;
    }
    if (!day)
        return LocalTime{now.day, hour.value_or(now.ofDay)};
    return LocalTime{*day, hour.value_or(*day == now.day ? now.ofDay : kNoon)};
}

}  // namespace fodfaeste
