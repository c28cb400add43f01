#include "gui/sharing/sharing_actions.h"

#include "gui/navigator.h"
#include "gui/sharing/sharing_window.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/error_text.h"
#include "gui/text/status_text.h"

namespace fodfaeste {

void SharingActions::disclose(const PageContext& context, QWidget* parent, const DiscloseDialog::Subject& subject,
                              const SafetyStrip::Facts& whose)
{
    if (!context.may(Operation::RegisterDisclosure)) {
        context.navigator.toast(StatusText::denialOf(Operation::RegisterDisclosure));
        return;
    }
    const auto ask = [&disclosures = context.services.disclosures, session = context.session, citizen = subject.citizen] {
        return disclosures.ground(session, citizen);
    };
    context.tasks.run(parent, ask, [&context, parent, subject, whose](Result<DisclosureGround> ground) {
        if (!ground) {
            context.navigator.toast(ErrorText::of(ground.error()));
            return;
        }
        auto* dialog = new DiscloseDialog{context, subject, std::move(ground).value(), whose, parent};
        QObject::connect(dialog, &RecordDialog::saved, parent, [&context, citizen = subject.citizen] {
            context.navigator.toastDone(tr("Registered, and copied."));
            context.navigator.dataChanged(citizen);
        });
        dialog->open();
    });
}

void SharingActions::open(const PageContext& context, QWidget* parent, CitizenId citizen, const SafetyStrip::Facts& whose)
{
    if (!context.may(Operation::ReadSharing)) {
        context.navigator.toast(StatusText::denialOf(Operation::ReadSharing));
        return;
    }
    auto* window = new SharingWindow{context, citizen, whose, parent};
    window->QDialog::show();
    window->activateWindow();
}

}  // namespace fodfaeste
