#pragma once

#include "gui/page_context.h"

#include <QCoreApplication>

class QObject;

namespace fodfaeste {

/// Ticks a task off, says so, and offers to take it back. Wherever tasks are shown, they are settled in this one way.
class TaskActions {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::TaskActions)

public:
    /// `receiver` lives as long as the page: nothing happens once it is gone.
    static void settle(const PageContext& context, QObject* receiver, CitizenId citizen, TaskId task);
};

}  // namespace fodfaeste
