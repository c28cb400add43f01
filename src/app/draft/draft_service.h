#pragma once

#include "app/access/gate.h"
#include "domain/draft/draft.h"

#include <vector>

namespace fodfaeste {

/// Keeps what somebody is typing until they save it or throw it away; only ever for the one who typed it.
///
/// A draft is kept after every pause of the fingers, which is hundreds of times a day for each person. Were every time a line in
/// the audit trail, nobody would find anything else in it, and the lines would say nothing: what matters is that somebody began
/// to write about a citizen, that the text was shown again, and that it went away. So there is one line when a draft begins, one
/// when drafts are taken up and one when a draft ends; keeping one that has begun already adds none. It goes through the gate
/// all the same: the role is asked every time, and a refusal is a line.
///
/// The right to the citizen is not asked again. What is kept is the writer's own words and nothing from the record; whoever
/// loses the right while writing must not lose the text with it, and cannot open the citizen to save it either.
class DraftService {
public:
    DraftService(Gate& gate, const Clock& clock);

    /// Keeps it instead of what was kept of that place before. Whose it is and when it changed is filled in here.
    Result<Done> keep(const Session& session, const Draft& draft);
    /// All that the user has kept, the newest first.
    Result<std::vector<Draft>> takeUp(const Session& session);
    /// Why a draft is needed no longer.
    enum class End { Saved, Discarded };
    /// Nothing happens when nothing is kept of that place.
    Result<Done> end(const Session& session, const DraftPlace& place, End end);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
