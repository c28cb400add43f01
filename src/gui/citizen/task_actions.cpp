#include "gui/citizen/task_actions.h"

#include "app/task/task_service.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"

#include <QPointer>

namespace fodfaeste {

void TaskActions::settle(const PageContext& context, QObject* receiver, CitizenId citizen, TaskId task)
{
    const auto work = [&tasks = context.services.tasks, session = context.session, task] { return tasks.settle(session, task); };
    context.tasks.run(receiver, work, [&context, receiver = QPointer{receiver}, citizen, task](const Result<Task>& settled) {
        if (!settled) {
            context.navigator.toast(ErrorText::of(settled.error()));
            return;
        }
        context.navigator.toastWithUndo(tr("Done: %1").arg(toQString(settled->text)), [&context, receiver, citizen, task] {
            if (receiver)
                reopen(context, receiver, citizen, task);
        });
        context.navigator.dataChanged(citizen);
    });
}

void TaskActions::reopen(const PageContext& context, QObject* receiver, CitizenId citizen, TaskId task)
{
    const auto work = [&tasks = context.services.tasks, session = context.session, task] { return tasks.reopen(session, task); };
    context.tasks.run(receiver, work, [&context, citizen](const Result<Task>& reopened) {
        if (!reopened)
            context.navigator.toast(ErrorText::of(reopened.error()));
        context.navigator.dataChanged(citizen);
    });
}

}  // namespace fodfaeste
