#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// That a contact was moved, as it is told at one end.
struct MoveTrace {
    enum class Direction { Away, Here };
    Direction direction = Direction::Away;
    ContactId contact;
    LocalTime contactAt;
    Instant movedAt{};
    UserId movedBy;
    std::string other;   ///< the person at the other end; empty for whoever may not open them
    std::string reason;  ///< empty as well then: it may tell whom it is about
};

/// Moves a contact that was logged on the wrong person, with a trace at both ends.
class CorrectionService {
public:
    CorrectionService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// The contact and all versions of its note go to the case the person had that day, or has now. Whoever moves it must be let
    /// in to both. A restricted note stays restricted, and is moved by those who may read it. InvalidInput on "reason" without
    /// one, on "case" when the person has none, on "citizen" for the person it stands on already.
    Result<Done> move(const Session& session, ContactId contact, CitizenId to, const std::string& reason);
    /// What was moved away from a citizen and to them, newest first.
    Result<std::vector<MoveTrace>> traces(const Session& session, CitizenId citizen);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
