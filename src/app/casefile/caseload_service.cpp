#include "app/casefile/caseload_service.h"

#include "app/access/policy.h"
#include "app/outcome/latest_contact.h"
#include "app/ports/absence_repository.h"

#include <algorithm>

namespace fodfaeste {

namespace {

bool isWanted(const CaseEntry& caseFile, const CaseloadRequest& request, UserId asker, DayNumber today)
{
    if (!caseFile.open.contains(today))
        return false;
    if (request.scope == CaseloadScope::Everybody)
        return true;
    const UserId wanted = request.scope == CaseloadScope::Own ? asker : request.caseworker;
    return caseFile.caseworkerOn(today) == wanted;
}

CaseloadRow rowOf(const ReadModel::View& view, const CaseEntry& caseFile, const RuleBook& rules, Date today)
{
    const PersonEntry& person = view.person();
    const DayNumber day = dayNumber(today);
    const CitizenFacts facts = view.facts(caseFile.programme);
    CaseloadRow row;
    row.citizen = person.id;
    row.caseFile = caseFile.id;
    row.name = person.fullName();
    row.caseNumber = caseFile.number;
    row.programme = caseFile.programme;
    row.age = ageOn(person.cpr.birthDate(), today);
    row.districtNo = person.districtNo;
    row.status = statusOn(facts, today).status;
    row.contact = contactClock(rules, caseFile, facts, today);
    row.latestAttended = row.contact.latestAttended;
    row.latestAttempt = latestAttempt(facts, day);
    if (const TaskFact* task = caseFile.nextStepOn(day))
        row.nextStep = NextStep{task->id, task->text, dateOf(task->due)};
    if (const StayEntry* stay = person.stayOn(day)) {
        row.inCustody = true;
        if (stay->expectedRelease != kFarFuture)
            row.expectedRelease = dateOf(stay->expectedRelease);
    }
    if (const auto near = releaseDue(rules, caseFile.programme, row.expectedRelease, today))
        row.releaseNearFrom = near->day;
    row.caseworker = caseFile.caseworkerOn(day);
    row.isProtected = person.protection.holdsOn(today);
    if (!row.isProtected)
        row.phone = person.phone;
    return row;
}

}  // namespace

bool isContactOverdue(const CaseloadRow& row, Date today)
{
    return row.contact.isOverdue(today);
}

bool isContactRecent(const CaseloadRow& row, Date today)
{
    return row.contact.isRecent(today);
}

bool isReleaseNear(const CaseloadRow& row, Date today)
{
    return row.expectedRelease && row.releaseNearFrom && *row.releaseNearFrom <= today;
}

CaseloadService::CaseloadService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<std::vector<CaseloadRow>> CaseloadService::list(const Session& session, const CaseloadRequest& request)
{
    using Rows = std::vector<CaseloadRow>;
    const bool own =
        request.scope == CaseloadScope::Own || (request.scope == CaseloadScope::Caseworker && request.caseworker == session.user);
    const Operation operation = own ? Operation::ListOwnCaseload : Operation::ListAnyCaseload;
    return m_gate.run<Rows>(session, operation, [&](Transaction& transaction) -> Result<Rows> {
        const Date today = m_clock.today();
        const RuleBook rules = m_readModel.rules();
        Rows rows;
        const auto addCases = [&](const ReadModel::View& view) {
            for (const CaseEntry& caseFile : view.person().cases) {
                if (isWanted(caseFile, request, session.user, dayNumber(today)))
                    rows.push_back(rowOf(view, caseFile, rules, today));
            }
        };
        if (request.scope == CaseloadScope::Everybody)
            m_readModel.each(addCases);
        else
            m_readModel.eachOf(own ? session.user : request.caseworker, addCases);
        if (request.scope == CaseloadScope::Own)
            addStandIns(transaction, session, rows);
        const bool hidesCustody = !grants(session, Operation::ReadCustody);
        for (CaseloadRow& row : rows) {
            transaction.concerns(row.citizen);
            row.inCustody = row.inCustody && !hidesCustody;
            if (hidesCustody) {
                row.expectedRelease.reset();
                row.releaseNearFrom.reset();
            }
        }
        transaction.explain(own ? "own caseload" : "caseload of others");
        return rows;
    });
}

void CaseloadService::addStandIns(Transaction& transaction, const Session& session, std::vector<CaseloadRow>& rows) const
{
    const Date today = m_clock.today();
    const RuleBook rules = m_readModel.rules();
    for (const UserId away : transaction.absences().absentWithDeputy(session.user, today)) {
        m_readModel.eachOf(away, [&](const ReadModel::View& view) {
            for (const CaseEntry& caseFile : view.person().cases) {
                if (!isWanted(caseFile, {CaseloadScope::Caseworker, away}, session.user, dayNumber(today)))
                    continue;
                rows.push_back(rowOf(view, caseFile, rules, today));
                rows.back().isForColleague = true;
            }
        });
    }
    std::ranges::stable_sort(rows, {}, &CaseloadRow::citizen);
}

}  // namespace fodfaeste
