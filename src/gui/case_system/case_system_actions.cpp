#include "gui/case_system/case_system_actions.h"

#include "app/case_system/case_system_service.h"
#include "gui/clipboard/clipboard_guard.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "reports/case_system_note.h"

#include <QPointer>

namespace fodfaeste {

void CaseSystemActions::copy(const PageContext& context, QObject* receiver, Note note, std::function<void()> then)
{
    copyNow(context, receiver, note, Ask::First, std::move(then));
}

void CaseSystemActions::copyNow(const PageContext& context, QObject* receiver, Note note, Ask ask, std::function<void()> then)
{
    const auto restricted = ask == Ask::First ? CaseSystemService::Restricted::Refuse : CaseSystemService::Restricted::Allow;
    const auto work = [&service = context.services.caseSystem, session = context.session, contact = note.contact, restricted] {
        return service.copy(session, contact, restricted);
    };
    const auto show = [&context, receiver = QPointer{receiver}, note,
                       then = std::move(then)](const Result<CaseSystemNote>& copied) {
        if (!copied && copied.error().subject == "note.restricted") {
            const Question question{
                tr("Copy a restricted note?"),
                tr("In the case system more people can read it than here. Copy it only when it belongs there."), tr("Copy")};
            context.dialogs.confirm(question, [&context, receiver, note, then] {
                if (receiver)
                    copyNow(context, receiver, note, Ask::Answered, then);
            });
            return;
        }
        if (!copied) {
            context.navigator.toast(copied.error().subject == "note" && copied.error().code == ErrorCode::NotFound
                                        ? tr("There is no note to copy yet. Press F2 to write it.")
                                        : ErrorText::of(copied.error()));
            return;
        }
        putOnClipboard(toQString(
            caseSystemNote({copied->contact, copied->caseworker, copied->version, copied->replacesEarlier, copied->text})));
        context.navigator.toast(tr("Copied and marked as transferred. Paste it now: the clipboard is emptied after %n seconds.",
                                   nullptr, context.settings.clipboardSeconds()));
        if (then)
            then();
        context.navigator.dataChanged(note.citizen);
    };
    context.tasks.run(receiver, work, show);
}

void CaseSystemActions::mark(const PageContext& context, QObject* receiver, Note note, std::function<void()> then)
{
    const auto work = [&service = context.services.caseSystem, session = context.session, contact = note.contact] {
        return service.mark(session, contact);
    };
    const auto show = [&context, note, then = std::move(then)](const Result<int>& version) {
        if (!version) {
            context.navigator.toast(ErrorText::of(version.error()));
            return;
        }
        context.navigator.toastDone(tr("Marked as transferred."));
        if (then)
            then();
        context.navigator.dataChanged(note.citizen);
    };
    context.tasks.run(receiver, work, show);
}

}  // namespace fodfaeste
