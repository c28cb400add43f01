#include "gui/leisure_job/leisure_job_actions.h"

#include "app/citizen/citizen_service.h"
#include "gui/citizen/person_text.h"
#include "gui/leisure_job/placement_dialog.h"
#include "gui/navigator.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/error_text.h"
#include "gui/text/status_text.h"

namespace fodfaeste {

namespace {

struct Subject {
    CitizenPageData page;
    PlacementGround ground;
};

/// The case that a leisure job belongs to.
std::optional<CaseFileId> leisureJobCase(const CitizenPageData& page)
{
    for (const CaseFile& caseFile : page.cases)
        if (caseFile.programme == kLeisureJobProgramme && !caseFile.period.to)
            return caseFile.id;
    return page.currentCase;
}

Result<Subject> fetch(const Services& services, const Session& session, CitizenId citizen)
{
    auto page = services.citizens.open(session, citizen);
    if (!page)
        return page.error();
    const auto caseFile = leisureJobCase(*page);
    if (!caseFile)
        return Error{ErrorCode::NotFound, "case", "no open case"};
    auto basis = services.workingTime.basis(session, *caseFile);
    if (!basis)
        return basis.error();
    auto openings = services.matches.openings(session, *caseFile);
    if (!openings)
        return openings.error();
    auto employers = services.employers.list(session);
    if (!employers)
        return employers.error();
    return Subject{std::move(page).value(),
                   {*caseFile, std::make_shared<const WorkingTimeBasis>(std::move(basis).value()), std::move(openings).value(),
                    std::move(employers).value()}};
}

}  // namespace

void LeisureJobActions::place(const PageContext& context, QWidget* parent, CitizenId citizen)
{
    placeIn(context, parent, citizen, {});
}

void LeisureJobActions::placeIn(const PageContext& context, QWidget* parent, CitizenId citizen, JobOpeningId opening)
{
    if (!context.may(Operation::EditPlacements)) {
        context.navigator.toast(StatusText::denialOf(Operation::EditPlacements));
        return;
    }
    const auto ask = [&services = context.services, session = context.session, citizen] {
        return fetch(services, session, citizen);
    };
    context.tasks.run(parent, ask, [&context, parent, citizen, opening](const Result<Subject>& subject) {
        if (!subject) {
            context.navigator.toast(subject.error().subject == "case" ? tr("A leisure job needs an open case.")
                                                                      : ErrorText::of(subject.error()));
            return;
        }
        auto* dialog = new PlacementDialog{context, subject->ground, PersonText::strip(subject->page, context.today()), parent};
        QObject::connect(dialog, &RecordDialog::saved, parent, [&context, citizen] {
            context.navigator.toastDone(tr("The job is written down."));
            context.navigator.dataChanged(citizen);
        });
        dialog->chooseOpening(opening);
        dialog->open();
    });
}

}  // namespace fodfaeste
