#pragma once

#include "gui/theme/theme.h"
#include "gui/today/today_section.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// Why a case stands on today's list, in words.
class TodayText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::TodayText)

public:
    static QString heading(const TodaySection& section);
    static QString shortName(const TodaySection& section);   ///< on the pill
    static QString what(const TodayItem& item, Date today);  ///< "Ring til skolen", "No contact for 43 days"
    static QString why(const TodayItem& item, Date today);   ///< "Should have been done by 12. jan."
    /// Who stands there: case number, and how long ago the latest contact was.
    static QString who(const TodayItem& item, Date today);
    static QString icon(const TodaySection& section);
    static ToneKind tone(const TodaySection& section);
    static QString sentence(const TodayItem& item, Date today);
    /// "task_overdue": for settings and object names, never shown.
    static QString key(TodayReason reason);
    static QString key(const TodaySection& section);

private:
    static QString birthday(const TodayItem& item);
    static QString hidden(const TodayItem& item, Date today);
};

}  // namespace fodfaeste
