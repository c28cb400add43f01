#pragma once

namespace fodfaeste {

/// Finds notes by their words.
class NoteIndex {
public:
    virtual ~NoteIndex() = default;
};

}  // namespace fodfaeste
