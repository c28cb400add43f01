#pragma once

#include "gui/tasks/task_runner.h"

namespace fodfaeste {

/// Does the work at once, so that a test reads from top to bottom.
class InlineTaskRunner final : public TaskRunner {
protected:
    void post(QObject* receiver, std::function<void()> work, std::function<void()> then) override;
};

}  // namespace fodfaeste
