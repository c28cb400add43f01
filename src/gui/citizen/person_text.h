#pragma once

#include "app/citizen/citizen_service.h"
#include "gui/theme/theme.h"
#include "gui/widgets/safety_strip.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace fodfaeste {

/// What is said of a citizen at a glance, the same in the list's panel, on the page and in every editor.
class PersonText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::PersonText)

public:
    struct ChipWords {
        QString text;
        ToneKind tone = ToneKind::Neutral;
    };

    static QString details(const CitizenPageData& page, Date today);  ///< "KI-2012-00042 · 22 år · Tingbjerg"
    static std::vector<ChipWords> chips(const CitizenPageData& page, Date today);
    static SafetyStrip::Facts strip(const CitizenPageData& page, Date today);
    /// "Follow-up is paused to 20. jan.: illness"; empty when it is not.
    static QString pause(const CitizenPageData& page, Date today);
    static QString programme(std::string_view code);

    // The records that hold today.
    static const CaseFile* currentCase(const CitizenPageData& page);
    static UserId currentCaseworker(const CitizenPageData& page, Date today);
    static const CustodyStay* currentStay(const CitizenPageData& page, Date today);
    static std::vector<Task> openTasks(const CitizenPageData& page, Date today);  ///< by due day
};

}  // namespace fodfaeste
