#pragma once

#include "base/result.h"
#include "domain/contact/contact_event.h"
#include "domain/task/task.h"

#include <optional>
#include <string>

namespace fodfaeste {

/// What somebody wrote in a hurry about a contact with a person who was not clear, with what the program understood of it
/// (usorteret). It is never removed: it is filed on a person, or discarded for a reason, and stays to be found either way.
struct UnsortedNote {
    enum class State { Waiting, Filed, Discarded };

    UnsortedNoteId id;
    Revision revision = Revision::New;
    UserId writtenBy;
    Instant writtenAt{};
    std::string personWords;  ///< what was typed for the person; may be empty
    LocalTime at;             ///< of the contact
    Channel channel = Channel::Meeting;
    Attendance attendance = Attendance::Attended;
    std::optional<Assessment> assessment;
    std::string text;
    bool restricted = false;
    std::string step;         ///< what is to be done next; empty for nothing
    std::optional<Date> due;  ///< set when `step` is
    State state = State::Waiting;
    UserId endedBy;  ///< who filed or discarded it
    std::optional<Instant> endedAt;
    ContactId contact;          ///< what it became
    std::string discardReason;  ///< why it was thrown away

    friend bool operator==(const UnsortedNote&, const UnsortedNote&) = default;
};

/// InvalidInput when there is nothing to keep, or a next step lacks its words or its day.
Status validate(const UnsortedNote& note);

}  // namespace fodfaeste
