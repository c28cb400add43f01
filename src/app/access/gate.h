#pragma once

#include "app/access/operation.h"
#include "app/access/session.h"
#include "app/ports/clock.h"
#include "app/ports/store.h"

#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace fodfaeste {

class ReadModel;

/// The one way to data: asks whether the role grants the operation, opens the transaction, does the work, writes the
/// audit line and commits. Work and its audit line are kept together or not at all; refusals are kept in a line of their own.
/// What the read model keeps in memory follows the commit.
class Gate {
public:
    Gate(Store& store, const Clock& clock, ReadModel& readModel);

    template <class T>
    Result<T> run(const Session& session, Operation operation, const std::function<Result<T>(Transaction&)>& work)
    {
        std::optional<T> value;
        const Status status = pass(session, operation, [&](Transaction& transaction) -> Status {
            Result<T> result = work(transaction);
            if (!result)
                return result.error();
            value = std::move(result).value();
            return Done{};
        });
        if (!status)
            return status.error();
        return std::move(*value);
    }

    /// For the moment between opening the store and signing in: the names of the staff, and the first user of a new store.
    template <class T>
    Result<T> runBeforeSignIn(const std::function<Result<T>(Transaction&)>& work)
    {
        std::optional<T> value;
        const Status status = passUnsigned([&](Transaction& transaction) -> Status {
            Result<T> result = work(transaction);
            if (!result)
                return result.error();
            value = std::move(result).value();
            return Done{};
        });
        if (!status)
            return status.error();
        return std::move(*value);
    }

    /// Whether somebody may look at a citizen at all, and by what right; call it before anything of the citizen is read. The
    /// right and the citizen go into the trail, a refusal as well. ReasonNeeded when a stated reason would open the case (see
    /// AccessService), Forbidden when nothing would, NotFound when there is no such citizen.
    Status admit(Transaction& transaction, const Session& session, CitizenId citizen);

    /// Writes down that somebody was refused before the work was even begun (a rule about the object, not the role).
    Error refuse(const Session& session, Operation operation, std::string_view why);

    /// Reads what ReadModel keeps, once after opening. No personal data leaves it, so it is not in the trail.
    Status load();

private:
    Status pass(const Session& session, Operation operation, const std::function<Status(Transaction&)>& work);
    Status passUnsigned(const std::function<Status(Transaction&)>& work);
    Error noteRefusal(const Session& session, Operation operation, const Error& refusal, const std::set<CitizenId>& citizens);
    void writeLine(Transaction& transaction, const Session& session, Operation operation, AuditOutcome outcome);

    Store& m_store;
    const Clock& m_clock;
    ReadModel& m_readModel;
};

}  // namespace fodfaeste
