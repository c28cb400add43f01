#pragma once

#include "domain/contact/contact_event.h"

#include <QString>

#include <optional>

namespace fodfaeste {

/// What has been typed about a contact that is not saved yet, as it was typed.
struct ContactDraft {
    QString when;  ///< empty: now
    Channel channel = Channel::Meeting;
    Attendance attendance = Attendance::Attended;
    std::optional<Assessment> assessment;
    QString note;
    QString step;
    QString due;
    bool restricted = false;

    bool isEmpty() const { return when.isEmpty() && note.isEmpty() && step.isEmpty() && due.isEmpty(); }
};

}  // namespace fodfaeste
