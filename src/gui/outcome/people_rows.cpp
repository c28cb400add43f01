#include "gui/outcome/people_rows.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "reports/words.h"

#include <QLocale>

namespace fodfaeste {

namespace {

Language reportLanguage()
{
    return QLocale{}.language() == QLocale::Danish ? Language::Danish : Language::English;
}

QString underName(const std::string& caseNumber, int age)
{
    return QStringLiteral("%1 · %2").arg(toQString(caseNumber), DateText::age(age));
}

QString districtOf(std::optional<int> number)
{
    return number ? StatusText::district(*number) : QString{};
}

}  // namespace

std::vector<PeopleRow> PeopleRows::of(const std::vector<OverviewListRow>& rows)
{
    std::vector<PeopleRow> people;
    for (const OverviewListRow& row : rows) {
        QString why;
        if (row.record)
            why = toQString(evidenceText(*row.record, row.status, reportLanguage()));
        else if (row.date)
            why = DateText::full(*row.date);
        people.push_back(
            {row.citizen, toQString(row.name), underName(row.caseNumber, row.age), row.status, why, districtOf(row.districtNo)});
    }
    return people;
}

std::vector<PeopleRow> PeopleRows::of(const std::vector<CoveredCitizen>& citizens)
{
    std::vector<PeopleRow> people;
    people.reserve(citizens.size());
    for (const CoveredCitizen& citizen : citizens) {
        people.push_back({citizen.citizen, toQString(citizen.name), underName(citizen.caseNumber, citizen.ageAtCutOff),
                          citizen.decision.status,
                          toQString(evidenceText(citizen.record, citizen.decision.status, reportLanguage())),
                          districtOf(citizen.districtNo)});
    }
    return people;
}

}  // namespace fodfaeste
