// What leaves the citizen's page: a note to the case system, the summary, letters, and the plan that the citizen is shown.
#include "gui/case_system/case_system_actions.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/timeline_entry.h"
#include "gui/citizen/timeline_model.h"
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/print/summary_print.h"
#include "gui/text/status_text.h"
#include "ui_citizen_page.h"

#include <QShortcut>

namespace fodfaeste {

void CitizenPage::wirePapers()
{
    const auto print = [this] {
        if (m_page)
            SummaryPrint::preview(m_context, this, m_citizen);
    };
    connect(new BoundShortcut{KeyAction::CopyToCaseSystem, this}, &QShortcut::activated, this, &CitizenPage::copyToCaseSystem);
    connect(new BoundShortcut{KeyAction::Print, this}, &QShortcut::activated, this, print);
    connect(m_ui->printButton, &QAbstractButton::clicked, this, print);
    connect(m_ui->letterButton, &QAbstractButton::clicked, this, [this] { m_context.navigator.writeLetter(); });
    connect(m_ui->showButton, &QAbstractButton::clicked, this, [this] { m_context.navigator.showToClient(); });
}

void CitizenPage::namePapers()
{
    const struct {
        Button* button;
        QString name;
        KeyAction key;
        Operation operation;
    } buttons[] = {
        {m_ui->letterButton, tr("Write a letter"), KeyAction::WriteLetter, Operation::WriteLetter},
        {m_ui->printButton, tr("Print a summary"), KeyAction::Print, Operation::PrintSummary},
        {m_ui->showButton, tr("Show the citizen their plan"), KeyAction::ShowToClient, Operation::OpenCitizen},
    };
    for (const auto& [button, name, key, operation] : buttons) {
        const bool may = m_context.may(operation);
        button->setEnabled(may);
        button->setAccessibleName(name);
        button->setToolTip(may ? QStringLiteral("%1 (%2)").arg(name, capsOf(keysOf(key))) : StatusText::denialOf(operation));
    }
}

const TimelineEntry* CitizenPage::noteToCopy() const
{
    // Where the keyboard merely came to stand is not a choice: what was logged a moment ago is meant then.
    const TimelineEntry* entry = m_ui->timelineView->chosen();
    if (entry != nullptr && m_ui->timelineView->selectionModel()->isSelected(m_ui->timelineView->currentIndex()))
        return entry->contact ? entry : nullptr;
    for (int row = 0; row < m_timeline->rowCount(); ++row) {
        entry = m_timeline->entryAt(row);
        if (entry != nullptr && entry->contact && entry->contact->note &&
            entry->contact->contact.caseworker == m_context.session.user)
            return entry;
    }
    return nullptr;
}

void CitizenPage::copyToCaseSystem()
{
    const TimelineEntry* entry = noteToCopy();
    if (entry == nullptr)
        m_context.navigator.toast(tr("Choose a contact with a note to copy it to the case system."));
    else
        CaseSystemActions::copy(m_context, this, {m_citizen, entry->contact->contact.id});
}

}  // namespace fodfaeste
