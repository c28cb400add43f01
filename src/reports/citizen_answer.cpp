#include "reports/citizen_answer.h"

#include "reports/words.h"

namespace fodfaeste {

Report citizenAnswer(const CitizenAnswer& answer)
{
    const Language language = answer.language;
    Report report;
    report.language = language;
    report.title = in(language, "Opslag i dine oplysninger", "Look-ups of your data");
    report.subtitle = answer.citizen;
    report.blocks.emplace_back(ReportParagraph{
        ReportParagraph::Kind::Body,
        std::string{in(
            language,
            "Du har bedt om at få at vide, hvornår og hvorfor der er set på eller ændret i oplysningerne om dig. Listen viser "
            "alle opslag i Fodfæste. Medarbejdernes navne er efter reglerne udeladt (databeskyttelsesforordningens artikel 15).",
            "You have asked when and why somebody looked at or changed your data. The list shows every use in Fodfæste. "
            "By the rules the names of staff are left out (General Data Protection Regulation, article 15).")}});
    report.blocks.emplace_back(KeyFigures{{{std::string{in(language, "Opslag i alt", "Look-ups in all")},
                                            numberText(static_cast<long long>(answer.lines.size()), language),
                                            {}}}});
    ReportTable table;
    table.columns = {{std::string{in(language, "Tidspunkt", "Time")}, CellAlignment::Left, 1.1},
                     {std::string{in(language, "Hvad", "What")}, CellAlignment::Left, 1.8},
                     {std::string{in(language, "Hvorfor", "Why")}, CellAlignment::Left, 2.2}};
    for (const AnswerLine& line : answer.lines)
        table.rows.push_back({ReportRow::Kind::Ordinary, {momentText(line.at), line.what, line.why}});
    report.blocks.emplace_back(std::move(table));
    report.confidentiality = in(language, "Fortroligt", "Confidential");
    report.madeBy = answer.madeBy + " · " + momentText(answer.madeAt);
    return report;
}

}  // namespace fodfaeste
