#pragma once

#include "domain/contact/contact_event.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace fodfaeste {

/// How a contact went, as far as somebody's words say it.
struct How {
    std::optional<Channel> channel;
    std::optional<Attendance> attendance;
    std::optional<Assessment> assessment;
    bool restricted = false;

    bool isEmpty() const { return !channel && !attendance && !assessment && !restricted; }
};

/// The words that the quick line understands besides the codes, Danish and English alike: "tlf", "nået", "udeblev", "sms", "no
/// show", "begrænset", "!". What is not among them is left in `rest`, in its order.
class QuickWords {
public:
    How how;
    QStringList rest;

    /// Nothing said twice: a second channel is left over. A letter code counts at the head only.
    static QuickWords read(const QStringList& words);
    /// Whether a day followed by this word is something to do: "fre ring FGU".
    static bool isErrand(const QString& word);
};

}  // namespace fodfaeste
