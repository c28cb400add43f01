#pragma once

#include "domain/outreach/outreach_contact.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace fodfaeste {

/// How outreach contacts are worded.
class OutreachText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::OutreachText)

public:
    static QString place(const OutreachPlace& place);     ///< the own place, else the district
    static QString district(const OutreachPlace& place);  ///< where an own place lies; empty for a district itself
    /// "Hallen ved banen · Nørrebro": on one line.
    static QString placeOnOneLine(const OutreachPlace& place);
    static QString theme(const OutreachTheme& theme);
    static QString theme(const std::vector<OutreachTheme>& themes, const std::string& code);
    static QString people(int count);  ///< "6 people"
    /// What a linked person's own contact says: where and what about, and nobody's name.
    static QString personNote(const OutreachPlace& place, const QString& theme);
};

}  // namespace fodfaeste
