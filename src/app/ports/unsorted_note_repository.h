#pragma once

#include "domain/contact/unsorted_note.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// Quick notes whose person was not clear when they were written (Usorteret).
class UnsortedNoteRepository {
public:
    virtual ~UnsortedNoteRepository() = default;
    virtual std::optional<UnsortedNote> find(UnsortedNoteId id) = 0;
    virtual std::vector<UnsortedNote> of(UserId writer) = 0;    ///< newest first
    virtual std::vector<UnsortedNote> ofTeam(TeamId team) = 0;  ///< of everybody in the team now, newest first
    virtual UnsortedNoteId add(const UnsortedNote& note) = 0;
    /// What became of it; what was written never changes.
    virtual Result<Revision> save(const UnsortedNote& note) = 0;
};

}  // namespace fodfaeste
