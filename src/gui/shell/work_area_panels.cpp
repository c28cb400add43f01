// The panels at the foot of the window, where something is logged over any page. One at a time; the other keeps its text.
#include "gui/contact/contact_panel.h"
#include "gui/outreach/outreach_panel.h"
#include "gui/page.h"
#include "gui/shell/work_area.h"
#include "gui/text/status_text.h"

namespace fodfaeste {

void WorkArea::logContactHere()
{
    Page* page = pageAt(m_current);
    const CitizenId citizen = page != nullptr ? page->shownCitizen() : CitizenId{};
    logContact(citizen.isSet() ? std::optional{citizen} : std::nullopt);
}

void WorkArea::logContact(std::optional<CitizenId> citizen, std::optional<CaseFileId> caseFile)
{
    if (!m_context.may(Operation::LogContact)) {
        toast(StatusText::denialOf(Operation::LogContact));
        return;
    }
    m_outreach->hide();
    m_contact->begin(citizen, caseFile);
}

void WorkArea::logOutreach()
{
    if (!m_context.may(Operation::LogOutreach)) {
        toast(StatusText::denialOf(Operation::LogOutreach));
        return;
    }
    if (!m_contact->isHidden())
        m_contact->leave();
    m_outreach->begin();
}

}  // namespace fodfaeste
