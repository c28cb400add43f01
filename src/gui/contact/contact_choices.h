#pragma once

#include "domain/contact/contact_event.h"

#include <QCoreApplication>

#include <optional>

class QComboBox;

namespace fodfaeste {

/// The boxes in which a contact's channel, attendance and assessment are chosen. Filling one anew, for the other language, keeps
/// what is chosen.
class ContactChoices {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::ContactChoices)

public:
    static void fillChannels(QComboBox& box);
    static void fillAttendances(QComboBox& box);
    static void fillAssessments(QComboBox& box);  ///< with one for none
    static std::optional<Assessment> assessment(const QComboBox& box);
    static void chooseAssessment(QComboBox& box, std::optional<Assessment> assessment);
};

}  // namespace fodfaeste
