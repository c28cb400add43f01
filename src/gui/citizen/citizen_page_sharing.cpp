// What may be shared about the citizen, and what was: a card among the others, and the note that is shared.
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/timeline_model.h"
#include "gui/keys/key_map.h"
#include "gui/navigator.h"
#include "gui/sharing/sharing_actions.h"
#include "gui/text/plain_text.h"
#include "ui_citizen_page.h"

namespace fodfaeste {

void CitizenPage::showSharing()
{
    const bool isShown = m_context.may(Operation::ReadSharing) && m_page;
    m_ui->sharingCard->setVisible(isShown);
    m_ui->sharingCard->setTitle(tr("Consents and sharing"));
    if (!isShown)
        return;
    RecordRow::Words words;
    words.icon = QStringLiteral("handshake");
    words.title = tr("Consents, and what was shared");
    words.line = tr("A note is shared with %1.").arg(capsOf(KeyAction::DiscloseNote));
    m_ui->sharingList->setRows({words});
}

void CitizenPage::openSharing()
{
    if (m_page)
        SharingActions::open(m_context, this, m_citizen, strip());
}

void CitizenPage::discloseNote()
{
    const TimelineEntry* entry = m_ui->timelineView->chosen();
    if (entry == nullptr || !entry->contact || !entry->contact->note) {
        m_context.navigator.toast(tr("Choose a contact with a note to share it."));
        return;
    }
    if (entry->contact->noteIsHidden) {
        m_context.navigator.toast(tr("A restricted note is shared by whoever may read it."));
        return;
    }
    const ContactWithNote& contact = *entry->contact;
    SharingActions::disclose(m_context, this, {m_citizen, contact.contact.id, toQString(contact.note->text)}, strip());
}

}  // namespace fodfaeste
