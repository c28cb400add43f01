#pragma once

#include "base/date.h"

#include <QString>

#include <optional>

namespace fodfaeste {

/// What is written about a contact, read as one line: a note, and at its end, if it is there, the next step: "Glad for
/// praktikken +7d ring FGU" is a note and something to do in seven days.
struct ContactLine {
    QString note;
    QString step;             ///< empty when the line agrees none
    std::optional<Date> due;  ///< set when `step` is

    /// The step begins at the first "+7d", "+2u" (or w) or "+1m" of the last line, and needs words after it. The unit must be
    /// written, so that a phone number or "+2" in a note stays a note.
    static ContactLine read(const QString& typed, Date today);
};

}  // namespace fodfaeste
