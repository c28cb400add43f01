#include "reports/year_end_words.h"

#include "reports/words.h"

namespace fodfaeste {

std::string YearEndWords::title() const
{
    return std::string{in(m_language, "Status ved årets udgang ", "Year-end status ")} + std::to_string(m_figures.question.year);
}

std::string YearEndWords::subtitle() const
{
    return std::string{in(m_language, "Krimi-indsatsen · skæringsdato ", "Krimi-indsatsen · cut-off ")} +
           toDanish(m_figures.question.cutOff);
}

std::string YearEndWords::headline() const
{
    const StatusCounts& counts = m_figures.counts;
    const std::string numbers = numberText(counts.positive(), m_language) + std::string{in(m_language, " af ", " of ")} +
                                numberText(counts.covered(), m_language) +
                                std::string{in(m_language, " unge (", " young people (")} +
                                shareText(counts.share(), m_language) + ") ";
    return numbers +
           std::string{in(m_language,
                          "var på skæringsdatoen i arbejde, uddannelse, opkvalificeringstilbud eller fortsat positiv kontakt "
                          "med jobcenteret.",
                          "were on the cut-off day in work, education, an upskilling offer or continued positive contact with "
                          "the jobcenter.")};
}

std::vector<std::pair<std::string, std::string>> YearEndWords::parameters() const
{
    const YearEndQuestion& question = m_figures.question;
    const auto row = [this](std::string_view danish, std::string_view english, std::string value) {
        return std::pair{std::string{in(m_language, danish, english)}, std::move(value)};
    };
    const std::string years = std::to_string(question.ages.youngest) + "–" + std::to_string(question.ages.oldest) +
                              std::string{in(m_language, " år", " years")};
    return {row("Definition", "Definition", std::string{question.definition.name}),
            row("År", "Year", std::to_string(question.year)),
            row("Alder", "Age", years),
            row("Skæringsdato", "Cut-off day", toDanish(question.cutOff)),
            row("Vindue for kontakt", "Contact window",
                std::to_string(question.definition.contactWindowDays) + std::string{in(m_language, " dage", " days")}),
            row("Udeblivelser der bryder kontakten", "No-shows that end contact",
                std::to_string(question.definition.noShowsThatEndContact)),
            row("Opgjort", "Worked out", momentText(m_figures.workedOutAt))};
}

std::string_view YearEndWords::positive() const
{
    return in(m_language, "Positivt udfald", "Positive outcome");
}

std::string_view YearEndWords::covered() const
{
    return in(m_language, "Omfattede unge", "Young people covered");
}

std::string_view YearEndWords::withoutAbsent() const
{
    return in(m_language, "Andel uden døde og fraflyttede", "Share without deceased and moved away");
}

std::string YearEndWords::whoIsCovered() const
{
    const AgeBounds ages = m_figures.question.ages;
    if (m_language == Language::Danish)
        return "Omfattet er hver borger, der mindst én dag i året både havde en åben sag i krimi-indsatsen og var " +
               std::to_string(ages.youngest) + "–" + std::to_string(ages.oldest) +
               " år. Den, der er født 29. februar, fylder år 1. marts i almindelige år. En borger med flere sager tælles én "
               "gang. "
               "Status er den første af nedenstående, der passer på skæringsdatoen.";
    return "Covered is every citizen who on at least one day of the year had an open case in the krimi-indsats and was " +
           std::to_string(ages.youngest) + "–" + std::to_string(ages.oldest) +
           " years old. Who is born on 29 February turns a year older on 1 March in common years. A citizen with several cases "
           "is "
           "counted once. The status is the first of those below that holds on the cut-off day.";
}

}  // namespace fodfaeste
