#pragma once

#include "base/date.h"
#include "base/id.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A contact that was logged on the wrong person, and where it went.
struct ContactMove {
    ContactId contact;
    CaseFileId from;
    CaseFileId to;
    UserId movedBy;
    Instant movedAt{};
    std::string reason;

    friend bool operator==(const ContactMove&, const ContactMove&) = default;
};

class ContactMoveRepository {
public:
    virtual ~ContactMoveRepository() = default;
    /// The contact is in the other case from now on, with its notes, and a trace of it is kept.
    virtual void move(const ContactMove& move) = 0;
    /// Moves out of and into the citizen's cases, newest first.
    virtual std::vector<ContactMove> ofCitizen(CitizenId citizen) = 0;
};

}  // namespace fodfaeste
