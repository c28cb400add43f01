#include "gui/citizen/task_actions.h"

#include "app/citizen/citizen_service.h"
#include "app/task/task_service.h"
#include "gui/citizen/person_text.h"
#include "gui/citizen/task_dialog.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <algorithm>

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

void TaskActions::write(const PageContext& context, QWidget* over, const Wanted& wanted, Opened opened)
{
    if (!context.may(Operation::EditTask)) {
        context.navigator.toast(StatusText::denialOf(Operation::EditTask));
        return;
    }
    const auto ask = [&citizens = context.services.citizens, session = context.session, citizen = wanted.citizen] {
        return citizens.open(session, citizen);
    };
    context.tasks.run(over, ask, [&context, over, wanted, opened = std::move(opened)](const Result<CitizenPageData>& page) {
        if (!page) {
            context.navigator.toast(ErrorText::of(page.error()));
            return;
        }
        Task task;
        const auto stored = std::ranges::find_if(page->tasks, [&](const Task& known) { return known.id == wanted.task; });
        if (stored != page->tasks.end()) {
            task = *stored;
        } else if (const auto caseFile = wanted.caseFile ? wanted.caseFile : page->currentCase) {
            task.caseFile = *caseFile;
        } else {
            context.navigator.toast(tr("There is no open case. Open one first."));
            return;
        }
        auto* dialog = new TaskDialog{context, task, PersonText::strip(*page, context.today()), over};
        QObject::connect(dialog, &RecordDialog::saved, over, [&context, citizen = wanted.citizen] {
            context.navigator.toastDone(tr("The next step is saved."));
            context.navigator.dataChanged(citizen);
        });
        dialog->open();
        if (opened)
            opened(dialog, {EditorKind::Task, wanted.citizen, task.id.value()});
    });
}

}  // namespace fodfaeste
