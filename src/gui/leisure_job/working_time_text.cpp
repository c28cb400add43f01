#include "gui/leisure_job/working_time_text.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fodfaeste {

namespace {

using Rule = WorkingTimeRule;

constexpr int kMinutesOfDay = 24 * 60;

constexpr std::array<std::pair<std::string_view, const char*>, 19> kPlaceWords{{
    {"shop", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Shop")},
    {"service_station", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Service station")},
    {"kiosk", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Kiosk")},
    {"bakery", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Bakery")},
    {"grill", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Grill bar")},
    {"restaurant", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Restaurant")},
    {"hotel", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Hotel")},
    {"office", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Office")},
    {"care", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Care")},
    {"sport", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Sport")},
    {"theatre", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Theatre")},
    {"cinema", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Cinema")},
    {"concert", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Concert hall")},
    {"newspaper", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Newspapers, delivered")},
    {"stable", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Stable")},
    {"workshop", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Workshop")},
    {"net_cafe", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Net café")},
    {"guarded_centre", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Shopping centre with guards")},
    {"video", QT_TRANSLATE_NOOP("fodfaeste::WorkingTimeText", "Video shop")},
}};

QString hours(int minutes)
{
    return DateText::duration(std::chrono::minutes{minutes});
}

/// 24:00 stays what it is: the end of a day, not the start of the next.
QString clock(int minutes)
{
    return minutes == kMinutesOfDay ? QStringLiteral("24:00") : DateText::time({Date{}, std::chrono::minutes{minutes}});
}

}  // namespace

QString WorkingTimeText::of(WorkingTimeVerdict verdict)
{
    switch (verdict) {
    case WorkingTimeVerdict::Lawful: return tr("Lawful");
    case WorkingTimeVerdict::NeedsException: return tr("Needs an exception");
    case WorkingTimeVerdict::NotLawful: return tr("Not lawful");
    }
    return {};
}

QString WorkingTimeText::of(YoungGroup group)
{
    switch (group) {
    case YoungGroup::TooYoung: return tr("under 13 years");
    case YoungGroup::Child: return tr("13–14 years");
    case YoungGroup::Pupil: return tr("15–17 years, at school");
    case YoungGroup::SchoolEnded: return tr("15–17 years, school has ended");
    case YoungGroup::Adult: return tr("18 years or more: ordinary rules");
    }
    return {};
}

QString WorkingTimeText::place(std::string_view code)
{
    const auto* known = std::ranges::find(kPlaceWords, code, &std::pair<std::string_view, const char*>::first);
    return known == kPlaceWords.end() ? tr("Another place of work") : tr(known->second);
}

ToneKind WorkingTimeText::toneOf(WorkingTimeVerdict verdict)
{
    switch (verdict) {
    case WorkingTimeVerdict::Lawful: return ToneKind::Ok;
    case WorkingTimeVerdict::NeedsException: return ToneKind::Warn;
    case WorkingTimeVerdict::NotLawful: return ToneKind::Bad;
    }
    return ToneKind::Neutral;
}

QString WorkingTimeText::iconOf(WorkingTimeVerdict verdict)
{
    switch (verdict) {
    case WorkingTimeVerdict::Lawful: return QStringLiteral("check");
    case WorkingTimeVerdict::NeedsException: return QStringLiteral("triangle-alert");
    case WorkingTimeVerdict::NotLawful: return QStringLiteral("x");
    }
    return {};
}

QString WorkingTimeText::sentence(const WorkingTimeFinding& finding)
{
    const std::string_view number = numberOf(finding.rule);
    return number.empty() ? words(finding) : tr("%1: %2").arg(toQString(std::string{number}), words(finding));
}

QString WorkingTimeText::words(const WorkingTimeFinding& finding)
{
    switch (finding.rule) {
    case Rule::SchoolDay:
    case Rule::FreeDay:
    case Rule::SchoolWeek:
    case Rule::FreeWeek:
    case Rule::AdultWeek:
    case Rule::Earliest:
    case Rule::Latest: return hourWords(finding);
    case Rule::DailyRest:
    case Rule::DaysOff:
    case Rule::Pause:
    case Rule::AloneWeekday:
    case Rule::AloneWeekend:
    case Rule::AloneUntil: return restWords(finding);
    default: return adviceWords(finding);
    }
}

QString WorkingTimeText::hourWords(const WorkingTimeFinding& finding)
{
    const auto bounds = [&finding](const QString& text) { return text.arg(hours(finding.measured), hours(finding.limit)); };
    switch (finding.rule) {
    case Rule::SchoolDay: return bounds(tr("%1 of work on a day with school, at most %2."));
    case Rule::FreeDay: return bounds(tr("%1 of work on a day without school, at most %2."));
    case Rule::SchoolWeek: return bounds(tr("%1 of work in a week with school, at most %2."));
    case Rule::FreeWeek: return bounds(tr("%1 of work in a week without school, at most %2."));
    case Rule::AdultWeek:
        return bounds(tr("%1 of work in a week; most adults work %2, and nobody young works more than they do."));
    case Rule::Earliest: return tr("Work from %1, not before %2.").arg(clock(finding.measured), clock(finding.limit));
    default: return tr("Work until %1, not after %2.").arg(clock(finding.measured), clock(finding.limit));
    }
}

QString WorkingTimeText::restWords(const WorkingTimeFinding& finding)
{
    switch (finding.rule) {
    case Rule::DailyRest:
        return tr("%1 of rest in a row within 24 hours, at least %2.").arg(hours(finding.measured), hours(finding.limit));
    case Rule::DaysOff:
        return finding.group == YoungGroup::SchoolEnded
                   ? tr("%1 days of work in seven, at most %2.").arg(finding.measured).arg(finding.limit)
                   : tr("%1 days without two days off in a row, at most %2.").arg(finding.measured).arg(finding.limit);
    case Rule::Pause: return tr("A pause of %1; so long a shift needs %2.").arg(hours(finding.measured), hours(finding.limit));
    case Rule::AloneUntil: return tr("Not alone at work before %1: somebody of age has to be there.").arg(clock(finding.limit));
    default: return tr("Not alone at work after %1: somebody of age has to be there.").arg(clock(finding.limit));
    }
}

QString WorkingTimeText::adviceWords(const WorkingTimeFinding& finding)
{
    switch (finding.rule) {
    case Rule::MinimumAge: return tr("Nobody under %1 may work.").arg(finding.limit);
    case Rule::SundayOff: return tr("One of the days off is normally a Sunday.");
    case Rule::Lifting: return tr("Nothing heavier than %1 kg is lifted.").arg(finding.limit);
    case Rule::LightWork: return tr("Light work only; not where alcohol is served.");
    case Rule::SummerFree: return tr("Part of the summer holidays is free of work, if it can be.");
    case Rule::GuardianInformed: return tr("The employer tells the guardian about the work, its hours and its dangers.");
    case Rule::GuardianSigns: return tr("The guardian signs the contract.");
    case Rule::SchoolUnknown: return tr("Nobody has written down when compulsory education ends: checked as if it had not.");
    case Rule::CalendarUnknown: return tr("The school calendar does not reach so far: weekdays are checked as school days.");
    default: return {};
    }
}

QString WorkingTimeText::shift(const Shift& shift)
{
    const bool isMidnight = shift.end.ofDay == std::chrono::minutes{0};
    const QString end = isMidnight ? clock(kMinutesOfDay) : DateText::time(shift.end);
    return tr("%1 %2–%3").arg(DateText::withWeekday(shift.start.day), DateText::time(shift.start), end);
}

QString WorkingTimeText::details(const WorkingTimeFinding& finding, const std::vector<Shift>& shifts)
{
    QStringList parts;
    if (finding.shifts.size() == 1)
        parts.append(shift(shifts[finding.shifts.front()]));
    else if (!finding.shifts.empty())
        parts.append(tr("from %1").arg(DateText::withWeekday(finding.day)));
    if (finding.times > 1)
        parts.append(tr("%1 times in a year").arg(finding.times));
    QString text = parts.join(QStringLiteral(", "));
    if (!finding.source.empty())
        text += (text.isEmpty() ? QString{} : QStringLiteral(" · ")) + tr("Source: %1").arg(toQString(finding.source));
    return text;
}

QString WorkingTimeText::fault(const ParsedPattern& parsed)
{
    if (!parsed.fault)
        return {};
    const QString word = toQString(parsed.word);
    switch (*parsed.fault) {
    case PatternFault::NoDay: return tr("Before “%1” a day is missing, for example “ma 16-18”.").arg(word);
    case PatternFault::NoTime: return tr("After “%1” the hours are missing, for example “ma 16-18”.").arg(word);
    case PatternFault::UnknownWord: return tr("“%1” is no day of the week.").arg(word);
    case PatternFault::BadTime: return tr("“%1” is no time from and to. Write 16-18 or 15.30-17.30.").arg(word);
    case PatternFault::PauseTooLong:
        return tr("A pause of %1 minutes is as long as the shift, or longer than a pause is.").arg(word);
    case PatternFault::Overlap: return tr("Two shifts run into each other.");
    }
    return {};
}

}  // namespace fodfaeste
