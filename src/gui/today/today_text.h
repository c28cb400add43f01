#pragma once

#include "app/today/today_service.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// Why a case stands on today's list, in words.
class TodayText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::TodayText)

public:
    static QString shortName(TodayReason reason);            ///< on the pill
    static QString what(const TodayItem& item, Date today);  ///< "Ring til skolen", "No contact for 43 days"
    static QString why(const TodayItem& item, Date today);   ///< "Should have been done by 12. jan."
    static QString icon(TodayReason reason);
    static ToneKind tone(TodayReason reason);
    static QString sentence(const TodayItem& item, Date today);
    /// "task_overdue": for settings and object names, never shown.
    static QString key(TodayReason reason);
};

}  // namespace fodfaeste
