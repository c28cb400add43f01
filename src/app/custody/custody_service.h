#pragma once

#include "app/access/gate.h"
#include "domain/custody/custody_term.h"

#include <optional>
#include <string>

namespace fodfaeste {

/// What is known of a stay beyond its days, and the estimate that follows.
struct CustodyTermView {
    CustodyTerm term;  ///< revision New when nothing is written down yet
    std::optional<ParoleEstimate> estimate;
    /// Kriminalforsorgen's day where there is one, else the ordinary parole, else the end of the term.
    std::optional<Date> release;
    bool isEstimate = false;
};

/// Somebody goes on to another place on the same day.
struct CustodyTransfer {
    CustodyStayId from;
    Date day{};
    std::string facility;
    std::optional<CustodyForm> form;
};

/// Registers and corrects custody stays.
class CustodyService {
public:
    explicit CustodyService(Gate& gate);

    /// Adds a stay with id 0, changes one with an id. Conflict when it overlaps another by more than the day of a transfer.
    Result<CustodyStay> save(const Session& session, const CustodyStay& stay);
    Result<CustodyTermView> term(const Session& session, CustodyStayId stay);
    /// A given day also becomes the expected release of the stay. The roadmap moves by RoadmapService::moveRelease(), which shows
    /// first what moves.
    Result<CustodyTermView> saveTerm(const Session& session, const CustodyTerm& term);
    /// Ends the stay and begins the next one on the same day; the sentence goes along. Conflict when the stay is over.
    Result<CustodyStay> transfer(const Session& session, const CustodyTransfer& transfer);

private:
    Gate& m_gate;
};

}  // namespace fodfaeste
