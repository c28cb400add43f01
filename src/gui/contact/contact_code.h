#pragma once

#include "domain/contact/contact_event.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace fodfaeste {

/// How a contact went, in two or three letters at the head of a note: "tn" is by phone and reached, "mu" a meeting nobody came
/// to, "tn+" went well. A letter for the channel, one for the attendance, and a sign for the assessment.
class ContactCode {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::ContactCode)

public:
    Channel channel = Channel::Meeting;
    Attendance attendance = Attendance::Attended;
    std::optional<Assessment> assessment;

    /// Small letters only: a note that begins with a capital is a note. Nothing for what is a word in its own right.
    static std::optional<ContactCode> read(const QString& typed);
    static QString letterOf(Channel channel);
    static QString letterOf(Attendance attendance);
    /// "tn phone, reached · mu meeting, no show": what the panel says about it.
    static QString hint();
};

}  // namespace fodfaeste
