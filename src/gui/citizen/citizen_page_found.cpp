// How the citizen's page is reached from a search, and kept at hand.
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/timeline_model.h"
#include "gui/search/pin.h"
#include "gui/text/plain_text.h"
#include "ui_citizen_page.h"

namespace fodfaeste {

void CitizenPage::showContact(ContactId contact)
{
    m_wantedContact = contact;
    if (m_page)
        goToContact();
}

void CitizenPage::goToContact()
{
    if (!m_wantedContact)
        return;
    m_ui->pillBar->setChecked(QStringLiteral("all"));
    m_timeline->setKinds({});
    for (int row = 0; row < m_timeline->rowCount(); ++row) {
        const TimelineEntry* entry = m_timeline->entryAt(row);
        if (entry == nullptr || !entry->contact || entry->contact->contact.id != *m_wantedContact)
            continue;
        m_wantedContact.reset();
        m_ui->timelineView->setCurrentIndex(m_timeline->index(row));
        m_ui->timelineView->scrollTo(m_timeline->index(row), QAbstractItemView::PositionAtCenter);
        m_ui->timelineView->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_timeline->canFetchMore({}))
        m_timeline->fetchMore({});
    else if (m_timeline->isComplete())
        m_wantedContact.reset();
}

void CitizenPage::turnPin()
{
    if (m_page)
        fodfaeste::turnPin(m_context, this, m_citizen, toQString(m_page->citizen.fullName()));
}

}  // namespace fodfaeste
