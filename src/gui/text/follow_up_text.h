#pragma once

#include "app/today/today_item.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// Rules of follow-up in words.
class FollowUpText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::FollowUpText)

public:
    static QString span(RuleSpan span);             ///< "30 days", "2 working days", "13 weeks"
    static QString unit(RuleUnit unit);             ///< "days", "weeks": in a list to choose from
    static QString of(RuleKind kind);               ///< what the rule is about
    static QString name(const FollowUpRule& rule);  ///< "Check of a job (2)"
    static QString of(PauseReason reason);
    static QString of(PutOffReason reason);
    static QString of(CheckOutcome outcome);
    static QString of(AgeEffect effect, const QString& programme);
    /// Why that day: "30 days after 12. jan. is 11. feb." – the rule, what it counts from and what it gives.
    static QString why(const Due& due, Date today);
    static QString delay(int hours);  ///< "5 hours", "3 days"
};

}  // namespace fodfaeste
