#include "gui/tasks/inline_task_runner.h"

namespace fodfaeste {

void InlineTaskRunner::post(QObject* receiver, std::function<void()> work, std::function<void()> then)
{
    const QPointer<QObject> alive{receiver};
    work();
    if (alive)
        then();
}

}  // namespace fodfaeste
