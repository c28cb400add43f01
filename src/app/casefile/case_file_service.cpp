#include "app/casefile/case_file_service.h"

#include "app/casefile/change_of_hands.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Error noSuchCase()
{
    return {ErrorCode::NotFound, "case", "no such case file"};
}

Status mayEnrol(Transaction& transaction, const NewCaseFile& wanted)
{
    const auto citizen = transaction.citizens().find(wanted.citizen);
    if (!citizen)
        return Error{ErrorCode::NotFound, "citizen", "no such citizen"};
    const auto programme = transaction.programmes().find(wanted.programme);
    if (!programme)
        return Error{ErrorCode::InvalidInput, "case.programme", "no such programme"};
    const auto bounds = programme->boundsIn(static_cast<int>(wanted.openedOn.year()));
    const int age = ageOn(citizen->cpr.birthDate(), wanted.openedOn);
    if (bounds && (age < bounds->youngest || age > bounds->oldest))
        return Error{ErrorCode::InvalidInput, "case.openedOn", "the age is outside the programme's bounds on that day"};
    return Done{};
}

}  // namespace

CaseFileService::CaseFileService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<CaseFile> CaseFileService::open(const Session& session, const NewCaseFile& wanted)
{
    return m_gate.run<CaseFile>(session, Operation::OpenCaseFile, [&](Transaction& transaction) -> Result<CaseFile> {
        if (const Status admitted = m_gate.admit(transaction, session, wanted.citizen); !admitted)
            return admitted.error();
        if (const Status allowed = mayEnrol(transaction, wanted); !allowed)
            return allowed.error();
        const int year = static_cast<int>(wanted.openedOn.year());
        CaseFile caseFile;
        caseFile.number = caseNumber(year, transaction.caseFiles().highestSerial(year) + 1);
        caseFile.citizen = wanted.citizen;
        caseFile.programme = wanted.programme;
        caseFile.period = {wanted.openedOn, std::nullopt};
        caseFile.referredBy = wanted.referredBy;
        caseFile.id = transaction.caseFiles().add(caseFile);
        if (wanted.caseworker.isSet())
            transaction.caseFiles().assign({{}, caseFile.id, wanted.caseworker, caseFile.period});
        transaction.changes(wanted.citizen);
        transaction.explain("case opened", caseFile.number);
        return *transaction.caseFiles().find(caseFile.id);
    });
}

Result<CaseFile> CaseFileService::close(const Session& session, CaseFileId id, Date closedOn, const std::string& reason)
{
    return m_gate.run<CaseFile>(session, Operation::EditCaseFile, [&](Transaction& transaction) -> Result<CaseFile> {
        auto caseFile = transaction.caseFiles().find(id);
        if (!caseFile)
            return noSuchCase();
        if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
            return admitted.error();
        caseFile->period.to = closedOn;
        caseFile->closeReason = reason;
        if (const Status valid = validate(*caseFile); !valid)
            return valid.error();
        const auto saved = transaction.caseFiles().save(*caseFile);
        if (!saved)
            return saved.error();
        for (Assignment assignment : transaction.caseFiles().assignmentsOf(id)) {
            if (!assignment.period.to || *assignment.period.to > closedOn) {
                assignment.period.to = std::max(closedOn, assignment.period.from);
                transaction.caseFiles().changeAssignment(assignment);
            }
        }
        transaction.changes(caseFile->citizen);
        transaction.explain("case closed", caseFile->number);
        return *transaction.caseFiles().find(id);
    });
}

Result<Done> CaseFileService::assign(const Session& session, CaseFileId id, UserId caseworker, Date from)
{
    return m_gate.run<Done>(session, Operation::EditCaseFile, [&](Transaction& transaction) -> Result<Done> {
        const auto caseFile = transaction.caseFiles().find(id);
        if (!caseFile)
            return noSuchCase();
        if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
            return admitted.error();
        if (const Status changed = changeHands(transaction, *caseFile, caseworker, from); !changed)
            return changed.error();
        transaction.changes(caseFile->citizen);
        transaction.explain("case assigned", caseFile->number);
        return Done{};
    });
}

}  // namespace fodfaeste
