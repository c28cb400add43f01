#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "app/search/excerpt.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A note that was found, with the words around the hit.
struct NoteHit {
    CitizenId citizen;
    ContactId contact;
    LocalTime at;
    std::string name;
    Excerpt excerpt;
};

struct NoteAnswer {
    std::vector<NoteHit> hits;  ///< own cases first, the latest contact first
    bool more = false;          ///< there are others than these
};

/// Finds notes by their words, within what the asker may see.
class FindService {
public:
    /// Fewer letters than this fit too many words to be worth looking for.
    static constexpr std::size_t kLeastLetters = 3;

    FindService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Notes that hold words beginning with all of the words typed. Only those of citizens whose page opens without asking:
    /// own cases, cases opened with a reason that holds, and all for a team lead. The search and whom it showed are in the trail.
    Result<NoteAnswer> notes(const Session& session, const std::string& typed, std::size_t limit);
    static bool isWorthLooking(const std::string& typed);

private:
    struct Reach;
    Reach reachOf(Transaction& transaction, const Session& session) const;
    NoteAnswer look(Transaction& transaction, const Session& session, const std::vector<std::string>& words,
                    std::size_t limit) const;

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
