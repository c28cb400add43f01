#include "app/change/change_service.h"

#include "app/access/case_access.h"
#include "app/change/change_columns.h"
#include "app/change/change_undoer.h"
#include "app/ports/merge_repository.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace fodfaeste {

namespace {

/// More people than that are read anew all at once.
constexpr std::size_t kManyPeople = 500;
/// So many are named in a list.
constexpr std::size_t kNamedPeople = 3;

bool isOthers(const Session& session, const Change& change)
{
    return change.user != session.user && session.role != Role::TeamLead;
}

/// Somebody who was joined with another is looked at as that one. Who is gone altogether, as after a registration that was taken
/// back, is a matter of whoever did it and of the team lead.
Status admitAll(Gate& gate, Transaction& transaction, const Session& session, const Change& change)
{
    for (const CitizenId citizen : change.citizens) {
        const CitizenId now = transaction.merges().keptFor(citizen).value_or(citizen);
        if (!transaction.citizens().find(now)) {
            if (isOthers(session, change))
                return Error{ErrorCode::Forbidden, "change", "somebody else's change of somebody who is gone"};
            continue;
        }
        if (const Status admitted = gate.admit(transaction, session, now); !admitted)
            return admitted;
    }
    return Done{};
}

}  // namespace

ChangeService::ChangeService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

ListedChange ChangeService::listed(Transaction& transaction, const Session& session, Change change, CitizenId citizen)
{
    ListedChange row{std::move(change), {}, {}, false};
    row.mayBeTakenBack = !isOthers(session, row.change);
    for (const CitizenId each : row.change.citizens) {
        if (row.people.size() == kNamedPeople)
            break;
        // The history of one citizen must not tell of others whom the reader may not open.
        if (each != citizen && !row.mayBeTakenBack && !rightTo(transaction, session, each, m_clock))
            continue;
        transaction.concerns(each);
        m_readModel.with(each, [&](const ReadModel::View& view) { row.people.push_back(view.person().fullName()); });
    }
    if (row.change.undoes.isSet()) {
        if (const auto earlier = transaction.journal().find(row.change.undoes))
            row.takenBack = earlier->operation;
    }
    if (!row.mayBeTakenBack)
        row.change.detail.clear();
    return row;
}

Result<std::vector<ListedChange>> ChangeService::list(const Session& session, CitizenId asked, ChangeId before, int limit)
{
    using Changes = std::vector<ListedChange>;
    return m_gate.run<Changes>(session, Operation::ListChanges, [&](Transaction& transaction) -> Result<Changes> {
        const CitizenId citizen = transaction.merges().keptFor(asked).value_or(asked);
        ChangeFilter filter;
        filter.citizen = citizen;
        if (citizen.isSet()) {
            if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
                return admitted.error();
        } else if (session.role != Role::TeamLead) {
            filter.user = session.user;
        }
        transaction.explain("history of changes");
        Changes changes;
        for (Change& change : transaction.journal().page(filter, before, limit))
            changes.push_back(listed(transaction, session, std::move(change), citizen));
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
        ChangeDetails details{*change, columnsOf(transaction, session, *change, m_clock.today()), {}};
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
        const auto isFirst = [&transaction](const Change& undo) {
            const auto undone = transaction.journal().find(undo.undoes);
            return undone && !undone->undoes.isSet();
        };
        for (const Change& change : changes) {
            const bool stands = !change.undoneBy.isSet();
            if (!change.undoes.isSet() && stands)
                return wanted == Wanted::Standing ? Found{change} : Found{};
            if (wanted == Wanted::Undone && change.undoes.isSet() && stands && isFirst(change))
                return Found{change};
        }
        return Found{};
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
        const auto isGone = [&](CitizenId citizen) { return !transaction.citizens().find(citizen); };
        std::set<CitizenId> gone;
        std::ranges::copy_if(change->citizens, std::inserter(gone, gone.end()), isGone);
        if (const Status taken = ChangeUndoer{transaction, *change, session, m_clock.now()}.takeBack(); !taken)
            return taken.error();
        // Somebody who comes back has to find their old place.
        const bool isAnyBack = !std::ranges::all_of(gone, isGone);
        // What concerns nobody in particular, as a rule of follow-up does, may concern everybody.
        const bool concernsAll = change->citizens.empty() || change->citizens.size() > kManyPeople;
        if (isAnyBack || concernsAll || change->operation == Operation::ImportRecords)
            transaction.changesEverything();
        for (const CitizenId citizen : change->citizens)
            transaction.changes(citizen);
        transaction.explain("taken back", std::string{codeOf(change->operation)});
        return *change;
    });
}

}  // namespace fodfaeste
