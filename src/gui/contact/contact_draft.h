#pragma once

#include "gui/contact/quick_words.h"

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
    QString group;  ///< as GroupMembers writes it
    bool restricted = false;
    How said;  ///< what of it stood in the line, so that it is not understood twice

    bool isEmpty() const { return when.isEmpty() && note.isEmpty() && step.isEmpty() && due.isEmpty() && group.isEmpty(); }
};

}  // namespace fodfaeste
