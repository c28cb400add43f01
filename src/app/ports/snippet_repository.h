#pragma once

#include "domain/snippet/snippet.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// Pieces of text that a short code stands for, personal and the team's.
class SnippetRepository {
public:
    virtual ~SnippetRepository() = default;
    virtual std::optional<Snippet> find(SnippetId id) = 0;
    virtual std::vector<Snippet> visibleTo(UserId user, TeamId team) = 0;  ///< own ones first, then by code
    virtual SnippetId add(const Snippet& snippet) = 0;
    virtual Result<Revision> save(const Snippet& snippet) = 0;
    virtual void remove(SnippetId id) = 0;
};

}  // namespace fodfaeste
