#pragma once

namespace fodfaeste {

/// What each use case changed, row by row, so that it can be taken back.
class ChangeJournal {
public:
    virtual ~ChangeJournal() = default;
};

}  // namespace fodfaeste
