#pragma once

#include "base/date.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace fodfaeste {

/// The border between QDate and Date. An invalid QDate has no Date.
QDate toQDate(Date date);
std::optional<Date> fromQDate(QDate date);

/// How days and times are written on screen, in the language of QLocale().
class DateText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::DateText)

public:
    static QString numeric(Date date);      ///< "15.03.2013"
    static QString full(Date date);         ///< "15. marts 2013"
    static QString withWeekday(Date date);  ///< "fredag 15. marts 2013"
    /// "19. nov.", with the year where it is another than today's.
    static QString brief(Date date, Date today);
    /// "I dag", "I går", "3 dage siden", "Om 12 dage", "5 mdr. siden": stands alone, so it begins with a capital.
    static QString relative(Date date, Date today);
    static QString month(Date date);                        ///< "marts 2013"
    static QString briefMonth(Date date);                   ///< "mar."
    static QString time(LocalTime time);                    ///< "14:20"
    static QString dayAndTime(LocalTime time, Date today);  ///< "19. nov. 14:20"
    static QString period(const Period& period);            ///< "01.02.2012 – 30.06.2012", "since 01.02.2012"
    static QString duration(std::chrono::minutes minutes);  ///< "45 min.", "1 h 15 min."
    static QString age(int years);                          ///< "22 år"
};

}  // namespace fodfaeste
