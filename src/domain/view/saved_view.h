#pragma once

#include "base/id.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// One thing a list is filtered by: "programme" = "krimi". Filters with the same key widen, different keys narrow.
struct ListFilter {
    std::string key;
    std::string value;

    friend bool operator==(const ListFilter&, const ListFilter&) = default;
};

enum class SortOrder { Ascending, Descending };

/// How a list is looked at: what is filtered away, which columns stand in which order, and by what it is sorted.
struct ListState {
    std::vector<ListFilter> filters;
    std::vector<std::string> columns;  ///< empty for those the list shows of itself
    std::string sortColumn;
    SortOrder sortOrder = SortOrder::Ascending;

    /// As a store keeps it: one line for each part.
    std::string text() const;
    /// InvalidInput "view.state" for a text that text() never wrote.
    static Result<ListState> parse(std::string_view text);

    friend bool operator==(const ListState&, const ListState&) = default;
};

inline constexpr int kHighestViewNumber = 9;

/// A list as somebody likes to see it, under a name (gemt visning): their own, or shared with the team.
struct SavedView {
    SavedViewId id;
    Revision revision = Revision::New;
    std::string list;  ///< which list: "caseload"
    std::string name;
    UserId owner;
    TeamId team;                ///< unset for a personal view
    std::optional<int> number;  ///< 1 to 9: the key that opens it
    ListState state;

    bool isShared() const { return team.isSet(); }

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// InvalidInput without a name or a list, for a name that is too long, and for a number that is no key.
Status validate(const SavedView& view);

/// How somebody left a list, so that it stands there like that when they come back.
struct KeptList {
    std::string list;
    SavedViewId view;        ///< the view it came from, if any
    SavedViewId beginsWith;  ///< the view every sitting begins with; unset to go on where one left
    ListState state;
    std::int64_t chosenRow = 0;  ///< by the list's own reckoning
    int topRow = 0;

    friend bool operator==(const KeptList&, const KeptList&) = default;
};

}  // namespace fodfaeste
