#pragma once

#include "app/access/gate.h"
#include "domain/view/saved_view.h"

#include <map>
#include <string>
#include <vector>

namespace fodfaeste {

/// The views somebody may choose from, and how they left their lists.
struct ViewShelf {
    std::vector<SavedView> views;  ///< by list, then in the order they were made
    std::vector<KeptList> kept;
};

/// A list that is about to leave the program.
struct ListExport {
    std::string list;
    std::string format;   ///< "csv", "xlsx", "print"
    std::string purpose;  ///< empty for the one stated before in this sitting
    int rows = 0;
    std::vector<CitizenId> citizens;  ///< whoever the rows are about
};

/// Saved views of lists (gemte visninger), what is kept of lists from day to day, and lists that leave the program.
/// A personal view is its owner's; a shared one is the team's, and a team lead's to change.
class ViewService {
public:
    ViewService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Somebody sits down: what was stated in an earlier sitting counts no more.
    void beginSitting(const Session& session);

    Result<ViewShelf> shelf(const Session& session);
    /// Adds a view with id 0, changes one with an id; another view of the same shelf that had the number loses it.
    /// InvalidInput "view.name" when the list has a view of that name already.
    Result<SavedView> save(const Session& session, const SavedView& view);
    Result<SavedView> remove(const Session& session, SavedViewId id);

    /// How somebody leaves a list. It is no change of a record, and goes untold.
    Result<Done> keep(const Session& session, const KeptList& kept);

    /// Whether a purpose was stated in this sitting.
    bool hasPurpose(const Session& session) const;
    /// Writes down that a list leaves the program, and why. ReasonNeeded without a purpose in this sitting.
    Result<Done> exportList(const Session& session, const ListExport& wanted);

private:
    Result<SavedView> keepView(Transaction& transaction, const Session& session, SavedView view);

    Gate& m_gate;
    std::map<UserId, std::string> m_purposes;  ///< stated in this sitting; seen by the worker only
};

}  // namespace fodfaeste
