#pragma once

namespace fodfaeste {

/// Quick notes whose person was not clear when they were written (Usorteret).
class UnsortedNoteRepository {
public:
    virtual ~UnsortedNoteRepository() = default;
};

}  // namespace fodfaeste
