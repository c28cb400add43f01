#pragma once

#include "app/access/gate.h"
#include "app/ports/change_journal.h"
#include "app/read_model/read_model.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// One column of a row that a change touched. What whoever asks may not see says only that it has changed.
struct ChangedColumn {
    std::string table;
    std::string column;
    std::string subject;  ///< what the row is called, e.g. a task's text; may be empty
    std::optional<std::string> before;
    std::optional<std::string> after;
    bool isHidden = false;
};

/// A change as a list shows it.
struct ListedChange {
    Change change;
    std::vector<std::string> people;     ///< some of those it concerns, by name: whom the reader may open
    std::optional<Operation> takenBack;  ///< what it took back, when it took something back
    bool mayBeTakenBack = false;         ///< by the reader: an own change, or a team lead
};

/// What stands in the way of taking a change back.
struct Obstacle {
    std::string table;            ///< of the row that is no longer as the change left it
    std::optional<Change> later;  ///< what has been built on it, if the journal knows
};

/// A change with what it did to each column, and whether it can be taken back now.
struct ChangeDetails {
    Change change;
    std::vector<ChangedColumn> columns;
    std::optional<Obstacle> obstacle;
};

/// The history of changes, and taking them back: by a compensating use case in one transaction, audited like any other, which
/// puts rows back only where they still are as the change left them.
class ChangeService {
public:
    ChangeService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Own changes, a team lead's those of everybody; of one citizen: everybody's, for whoever may open the citizen. Newest
    /// first.
    Result<std::vector<ListedChange>> list(const Session& session, CitizenId citizen, ChangeId before, int limit);
    /// With the columns it touched, for whoever may open all the citizens it concerns.
    Result<ChangeDetails> details(const Session& session, ChangeId change);
    /// The newest own change since a moment that has not been taken back. `Undone`: the newest own taking back that nothing was
    /// done after, to be taken back in its turn.
    enum class Wanted { Standing, Undone };
    Result<std::optional<Change>> latest(const Session& session, Instant since, Wanted wanted);
    /// Takes a change back, or an undo: then what was taken back is done again. Conflict on "change" when something has been
    /// built on it since; Forbidden for somebody else's change, but for a team lead. Returns the change that was taken back.
    Result<Change> undo(const Session& session, ChangeId change);

private:
    ListedChange listed(Transaction& transaction, const Session& session, Change change, CitizenId citizen);

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
