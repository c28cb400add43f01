#pragma once

namespace fodfaeste {

/// Pieces of text that a short code stands for, personal and the team's.
class SnippetRepository {
public:
    virtual ~SnippetRepository() = default;
};

}  // namespace fodfaeste
