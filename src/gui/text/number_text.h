#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace fodfaeste {

/// How numbers are written on screen, in the language of QLocale().
class NumberText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::NumberText)

public:
    static QString count(std::int64_t number);                                        ///< "1.234"
    static QString share(double share, int decimals = 0);                             ///< 0.59 -> "59 %"
    static QString shareOf(std::int64_t part, std::int64_t whole, int decimals = 0);  ///< "–" of nothing
    /// Difference of two shares: "+4 pct.point".
    static QString shareDifference(double difference, int decimals = 0);
    static QString difference(std::int64_t difference);            ///< "+3", "−2", "±0"
    static QString shownOf(std::int64_t shown, std::int64_t all);  ///< "12 of 48"; "48" when all are shown
};

}  // namespace fodfaeste
