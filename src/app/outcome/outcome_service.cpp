#include "app/outcome/outcome_service.h"

#include "app/access/policy.h"
#include "app/outcome/cohort.h"
#include "app/outcome/deciding_record_reader.h"
#include "base/danish_order.h"

#include <algorithm>

namespace fodfaeste {

namespace {

enum class Detail { Counts, List };

std::string caseNumberOf(const PersonEntry& person, CaseFileId id)
{
    const auto found = std::ranges::find(person.cases, id, &CaseEntry::id);
    return found == person.cases.end() ? std::string{} : found->number;
}

CoveredCitizen rowOf(Transaction& transaction, const ReadModel::View& view, const YearEndQuestion& question,
                     const StatusDecision& decision, CaseFileId covering)
{
    const PersonEntry& person = view.person();
    const CitizenFacts facts = view.facts(question.definition.programme);
    return {person.id,
            person.cpr,
            person.fullName(),
            caseNumberOf(person, covering),
            decision,
            readDecidingRecord(transaction, person, facts, decision, question.cutOff),
            person.districtNo,
            ageOn(person.cpr.birthDate(), question.cutOff),
            lastCaseworker(person, question.definition.programme, dayNumber(question.cutOff))};
}

void sortByName(std::vector<CoveredCitizen>& citizens)
{
    std::vector<std::pair<std::string, std::size_t>> order;
    order.reserve(citizens.size());
    for (std::size_t i = 0; i < citizens.size(); ++i)
        order.emplace_back(danishOrderKey(citizens[i].name), i);
    std::ranges::sort(order);
    std::vector<CoveredCitizen> sorted;
    sorted.reserve(citizens.size());
    for (const auto& [key, i] : order)
        sorted.push_back(std::move(citizens[i]));
    citizens = std::move(sorted);
}

Result<YearEndFigures> workOut(Transaction& transaction, const ReadModel& readModel, const YearEndRequest& request, Detail detail)
{
    const auto question = yearEndQuestion(transaction, request.year, request.cutOff, request.agesOf);
    if (!question)
        return question.error();
    YearEndFigures figures;
    figures.question = *question;
    eachCovered(readModel, *question, [&](const ReadModel::View& view, const StatusDecision& decision, CaseFileId covering) {
        figures.counts.add(decision.status);
        if (detail == Detail::Counts)
            return;
        figures.citizens.push_back(rowOf(transaction, view, *question, decision, covering));
        transaction.concerns(view.person().id);
    });
    sortByName(figures.citizens);
    return figures;
}

std::string describe(const YearEndRequest& request)
{
    std::string text = "year=" + std::to_string(request.year);
    if (request.cutOff)
        text += " cut_off=" + toIso(*request.cutOff);
    if (request.agesOf)
        text += " ages_of=" + std::to_string(*request.agesOf);
    return text;
}

}  // namespace

OutcomeService::OutcomeService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<YearEndFigures> OutcomeService::counts(const Session& session, const YearEndRequest& request)
{
    return m_gate.run<YearEndFigures>(session, Operation::ViewYearEnd, [&](Transaction& transaction) {
        auto figures = workOut(transaction, m_readModel, request, Detail::Counts);
        if (figures)
            figures->workedOutAt = m_clock.now();
        transaction.explain("year-end figures", describe(request));
        return figures;
    });
}

Result<YearEndFigures> OutcomeService::list(const Session& session, const YearEndRequest& request)
{
    return m_gate.run<YearEndFigures>(session, Operation::ListYearEnd, [&](Transaction& transaction) {
        auto figures = workOut(transaction, m_readModel, request, Detail::List);
        if (figures)
            figures->workedOutAt = m_clock.now();
        transaction.explain("year-end list", describe(request));
        return figures;
    });
}

Result<YearEndFigures> OutcomeService::forExport(const Session& session, const YearEndRequest& request, const Export& how)
{
    const Operation operation = how.showCpr ? Operation::ExportWithCpr : Operation::ExportYearEnd;
    return m_gate.run<YearEndFigures>(session, operation, [&](Transaction& transaction) -> Result<YearEndFigures> {
        if (how.showCpr && how.reason.find_first_not_of(" \t\r\n") == std::string::npos)
            return Error{ErrorCode::InvalidInput, "reason", "a reason must be given to export CPR numbers"};
        if (how.withList && !grants(session, Operation::ListYearEnd) && !grants(session, Operation::ExportWithCpr))
            return Error{ErrorCode::Forbidden, "year_end", "the role sees figures only"};
        auto figures = workOut(transaction, m_readModel, request, how.withList ? Detail::List : Detail::Counts);
        if (!figures)
            return figures.error();
        figures->workedOutAt = m_clock.now();
        transaction.explain(how.reason.empty() ? "year-end report" : how.reason,
                            describe(request) + " format=" + how.format + (how.withList ? " list=yes" : " list=no") +
                                (how.showCpr ? " cpr=shown" : " cpr=masked"));
        return figures;
    });
}

}  // namespace fodfaeste
