#include "gui/citizen/task_actions.h"

#include "app/task/task_service.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"

namespace fodfaeste {

void TaskActions::settle(const PageContext& context, QObject* receiver, CitizenId citizen, TaskId task)
{
    const auto work = [&tasks = context.services.tasks, session = context.session, task] { return tasks.settle(session, task); };
    context.tasks.run(receiver, work, [&context, citizen](const Result<Task>& settled) {
        if (!settled) {
            context.navigator.toast(ErrorText::of(settled.error()));
            return;
        }
        context.navigator.toastDone(tr("Done: %1").arg(toQString(settled->text)));
        context.navigator.dataChanged(citizen);
    });
}

}  // namespace fodfaeste
