#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"

#include <string>

namespace fodfaeste {

/// Where something is being written: one editor, about one citizen. A user has at most one draft in each such place.
struct DraftPlace {
    std::string editor;  ///< "contact", "note", "spell", …
    CitizenId citizen;   ///< not set while nobody has been chosen

    friend auto operator<=>(const DraftPlace&, const DraftPlace&) = default;
};

/// What somebody has typed and not saved yet (kladde), with all that brings them back to it. Only its writer ever sees it.
struct Draft {
    UserId user;
    DraftPlace place;
    std::int64_t record = 0;  ///< what is being edited, by the editor's own reckoning; 0 for something new
    std::string page;         ///< the page in front, by its word
    CitizenId pageCitizen;    ///< whom that page shows, when it shows one
    std::string fields;       ///< a JSON object: each field that was changed, and what stands in it
    std::string focusedField;
    int cursor = 0;
    Instant changedAt{};

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// InvalidInput without an editor or fields, for text that is not UTF-8, and for more than any form can hold.
Status validate(const Draft& draft);

}  // namespace fodfaeste
