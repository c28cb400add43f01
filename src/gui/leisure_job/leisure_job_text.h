#pragma once

#include "domain/leisure_job/employer.h"
#include "domain/leisure_job/match.h"
#include "domain/leisure_job/placement.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// Words for leisure jobs.
class LeisureJobText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::LeisureJobText)

public:
    static QString stage(PlacementStage stage);  ///< "Suggested"
    static QString reason(DeclineReason reason);
    static QString sector(EmployerSector sector);
    static QString tier(EmployerTier tier);
};

}  // namespace fodfaeste
