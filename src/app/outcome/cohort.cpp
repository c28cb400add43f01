#include "app/outcome/cohort.h"

#include <algorithm>

namespace fodfaeste {

Result<YearEndQuestion> yearEndQuestion(Transaction& transaction, int year, std::optional<Date> cutOff, std::optional<int> agesOf)
{
    const auto programme = transaction.programmes().find(kKrimiProgramme);
    const auto bounds = programme ? programme->boundsIn(agesOf.value_or(year)) : std::nullopt;
    if (!bounds)
        return Error{ErrorCode::InvalidInput, "year", "the programme has no age bounds for that year"};
    YearEndQuestion question;
    question.year = year;
    question.ages = *bounds;
    question.cutOff = cutOff.value_or(std::chrono::year{year} / std::chrono::December / 31);
    return question;
}

namespace {

void walk(const ReadModel& readModel, const YearEndQuestion& question, DayNumber until, const CohortVisitor& visit)
{
    readModel.each([&](const ReadModel::View& view) {
        const CitizenFacts facts = view.facts(question.definition.programme);
        if (const auto covering = coveringCase(facts, question.year, question.ages, until))
            visit(view, statusOn(facts, question.cutOff, question.definition), *covering);
    });
}

}  // namespace

void eachCovered(const ReadModel& readModel, const YearEndQuestion& question, const CohortVisitor& visit)
{
    walk(readModel, question, kFarFuture, visit);
}

void eachCoveredSoFar(const ReadModel& readModel, const YearEndQuestion& question, const CohortVisitor& visit)
{
    walk(readModel, question, dayNumber(question.cutOff), visit);
}

std::optional<UserId> lastCaseworker(const PersonEntry& person, std::string_view programme, DayNumber day)
{
    const AssignmentFact* last = nullptr;
    for (const CaseEntry& caseFile : person.cases) {
        if (caseFile.programme != programme)
            continue;
        for (const AssignmentFact& assignment : caseFile.assignments) {
            if (assignment.holds.from <= day && (last == nullptr || last->holds.from <= assignment.holds.from))
                last = &assignment;
        }
    }
    return last == nullptr ? std::nullopt : std::optional{last->caseworker};
}

}  // namespace fodfaeste
