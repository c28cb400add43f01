#include "app/access/gate.h"

#include "app/access/policy.h"
#include "app/read_model/read_model.h"

namespace fodfaeste {

Gate::Gate(Store& store, const Clock& clock, ReadModel& readModel) : m_store{store}, m_clock{clock}, m_readModel{readModel} {}

Status Gate::pass(const Session& session, Operation operation, const std::function<Status(Transaction&)>& work)
{
    if (!grants(session.role, operation))
        return refuse(session, operation, "the role does not grant it");
    ReadModel::Update update;
    const Status committed = m_store.transact([&](Transaction& transaction) -> Status {
        const Status worked = work(transaction);
        if (!worked)
            return worked.error();
        writeLine(transaction, session, operation, AuditOutcome::Done);
        update = ReadModel::collect(transaction);
        return Done{};
    });
    if (committed)
        m_readModel.apply(std::move(update));
    return committed;
}

Status Gate::passUnsigned(const std::function<Status(Transaction&)>& work)
{
    return m_store.transact(work);
}

Error Gate::refuse(const Session& session, Operation operation, std::string_view why)
{
    const Status noted = m_store.transact([&](Transaction& transaction) -> Status {
        transaction.explain(std::string{why});
        writeLine(transaction, session, operation, AuditOutcome::Refused);
        return Done{};
    });
    if (!noted)
        return noted.error();
    return Error{ErrorCode::Forbidden, std::string{codeOf(operation)}, std::string{why}};
}

Status Gate::load()
{
    ReadModel::Update update;
    const Status read = m_store.transact([&](Transaction& transaction) -> Status {
        transaction.changesEverything();
        update = ReadModel::collect(transaction);
        return Done{};
    });
    if (read)
        m_readModel.apply(std::move(update));
    return read;
}

void Gate::writeLine(Transaction& transaction, const Session& session, Operation operation, AuditOutcome outcome)
{
    AuditEntry entry;
    entry.at = m_clock.now();
    entry.user = session.user;
    entry.operation = operation;
    entry.outcome = outcome;
    entry.citizens.assign(transaction.concerned().begin(), transaction.concerned().end());
    entry.purpose = transaction.purpose();
    entry.detail = transaction.detail();
    transaction.audit().append(entry);
}

}  // namespace fodfaeste
