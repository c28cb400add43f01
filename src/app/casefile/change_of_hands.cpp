#include "app/casefile/change_of_hands.h"

namespace fodfaeste {

Status changeHands(Transaction& transaction, const CaseFile& caseFile, UserId caseworker, Date from)
{
    if (!caseFile.period.contains(from))
        return Error{ErrorCode::InvalidInput, "assignment.from", "outside the period of the case"};
    Assignment next{{}, caseFile.id, caseworker, {from, caseFile.period.to}};
    for (Assignment assignment : transaction.caseFiles().assignmentsOf(caseFile.id)) {
        if (!assignment.period.contains(from))
            continue;
        if (assignment.period.from == from) {
            next.id = assignment.id;
            continue;
        }
        assignment.period.to = addDays(from, -1);
        transaction.caseFiles().changeAssignment(assignment);
    }
    if (next.id.isSet())
        transaction.caseFiles().changeAssignment(next);
    else
        transaction.caseFiles().assign(next);
    return Done{};
}

}  // namespace fodfaeste
