// What is done on the citizen's page: every change opens its own small window, and is told when it is saved.
#include "app/follow_up/follow_up_service.h"
#include "gui/citizen/case_dialog.h"
#include "gui/citizen/citizen_dialog.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/custody_dialog.h"
#include "gui/citizen/move_contact_dialog.h"
#include "gui/citizen/note_dialog.h"
#include "gui/citizen/pause_dialog.h"
#include "gui/citizen/spell_dialog.h"
#include "gui/citizen/task_actions.h"
#include "gui/citizen/task_dialog.h"
#include "gui/citizen/timeline_entry.h"
#include "gui/text/error_text.h"
#include "ui_citizen_page.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace fodfaeste {

void CitizenPage::openDialog(RecordDialog* dialog, const Writing& writing)
{
    connect(dialog, &RecordDialog::saved, this, [this, told = writing.told, citizen = m_citizen] {
        m_context.navigator.toastDone(told);
        m_context.navigator.dataChanged(citizen);
    });
    dialog->open();
    Q_EMIT editorOpened(dialog, {writing.kind, m_citizen, writing.record});
}

bool CitizenPage::hasOpenCase()
{
    if (m_page && m_page->currentCase)
        return true;
    m_context.navigator.toast(tr("There is no open case. Open one first."));
    return false;
}

void CitizenPage::reveal()
{
    ReasonRequest request;
    request.title = tr("Show the protected address");
    request.text = tr("Who looks, when and why is written down and can be seen by the citizen.");
    request.label = tr("Reason");
    request.actionWord = tr("Show for 30 seconds");
    m_context.dialogs.askForReason(request, [this, citizen = m_citizen](const QString& reason) {
        const auto ask = [&citizens = m_context.services.citizens, session = m_context.session, citizen,
                          why = reason.toStdString()] { return citizens.revealAddress(session, citizen, why); };
        m_context.tasks.run(this, ask, [this, citizen](Result<Citizen> revealed) {
            if (citizen != m_citizen || !m_page)
                return;
            if (!revealed) {
                m_context.navigator.toast(ErrorText::of(revealed.error()));
                return;
            }
            m_revealed = std::move(revealed).value();
            m_hideTimer->start();
            showFacts();
        });
    });
}

void CitizenPage::hideAgain()
{
    m_hideTimer->stop();
    m_revealed.reset();
    if (m_page)
        showFacts();
}

void CitizenPage::editFacts()
{
    if (!m_page)
        return;
    const auto address = m_page->addressIsHidden ? CitizenDialog::Address::Hidden : CitizenDialog::Address::Shown;
    openDialog(CitizenDialog::toEdit(m_context, m_page->citizen, address, strip(), this),
               {EditorKind::Facts, 0, tr("The facts are saved.")});
}

void CitizenPage::addTask()
{
    if (!hasOpenCase())
        return;
    Task task;
    task.caseFile = *m_page->currentCase;
    openTask(task);
}

void CitizenPage::openTask(const Task& task)
{
    openDialog(new TaskDialog{m_context, task, strip(), this},
               {EditorKind::Task, task.id.value(), tr("The next step is saved.")});
}

void CitizenPage::editTask(int row)
{
    openTask(m_openTasks[static_cast<std::size_t>(row)]);
}

void CitizenPage::settleTask(int row)
{
    TaskActions::settle(m_context, this, m_citizen, m_openTasks[static_cast<std::size_t>(row)].id);
}

void CitizenPage::addSpell()
{
    if (!hasOpenCase())
        return;
    Spell spell;
    spell.caseFile = *m_page->currentCase;
    openSpell(spell);
}

void CitizenPage::openSpell(const Spell& spell)
{
    openDialog(new SpellDialog{m_context, spell, strip(), this}, {EditorKind::Spell, spell.id.value(), tr("Saved.")});
}

void CitizenPage::editSpell(int row)
{
    openSpell(m_page->spells[static_cast<std::size_t>(row)]);
}

void CitizenPage::addStay()
{
    CustodyStay stay;
    stay.citizen = m_citizen;
    openStay(stay);
}

void CitizenPage::openStay(const CustodyStay& stay)
{
    openDialog(new CustodyDialog{m_context, stay, strip(), this},
               {EditorKind::Custody, stay.id.value(), tr("The stay is saved.")});
}

void CitizenPage::editStay(int row)
{
    openStay(m_page->stays[static_cast<std::size_t>(row)]);
}

