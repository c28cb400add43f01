#pragma once

#include "gui/page_context.h"

#include <QCoreApplication>

#include <vector>

class QObject;

namespace fodfaeste {

/// Writes days of tasks as a calendar file, with two letters and the word "Aftale": nothing that a shared calendar may not show.
class CalendarActions {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::CalendarActions)

public:
    static void save(const PageContext& context, std::vector<TaskId> tasks);
};

}  // namespace fodfaeste
