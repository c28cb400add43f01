#include "gui/text/date_text.h"

#include <QLocale>
#include <QTime>

namespace fodfaeste {

namespace {

constexpr int kDaysToMonths = 60;  // beyond so many days, months say more than days
constexpr int kDaysToYears = 730;
constexpr double kDaysOfMonth = 30.44;
constexpr int kDaysOfYear = 365;
constexpr int kMinutesOfHour = 60;

QString written(Date date, const QString& format)
{
    return QLocale{}.toString(toQDate(date), format);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

}  // namespace

QDate toQDate(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::optional<Date> fromQDate(QDate date)
{
    if (!date.isValid())
        return std::nullopt;
    return Date{std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
                std::chrono::day{static_cast<unsigned>(date.day())}};
}

QString DateText::numeric(Date date)
{
    //: Day, month and year in figures, in Qt's letters.
    return written(date, tr("dd/MM/yyyy"));
}

QString DateText::full(Date date)
{
    //: Day, month by name and year, in Qt's letters.
    return written(date, tr("d MMMM yyyy"));
}

QString DateText::withWeekday(Date date)
{
    //: Weekday, day, month by name and year, in Qt's letters.
    return capitalised(written(date, tr("dddd d MMMM yyyy")));
}

QString DateText::brief(Date date, Date today)
{
    //: Day and short month in Qt's letters; the second text is the same with the year.
    return written(date, date.year() == today.year() ? tr("d MMM") : tr("d MMM yyyy"));
}

QString DateText::relative(Date date, Date today)
{
    const int days = daysBetween(today, date);
    const int distance = qAbs(days);
    if (days == 0)
        return tr("Today");
    if (distance == 1)
        return days < 0 ? tr("Yesterday") : tr("Tomorrow");
    if (distance < kDaysToMonths)
        return days < 0 ? tr("%n days ago", nullptr, distance) : tr("In %n days", nullptr, distance);
    if (distance < kDaysToYears) {
        const int months = qRound(distance / kDaysOfMonth);
        return days < 0 ? tr("%n months ago", nullptr, months) : tr("In %n months", nullptr, months);
    }
    const int years = distance / kDaysOfYear;
    return days < 0 ? tr("%n years ago", nullptr, years) : tr("In %n years", nullptr, years);
}

QString DateText::month(Date date)
{
    return written(date, QStringLiteral("MMMM yyyy"));
}

QString DateText::briefMonth(Date date)
{
    return written(date, QStringLiteral("MMM"));
}

QString DateText::time(LocalTime time)
{
    const auto minutes = static_cast<int>(time.ofDay.count());
    return QTime{minutes / kMinutesOfHour, minutes % kMinutesOfHour}.toString(QStringLiteral("HH:mm"));
}

QString DateText::dayAndTime(LocalTime time, Date today)
{
    return QStringLiteral("%1 %2").arg(brief(time.day, today), DateText::time(time));
}

QString DateText::period(const Period& period)
{
    if (!period.to)
        return tr("since %1").arg(numeric(period.from));
    return QStringLiteral("%1 – %2").arg(numeric(period.from), numeric(*period.to));
}

QString DateText::duration(std::chrono::minutes minutes)
{
    const auto all = static_cast<int>(minutes.count());
    const int hours = all / kMinutesOfHour;
    const int rest = all % kMinutesOfHour;
    if (hours == 0)
        return tr("%1 min").arg(all);
    return rest == 0 ? tr("%1 h").arg(hours) : tr("%1 h %2 min").arg(hours).arg(rest);
}

QString DateText::age(int years)
{
    return tr("%n years", nullptr, years);
}

}  // namespace fodfaeste
