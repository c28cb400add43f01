#include "gui/roadmap/roadmap_actions.h"

#include "app/roadmap/roadmap_service.h"
#include "gui/citizen/person_text.h"
#include "gui/navigator.h"
#include "gui/roadmap/released_now_dialog.h"
#include "gui/roadmap/roadmap_window.h"
#include "gui/roadmap/start_roadmap_dialog.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/error_text.h"
#include "gui/text/status_text.h"

namespace fodfaeste {

void RoadmapActions::fetch(const PageContext& context, QWidget* parent, CitizenId citizen, Then then)
{
    const auto ask = [&services = context.services, session = context.session, citizen]() -> Result<Subject> {
        auto page = services.citizens.open(session, citizen);
        if (!page)
            return page.error();
        if (!page->currentCase)
            return Error{ErrorCode::NotFound, "case", "no open case"};
        const CaseFileId caseFile = *page->currentCase;
        auto view = services.roadmaps.ofCase(session, caseFile);
        if (!view)
            return view.error();
        if (*view && !(*view)->roadmap.isOpen())
            view->reset();
        return Subject{std::move(page).value(), caseFile, std::move(view).value()};
    };
    context.tasks.run(parent, ask, [&context, then = std::move(then)](const Result<Subject>& subject) {
        if (subject)
            then(*subject);
        else
            context.navigator.toast(subject.error().subject == "case" ? tr("A roadmap needs an open case.")
                                                                      : ErrorText::of(subject.error()));
    });
}

RoadmapWindow* RoadmapActions::show(const PageContext& context, QWidget* parent, const Subject& subject)
{
    auto* window = new RoadmapWindow{context, *subject.view, PersonText::strip(subject.page, context.today()), parent};
    window->QDialog::show();
    window->activateWindow();
    return window;
}

void RoadmapActions::start(const PageContext& context, QWidget* parent, const Subject& subject)
{
    if (!context.may(Operation::EditRoadmap)) {
        context.navigator.toast(StatusText::denialOf(Operation::EditRoadmap));
        return;
    }
    std::optional<Date> release;
    for (const CustodyStay& stay : subject.page.stays)
        if (!stay.period.to)
            release = stay.expectedReleaseOn;
    auto* dialog =
        new StartRoadmapDialog{context, subject.caseFile, release, PersonText::strip(subject.page, context.today()), parent};
    QObject::connect(dialog, &RecordDialog::saved, parent, [&context, citizen = subject.page.citizen.id] {
        context.navigator.toastDone(tr("The roadmap runs. You hold it."));
        context.navigator.dataChanged(citizen);
    });
    dialog->open();
}

void RoadmapActions::open(const PageContext& context, QWidget* parent, CitizenId citizen)
{
    if (!context.may(Operation::ReadRoadmap)) {
        context.navigator.toast(StatusText::denialOf(Operation::ReadRoadmap));
        return;
    }
    fetch(context, parent, citizen, [&context, parent](const Subject& subject) {
        if (subject.view)
            show(context, parent, subject);
        else
            start(context, parent, subject);
    });
}

void RoadmapActions::handOver(const PageContext& context, QWidget* parent, CitizenId citizen)
{
    if (!context.may(Operation::HandOverBaton)) {
        context.navigator.toast(StatusText::denialOf(Operation::HandOverBaton));
        return;
    }
    fetch(context, parent, citizen, [&context, parent](const Subject& subject) {
        if (!subject.view)
            context.navigator.toast(tr("There is no roadmap to hand on. Start one first."));
        else
            show(context, parent, subject)->handOver();
    });
}

void RoadmapActions::releasedNow(const PageContext& context, QWidget* parent, CitizenId citizen)
{
    if (!context.may(Operation::ReleaseNow)) {
        context.navigator.toast(StatusText::denialOf(Operation::ReleaseNow));
        return;
    }
    fetch(context, parent, citizen, [&context, parent](const Subject& subject) {
        auto* dialog = new ReleasedNowDialog{context, subject.caseFile, PersonText::strip(subject.page, context.today()), parent};
        QObject::connect(dialog, &RecordDialog::saved, parent, [&context, citizen = subject.page.citizen.id] {
            context.navigator.toastDone(tr("Released. A short roadmap runs, and a contact is due today."));
            context.navigator.dataChanged(citizen);
        });
        dialog->open();
    });
}

}  // namespace fodfaeste