void CitizenPage::openCase()
{
    openDialog(new OpenCaseDialog{m_context, m_citizen, strip(), this}, {EditorKind::OpenCase, 0, tr("The case is open.")});
}

void CitizenPage::offerCaseActions(int row)
{
    const CaseFile caseFile = m_page->cases[static_cast<std::size_t>(row)];
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("caseMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOpen = caseFile.isOpenOn(m_context.today());
    QAction* give = menu->addAction(tr("Hand over to another caseworker…"));
    QAction* close = menu->addAction(tr("Close the case…"));
    const auto pause = std::ranges::find(m_page->pauses, caseFile.id, &FollowUpPause::caseFile);
    QAction* rest = menu->addAction(pause == m_page->pauses.end() ? tr("Pause the follow-up…") : tr("Go on with the follow-up"));
    rest->setEnabled(isOpen && m_context.may(Operation::PauseFollowUp));
    if (pause == m_page->pauses.end())
        connect(rest, &QAction::triggered, this, [this, caseFile] { pauseFollowUp(caseFile.id); });
    else
        connect(rest, &QAction::triggered, this, [this, id = pause->id] { resumeFollowUp(id); });
    give->setEnabled(isOpen);
    close->setEnabled(isOpen);
    connect(give, &QAction::triggered, this, [this, caseFile] { handOver(caseFile); });
    connect(close, &QAction::triggered, this, [this, caseFile] { closeCase(caseFile); });
    const RecordRow* shown = m_ui->caseList->rows()[static_cast<std::size_t>(row)];
    menu->popup(shown->mapToGlobal(QPoint{0, shown->height()}));
}

void CitizenPage::handOver(const CaseFile& caseFile)
{
    openDialog(new AssignCaseDialog{m_context, caseFile, strip(), this},
               {EditorKind::AssignCase, caseFile.id.value(), tr("The case is handed over.")});
}

void CitizenPage::closeCase(const CaseFile& caseFile)
{
    openDialog(new CloseCaseDialog{m_context, caseFile, strip(), this},
               {EditorKind::CloseCase, caseFile.id.value(), tr("The case is closed.")});
}

void CitizenPage::pauseFollowUp(CaseFileId caseFile)
{
    auto* dialog = new PauseDialog{m_context, caseFile, strip(), this};
    connect(dialog, &RecordDialog::saved, this, [this, citizen = m_citizen] {
        m_context.navigator.toastDone(tr("Follow-up is paused."));
        m_context.navigator.dataChanged(citizen);
    });
    dialog->open();
}

void CitizenPage::resumeFollowUp(FollowUpPauseId pause)
{
    const auto work = [&followUp = m_context.services.followUp, session = m_context.session, pause] {
        return followUp.resume(session, pause);
    };
    m_context.tasks.run(this, work, [this, citizen = m_citizen](const Result<Done>& resumed) {
        m_context.navigator.toastDone(resumed ? tr("Follow-up goes on.") : ErrorText::of(resumed.error()));
        m_context.navigator.dataChanged(citizen);
    });
}

void CitizenPage::correctNote()
{
    const TimelineEntry* entry = m_ui->timelineView->chosen();
    if (entry == nullptr || !entry->contact) {
        m_context.navigator.toast(
            tr("Choose a contact to correct its note. Other records are corrected in the cards at the left."));
        return;
    }
    if (entry->contact->noteIsHidden) {
        m_context.navigator.toast(tr("A restricted note is corrected by its writer, a caseworker in charge or a team lead."));
        return;
    }
    openNote(*entry->contact);
}

void CitizenPage::moveContact()
{
    const TimelineEntry* entry = m_ui->timelineView->chosen();
    if (entry == nullptr || !entry->contact) {
        m_context.navigator.toast(tr("Choose the contact that belongs to somebody else."));
        return;
    }
    auto* dialog = new MoveContactDialog{m_context, *entry->contact, strip(), this};
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toastDone(tr("The contact is moved."));
        m_context.navigator.dataChanged({});
    });
    dialog->open();
}

void CitizenPage::openNote(const ContactWithNote& contact)
{
    const QString told = contact.note ? tr("The contact is corrected. What stood before is kept.") : tr("The note is saved.");
    openDialog(new NoteDialog{m_context, contact, strip(), this}, {EditorKind::Note, contact.contact.id.value(), told});
}

}  // namespace fodfaeste
