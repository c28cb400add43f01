#pragma once

#include "app/access/audit_entry.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// Lines of the audit trail in words.
class TrailText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::TrailText)

public:
    static QString of(Operation operation);  ///< "Åbnede borgerens side"
    static QString of(AuditOutcome outcome);
    /// By what right or to what end: "Egen sag", "Begrundet: vikar …", "Søgning".
    static QString purposeOf(const AuditEntry& entry);
    /// "2 borgere" where no single one is named.
    static QString citizensOf(const AuditEntry& entry);
    static QString moment(Instant at);  ///< "14.05.2013 10:02:33"
};

}  // namespace fodfaeste
