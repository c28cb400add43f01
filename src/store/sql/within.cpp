#include "store/sql/within.h"

#include "store/sql/failure.h"

namespace fodfaeste::sql {

namespace {

ErrorCode codeOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Busy: return ErrorCode::StoreBusy;
    case FailureKind::Damaged:
    case FailureKind::NotADatabase: return ErrorCode::StoreDamaged;
    case FailureKind::Constraint: return ErrorCode::Conflict;
    case FailureKind::Full: return ErrorCode::StoreFull;
    case FailureKind::ReadOnly: return ErrorCode::StoreReadOnly;
    case FailureKind::Interrupted: return ErrorCode::Cancelled;
    case FailureKind::Other: return ErrorCode::Unexpected;
    }
    return ErrorCode::Unexpected;
}

}  // namespace

Status within(const std::function<Status()>& work)
{
    try {
        return work();
    } catch (const Failure& failure) {
        return Error{codeOf(failure.kind()), "store", failure.what()};
    }
}

}  // namespace fodfaeste::sql
