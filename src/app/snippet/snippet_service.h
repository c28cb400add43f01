#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "domain/snippet/snippet.h"

#include <vector>

namespace fodfaeste {

/// Pieces of text that a short code stands for: everybody's own, and the team's, which its lead writes.
class SnippetService {
public:
    SnippetService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Own ones first: where both have a code, one's own is meant.
    Result<std::vector<Snippet>> list(const Session& session);
    /// A new one without an id; whose it is, is filled in here. Conflict "snippet.code" when that code is taken already.
    Result<Snippet> save(const Session& session, const Snippet& snippet);
    Result<Done> remove(const Session& session, const Snippet& snippet);

private:
    Gate& m_gate;
};

}  // namespace fodfaeste
