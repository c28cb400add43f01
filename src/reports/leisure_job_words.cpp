#include "reports/leisure_job_words.h"

#include "domain/area/safety_area.h"
#include "reports/words.h"

#include <array>
#include <charconv>

namespace fodfaeste {

namespace {

struct FigureWords {
    std::string_view code;
    std::string_view danish;
    std::string_view english;
    std::string_view shortDanish;
    std::string_view shortEnglish;
};

/// In the order of LeisureJobFigure; # stands for the number of weeks or months, @ for the age at which somebody is grown up.
constexpr std::array<FigureWords, kLeisureJobFigures.size()> kFigures{{
    {"openings", "Stillingsopslag", "Openings", "Opslag", "Openings"},
    {"placements", "Forløb begyndt", "Placements begun", "Forløb", "Placements"},
    {"started", "Job startet", "Jobs started", "Startet", "Started"},
    {"kept_measured", "Startede job, der kan måles", "Started jobs that can be measured", "Kan måles", "Measured"},
    {"kept", "Stadig i jobbet efter # uger", "Still in the job after # weeks", "Efter # uger", "After # weeks"},
    {"young_covered", "Unge under @ år i indsatsen", "Under-@s in the programme", "Unge", "Young"},
    {"young_in_lasting", "Heraf i job i mindst # måneder", "Of these in a job of at least # months", "# måneder", "# months"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, kLeisureJobFigures.size()> kDefinitions{{
    {"Stillingsopslag, der er slået op i perioden.", "Openings that were posted in the period."},
    {"Forløb, hvis første trin ligger i perioden, uanset hvor langt de er nået.",
     "Placements whose first step lies in the period, however far they have come."},
    {"Job med første arbejdsdag i perioden og senest på opgørelsesdagen.",
     "Jobs with their first day in the period, and not after the day it was worked out."},
    {"De startede job, hvor der på opgørelsesdagen er gået # uger siden starten.",
     "Those of the started jobs where # weeks had passed since the start when it was worked out."},
    {"De målte job, der endnu løb, da de # uger var gået.",
     "Those of the measured jobs that still ran when the # weeks had passed."},
    {"Unge, der havde en åben sag i indsatsen i perioden og var under @ år på periodens første dag med sag.",
     "Young people with an open case in the programme in the period who were under @ on the first day of both."},
    {"De af dem, der havde et job, som løb i perioden og på opgørelsesdagen havde varet mindst # måneder.",
     "Those of them with a job that ran in the period and had lasted at least # months when it was worked out."},
}};

std::string withNumbers(std::string_view pattern, int number, int age)
{
    std::string text;
    for (const char each : pattern) {
        if (each == '#')
            text += std::to_string(number);
        else if (each == '@')
            text += std::to_string(age);
        else
            text += each;
    }
    return text;
}

int numberOf(LeisureJobFigure figure, const LeisureJobReport& report)
{
    const bool isOfMonths = figure == LeisureJobFigure::YoungCovered || figure == LeisureJobFigure::YoungInLasting;
    return isOfMonths ? report.lastingMonths : report.keptWeeks;
}

const FigureWords& wordsOf(LeisureJobFigure figure)
{
    return kFigures[static_cast<std::size_t>(figure)];
}

}  // namespace

std::string_view codeOf(LeisureJobFigure figure)
{
    return wordsOf(figure).code;
}

std::string_view codeOf(LeisureJobDivision division)
{
    switch (division) {
    case LeisureJobDivision::District: return "district";
    case LeisureJobDivision::Employer: return "employer";
    case LeisureJobDivision::Age: return "age";
    case LeisureJobDivision::Month: return "month";
    }
    return {};
}

std::string LeisureJobWords::text(std::string_view danish, std::string_view english) const
{
    return std::string{in(m_language, danish, english)};
}

std::string LeisureJobWords::title() const
{
    return text("Fritidsjob ", "Leisure jobs ") + toDanish(m_report.period.from) + " – " + toDanish(*m_report.period.to);
}

std::string LeisureJobWords::scope() const
{
    return m_report.isOfEverybody ? text("Alle sager", "All cases")
                                  : text("Kun egne sager hos den, der har lavet opgørelsen", "Only the cases of whoever made it");
}

std::string LeisureJobWords::nameOf(LeisureJobFigure figure) const
{
    const FigureWords& words = wordsOf(figure);
    return withNumbers(in(m_language, words.danish, words.english), numberOf(figure, m_report), m_report.adultAge);
}

std::string LeisureJobWords::shortNameOf(LeisureJobFigure figure) const
{
    const FigureWords& words = wordsOf(figure);
    return withNumbers(in(m_language, words.shortDanish, words.shortEnglish), numberOf(figure, m_report), m_report.adultAge);
}

std::string LeisureJobWords::definitionOf(LeisureJobFigure figure) const
{
    const auto& [danish, english] = kDefinitions[static_cast<std::size_t>(figure)];
    return withNumbers(in(m_language, danish, english), numberOf(figure, m_report), m_report.adultAge);
}

std::string LeisureJobWords::nameOf(LeisureJobDivision division) const
{
    switch (division) {
    case LeisureJobDivision::District: return text("Distrikt", "District");
    case LeisureJobDivision::Employer: return text("Arbejdsgiver", "Employer");
    case LeisureJobDivision::Age: return text("Alder", "Age");
    case LeisureJobDivision::Month: return text("Måned", "Month");
    }
    return {};
}

std::string LeisureJobWords::headingOf(LeisureJobDivision division) const
{
    switch (division) {
    case LeisureJobDivision::District:
        return text("Efter distrikt (den unges; opslag efter arbejdspladsens)",
                    "By district (the young person's; openings by theirs)");
    case LeisureJobDivision::Employer: return text("Efter arbejdsgiver", "By employer");
    case LeisureJobDivision::Age: return text("Efter alder på dagen", "By age on the day");
    case LeisureJobDivision::Month: return text("Efter måned", "By month");
    }
    return {};
}

std::string LeisureJobWords::labelOf(LeisureJobDivision division, const std::string& label) const
{
    if (label.empty())
        return text("Ikke oplyst", "Not known");
    int number = 0;
    std::from_chars(label.data(), label.data() + label.size(), number);
    if (division == LeisureJobDivision::Age)
        return label + text(" år", " years");
    const SafetyArea* area = division == LeisureJobDivision::District ? findSafetyArea(number) : nullptr;
    return area == nullptr ? label : label + " " + std::string{area->name};
}

std::string LeisureJobWords::textOf(const ReportedCount& count) const
{
    switch (count.shown) {
    case ReportedCount::Shown::Exactly: return numberText(count.value, m_language);
    case ReportedCount::Shown::Small: return "<5";
    case ReportedCount::Shown::Hidden: return text("skjult", "hidden");
    }
    return {};
}

std::string LeisureJobWords::hiddenNumbers() const
{
    return text("Tal på en til fire personer vises som <5. Hvor det ellers kunne regnes ud, er flere tal skjult.",
                "Numbers of one to four people are shown as <5. Where that could be worked out, more numbers are hidden.");
}

std::vector<std::pair<std::string, std::string>> LeisureJobWords::parameters() const
{
    return {{text("Periode", "Period"), toDanish(m_report.period.from) + " – " + toDanish(*m_report.period.to)},
            {text("Omfatter", "Covers"), scope()},
            {text("Formål", "Purpose"), m_report.purpose},
            {text("Opgjort", "Worked out"), momentText(m_report.madeAt)},
            {text("Små tal", "Small numbers"), hiddenNumbers()}};
}

}  // namespace fodfaeste
