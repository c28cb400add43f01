#pragma once

#include "base/date.h"
#include "base/id.h"

#include <cstddef>
#include <string>
#include <vector>

namespace fodfaeste {

/// Whose notes are looked through, and for what.
struct NoteQuery {
    std::vector<std::string> words;  ///< folded; each is the beginning of a word of the note
    std::vector<CaseFileId> cases;   ///< only notes of these, unless it is everybody's
    bool everybody = false;
    bool restrictedToo = false;  ///< else restricted notes are found by their writer only
    UserId asker;
    Date lastDay{};  ///< later contacts have not happened yet
    std::size_t limit = 0;
};

/// The newest version of a note that holds all the words.
struct FoundNote {
    CitizenId citizen;
    ContactId contact;
    LocalTime at;
    std::string text;
};

/// Finds notes by their words.
class NoteIndex {
public:
    virtual ~NoteIndex() = default;
    /// The latest written down first. Nothing when no word or no case is asked for.
    virtual std::vector<FoundNote> find(const NoteQuery& query) = 0;
};

}  // namespace fodfaeste
