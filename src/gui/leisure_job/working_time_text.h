#pragma once

#include "domain/working_time/weekly_pattern.h"
#include "domain/working_time/working_time_check.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace fodfaeste {

/// Words for working hours and for what the law says of them.
class WorkingTimeText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::WorkingTimeText)

public:
    static QString of(WorkingTimeVerdict verdict);  ///< "Lawful"
    static QString of(YoungGroup group);            ///< "13–14 years"
    static QString place(std::string_view code);    ///< "Shop"
    static ToneKind toneOf(WorkingTimeVerdict verdict);
    static QString iconOf(WorkingTimeVerdict verdict);

    /// "FJ01: 2 h 15 min. of work on a day with school, at most 2 h."
    static QString sentence(const WorkingTimeFinding& finding);
    /// Where and since when: "tirsdag 7. oktober 15:00–17:15, 12 times in a year. Source: …"
    static QString details(const WorkingTimeFinding& finding, const std::vector<Shift>& shifts);
    /// What cannot be read in a typed pattern; empty when all of it can.
    static QString fault(const ParsedPattern& parsed);
    static QString shift(const Shift& shift);

private:
    static QString words(const WorkingTimeFinding& finding);
    static QString hourWords(const WorkingTimeFinding& finding);
    static QString restWords(const WorkingTimeFinding& finding);
    static QString adviceWords(const WorkingTimeFinding& finding);
};

}  // namespace fodfaeste
