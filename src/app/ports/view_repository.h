#pragma once

#include "domain/view/saved_view.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// Saved views of lists, personal and shared by the team, and how each user left each list.
class ViewRepository {
public:
    virtual ~ViewRepository() = default;

    virtual std::optional<SavedView> find(SavedViewId id) = 0;
    /// Somebody's own views and those their team shares; by list, then id.
    virtual std::vector<SavedView> visibleTo(UserId user, TeamId team) = 0;
    /// With an id that is set it comes back under that id; nothing happens when it is there.
    virtual SavedViewId add(const SavedView& view) = 0;
    virtual Result<Revision> save(const SavedView& view) = 0;
    virtual bool remove(SavedViewId id) = 0;

    virtual std::vector<KeptList> keptBy(UserId user) = 0;
    virtual void keep(UserId user, const KeptList& kept) = 0;
};

}  // namespace fodfaeste
