#pragma once

#include "app/access/operation.h"
#include "base/date.h"
#include "base/id.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// One use case that changed something.
struct Change {
    ChangeId id;
    Instant at{};
    UserId user;
    Operation operation = Operation::EditTask;
    std::string detail;  ///< as in the trail
    std::vector<CitizenId> citizens;
    ChangeId undoes;    ///< set when this one took another back
    ChangeId undoneBy;  ///< set when it was taken back itself

    friend bool operator==(const Change&, const Change&) = default;
};

/// What stood in a row's columns, as text; nothing for NULL.
using RowImage = std::map<std::string, std::optional<std::string>>;

/// One row as a change found it and left it.
struct ChangedRow {
    enum class Kind { Insert, Update, Delete };
    std::int64_t id = 0;
    std::string table;
    std::string key;  ///< as the store knows the row
    Kind kind = Kind::Update;
    RowImage before;  ///< empty for Insert
    RowImage after;   ///< empty for Delete
};

/// Which changes are wanted; what is not set does not matter.
struct ChangeFilter {
    UserId user;
    CitizenId citizen;
    std::optional<Instant> from;
};

/// What each use case changed, row by row, so that it can be taken back.
class ChangeJournal {
public:
    virtual ~ChangeJournal() = default;

    /// From now on every change of a row belongs to this one. One at a time.
    virtual void begin(UserId user, Operation operation, Instant now) = 0;
    /// The change that is open is none: nothing of it is written down, and nobody can take it back.
    virtual void forgo() = 0;
    /// The change that is open takes another back.
    virtual void setUndoes(ChangeId change) = 0;
    /// Keeps the change that is open, or forgets it when no row was changed.
    virtual void end(const std::set<CitizenId>& citizens, std::string_view detail) = 0;

    virtual std::optional<Change> find(ChangeId change) = 0;
    /// Newest first, ids below `before` (unset: from the newest); at most `limit`.
    virtual std::vector<Change> page(const ChangeFilter& filter, ChangeId before, int limit) = 0;
    virtual std::vector<ChangedRow> rowsOf(ChangeId change) = 0;  ///< in the order they were changed

    /// How the row stands now; nothing when it is gone.
    virtual std::optional<RowImage> imageNow(const ChangedRow& row) = 0;
    /// Puts the row back as the change found it: removes what it added, adds what it removed.
    virtual void takeBack(const ChangedRow& row) = 0;
    /// The latest change of the same row after that one, if there is any.
    virtual std::optional<Change> builtOn(const ChangedRow& row, ChangeId change) = 0;
    /// Another row that refers to this one, as "table column"; nothing when there is none.
    virtual std::optional<std::string> referenceTo(const ChangedRow& row) = 0;
    /// A contact and its notes stay and count nowhere.
    virtual void withdrawContact(ContactId contact, Instant now) = 0;
    /// While an import is taken back its notes may go with it; they stay in the journal.
    virtual void letNotesGo(ChangeId import) = 0;
    virtual void holdNotesAgain() = 0;
    /// Forgets changes from before that moment, for good.
    virtual void prune(Instant before) = 0;
};

}  // namespace fodfaeste
