#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

struct SearchHit {
    CitizenId citizen;
    std::string name;
    std::string caseNumber;  ///< of the case opened last; empty when there is none
    int age = 0;
    std::optional<int> districtNo;
    bool hasOpenCase = false;
};

/// The citizen as lists of hits show them on that day.
SearchHit searchHitOf(const PersonEntry& person, Date today);

struct SearchAnswer {
    std::vector<SearchHit> hits;  ///< own cases first, then the best
    bool more = false;            ///< there are others than these
};

class SearchService {
public:
    SearchService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Answers from memory while somebody types; may be called on the GUI thread. Forbidden for roles that may not search.
    Result<SearchAnswer> suggest(const Session& session, std::string_view typed, std::size_t limit) const;
    /// One who is known already, from memory; nothing for roles that may not search.
    std::optional<SearchHit> known(const Session& session, CitizenId citizen) const;
    /// Writes the search down, once typing has settled or a hit is opened: what was typed and whom the list showed.
    Result<Done> record(const Session& session, const std::string& typed, const std::vector<CitizenId>& shown);

private:
    std::vector<CitizenId> ownOf(UserId user, std::string_view typed, std::size_t limit) const;

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
