#pragma once

#include "base/id.h"
#include "domain/leisure_job/job_opening.h"
#include "gui/page_context.h"

#include <QCoreApplication>

class QWidget;

namespace fodfaeste {

/// What can be done about somebody's leisure job from anywhere: each opens the form for it, or says why not.
class LeisureJobActions {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::LeisureJobActions)

public:
    /// The form that places somebody, on their leisure job case if they have one, else on the open case.
    static void place(const PageContext& context, QWidget* parent, CitizenId citizen);
    /// The same with the job chosen already.
    static void placeIn(const PageContext& context, QWidget* parent, CitizenId citizen, JobOpeningId opening);
};

}  // namespace fodfaeste
