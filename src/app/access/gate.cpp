#include "app/access/gate.h"

#include "app/access/case_access.h"
#include "app/access/policy.h"
#include "app/ports/change_journal.h"
#include "app/read_model/read_model.h"

#include <charconv>
#include <string>

namespace fodfaeste {

namespace {

/// What was done, as the use case said it.
std::string detailOf(const Transaction& transaction)
{
    const bool hasBoth = !transaction.purpose().empty() && !transaction.detail().empty();
    return transaction.purpose() + (hasBoth ? ": " : "") + transaction.detail();
}

/// What is too old to be taken back is not kept: the journal holds what people wrote, also what has been put right since.
void forgetOldChanges(Transaction& transaction, Instant now)
{
    const std::string days = transaction.notes().read("changes_kept_days").value_or("");
    int kept = 0;
    if (std::from_chars(days.data(), days.data() + days.size(), kept).ec == std::errc{} && kept > 0)
        transaction.journal().prune(now - std::chrono::days{kept});
}

}  // namespace

Gate::Gate(Store& store, const Clock& clock, ReadModel& readModel) : m_store{store}, m_clock{clock}, m_readModel{readModel} {}

Status Gate::pass(const Session& session, Operation operation, const std::function<Status(Transaction&)>& work)
{
    if (!grants(session, operation))
        return refuse(session, operation, "the role does not grant it");
    ReadModel::Update update;
    std::set<CitizenId> refusedFor;
    const Status committed = m_store.transact([&](Transaction& transaction) -> Status {
        if (mayBeUndone(operation)) {
            forgetOldChanges(transaction, m_clock.now());
            transaction.journal().begin(session.user, operation, m_clock.now());
        }
        const Status worked = work(transaction);
        if (!worked) {
            refusedFor = transaction.concerned();
            return worked.error();
        }
        if (mayBeUndone(operation))
            transaction.journal().end(transaction.concerned(), detailOf(transaction));
        if (!transaction.hasGoneUntold() || !mayGoUntold(operation))
            writeLine(transaction, session, operation, AuditOutcome::Done);
        update = ReadModel::collect(transaction);
        return Done{};
    });
    if (!committed && (committed.error().code == ErrorCode::Forbidden || committed.error().code == ErrorCode::ReasonNeeded))
        return noteRefusal(session, operation, committed.error(), refusedFor);
    if (committed)
        m_readModel.apply(std::move(update));
    return committed;
}

Status Gate::admit(Transaction& transaction, const Session& session, CitizenId citizen)
{
    transaction.concerns(citizen);
    Result<std::string> right = rightTo(transaction, session, citizen, m_clock);
    if (!right)
        return right.error();
    transaction.permit(std::move(right).value());
    return Done{};
}

Status Gate::passUnsigned(const std::function<Status(Transaction&)>& work)
{
    return m_store.transact(work);
}

Error Gate::refuse(const Session& session, Operation operation, std::string_view why)
{
    return noteRefusal(session, operation, {ErrorCode::Forbidden, std::string{codeOf(operation)}, std::string{why}}, {});
}

Error Gate::noteRefusal(const Session& session, Operation operation, const Error& refusal, const std::set<CitizenId>& citizens)
{
    const Status noted = m_store.transact([&](Transaction& transaction) -> Status {
        for (const CitizenId citizen : citizens)
            transaction.concerns(citizen);
        transaction.explain(refusal.detail);
        writeLine(transaction, session, operation, AuditOutcome::Refused);
        return Done{};
    });
    return noted ? refusal : noted.error();
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
    const bool hasRight = !transaction.right().empty();
    entry.purpose = hasRight ? transaction.right() : transaction.purpose();
    entry.detail = transaction.detail();
    if (hasRight && !transaction.purpose().empty())
        entry.detail = detailOf(transaction);
    transaction.audit().append(entry);
}

}  // namespace fodfaeste
