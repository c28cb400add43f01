#include "app/change/change_service.h"

#include "app/change/change_undoer.h"
#include "app/contact/restricted_notes.h"

#include <algorithm>
#include <set>

namespace fodfaeste {

namespace {

/// More people than that are read anew all at once.
constexpr std::size_t kManyPeople = 500;
/// How long a change can be taken back, and its images are kept.
constexpr std::chrono::days kKept{90};

bool isOthers(const Session& session, const Change& change)
{
    return change.user != session.user && session.role != Role::TeamLead;
}

Status admitAll(Gate& gate, Transaction& transaction, const Session& session, const Change& change)
{
    for (const CitizenId citizen : change.citizens) {
        // One that the change itself added may be gone again.
        if (!transaction.citizens().find(citizen))
            continue;
        if (const Status admitted = gate.admit(transaction, session, citizen); !admitted)
            return admitted;
    }
    return Done{};
}

void addColumns(const ChangedRow& row, std::vector<ChangedColumn>& columns)
{
    std::set<std::string> names;
    for (const auto& [column, value] : row.before)
        names.insert(column);
    for (const auto& [column, value] : row.after)
        names.insert(column);
    for (const std::string& name : names) {
        const auto before = row.before.find(name);
        const auto after = row.after.find(name);
        ChangedColumn column{row.table, name, {}, {}};
        if (before != row.before.end())
            column.before = before->second;
        if (after != row.after.end())
            column.after = after->second;
        if (column.before != column.after)
            columns.push_back(std::move(column));
    }
}

/// A row that was removed and added again as it was has not changed.
std::vector<ChangedRow> withoutRewritten(std::vector<ChangedRow> rows)
{
    const std::vector<ChangedRow> all = rows;
    std::erase_if(rows, [&all](const ChangedRow& row) {
        return std::ranges::any_of(all, [&row](const ChangedRow& other) {
            if (other.table != row.table || other.key != row.key)
                return false;
            return (row.kind == ChangedRow::Kind::Delete && other.kind == ChangedRow::Kind::Insert && row.before == other.after) ||
                   (row.kind == ChangedRow::Kind::Insert && other.kind == ChangedRow::Kind::Delete && row.after == other.before);
        });
    });
    return rows;
}

/// Notes that whoever asks may not read lose their text.
bool isHiddenNote(Transaction& transaction, const Session& session, const ChangedRow& row, Date today)
{
    const auto restricted = row.after.find("restricted");
    const auto writer = row.after.find("written_by");
    if (row.table != "journal_note" || restricted == row.after.end() || restricted->second != "1")
        return false;
    if (writer != row.after.end() && writer->second == std::to_string(session.user.value()))
        return false;
    return std::ranges::none_of(transaction.concerned(), [&](CitizenId citizen) {
        return readsRestrictedNotes(transaction, session, citizen, today);
    });
}

}  // namespace

ChangeService::ChangeService(Gate& gate, const Clock& clock, const ReadModel& /*readModel*/) : m_gate{gate}, m_clock{clock} {}

Result<std::vector<Change>> ChangeService::list(const Session& session, CitizenId citizen, ChangeId before, int limit)
{
    using Changes = std::vector<Change>;
    return m_gate.run<Changes>(session, Operation::ListChanges, [&](Transaction& transaction) -> Result<Changes> {
        ChangeFilter filter;
        filter.citizen = citizen;
        if (citizen.isSet()) {
            if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
                return admitted.error();
        } else if (session.role != Role::TeamLead) {
            filter.user = session.user;
        }
        transaction.explain("history of changes");
        Changes changes = transaction.journal().page(filter, before, limit);
        for (const Change& change : changes) {
            for (const CitizenId each : change.citizens)
                transaction.concerns(each);
        }
        return changes;
    });
}

Result<ChangeDetails> ChangeService::details(const Session& session, ChangeId id)
{
    return m_gate.run<ChangeDetails>(session, Operation::ListChanges, [&](Transaction& transaction) -> Result<ChangeDetails> {
        const auto change = transaction.journal().find(id);
        if (!change)
            return Error{ErrorCode::NotFound, "change", "no such change"};
        if (const Status admitted = admitAll(m_gate, transaction, session, *change); !admitted)
            return admitted.error();
        transaction.explain("one change");
        ChangeDetails details{*change, {}, {}};
        for (ChangedRow& row : withoutRewritten(transaction.journal().rowsOf(id))) {
            if (isHiddenNote(transaction, session, row, m_clock.today()))
                row.after.erase("text");
            addColumns(row, details.columns);
        }
        details.obstacle = ChangeUndoer{transaction, *change, session, m_clock.now()}.obstacle();
        return details;
    });
}

Result<std::optional<Change>> ChangeService::latest(const Session& session, Instant since, Wanted wanted)
{
    using Found = std::optional<Change>;
    return m_gate.run<Found>(session, Operation::ListChanges, [&](Transaction& transaction) -> Result<Found> {
        constexpr int kLookBack = 200;
        transaction.explain("own latest change");
        const auto changes = transaction.journal().page({session.user, {}, since}, {}, kLookBack);
        const auto found = std::ranges::find_if(changes, [wanted](const Change& change) {
            if (wanted == Wanted::Undone)
                return change.undoes.isSet() && !change.undoneBy.isSet();
            return !change.undoes.isSet() && !change.undoneBy.isSet();
        });
        return found == changes.end() ? Found{} : Found{*found};
    });
}

Result<Change> ChangeService::undo(const Session& session, ChangeId id)
{
    return m_gate.run<Change>(session, Operation::UndoChange, [&](Transaction& transaction) -> Result<Change> {
        const auto change = transaction.journal().find(id);
        if (!change)
            return Error{ErrorCode::NotFound, "change", "no such change"};
        if (isOthers(session, *change))
            return Error{ErrorCode::Forbidden, "change", "somebody else's change"};
        if (change->undoneBy.isSet())
            return Error{ErrorCode::Conflict, "change", "has been taken back already"};
        if (const Status admitted = admitAll(m_gate, transaction, session, *change); !admitted)
            return admitted.error();
        if (const Status taken = ChangeUndoer{transaction, *change, session, m_clock.now()}.takeBack(); !taken)
            return taken.error();
        if (change->citizens.size() > kManyPeople || change->operation == Operation::ImportRecords)
            transaction.changesEverything();
        for (const CitizenId citizen : change->citizens)
            transaction.changes(citizen);
        transaction.journal().prune(m_clock.now() - kKept);
        transaction.explain("taken back", std::string{codeOf(change->operation)});
        return *change;
    });
}

}  // namespace fodfaeste
