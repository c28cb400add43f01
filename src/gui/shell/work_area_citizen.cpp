// What the window does with whoever is in front: a letter, and the screen turned to them.
#include "app/case_system/case_system_service.h"
#include "app/citizen/citizen_service.h"
#include "gui/letter/letter_dialog.h"
#include "gui/page.h"
#include "gui/shell/work_area.h"
#include "gui/text/error_text.h"
#include "gui/text/status_text.h"

namespace fodfaeste {

CitizenId WorkArea::inFront()
{
    const Page* page = pageAt(m_current);
    const CitizenId citizen = page != nullptr ? page->shownCitizen() : CitizenId{};
    if (!citizen.isSet())
        toast(tr("Choose somebody first, or open their page."));
    return citizen;
}

void WorkArea::writeLetter()
{
    if (!m_context.may(Operation::WriteLetter)) {
        toast(StatusText::denialOf(Operation::WriteLetter));
        return;
    }
    if (const CitizenId citizen = inFront(); citizen.isSet())
        (new LetterDialog{m_context, citizen, this})->open();
}

void WorkArea::showToClient()
{
    const CitizenId citizen = inFront();
    if (!citizen.isSet())
        return;
    const auto ask = [&citizens = m_context.services.citizens, session = m_context.session, citizen] {
        return citizens.plan(session, citizen);
    };
    m_context.tasks.run(this, ask, [this, citizen](const Result<CitizenPlan>& plan) {
        if (plan)
            Q_EMIT planShown(citizen, *plan);
        else
            toast(ErrorText::of(plan.error()));
    });
}

void WorkArea::countNotTransferred()
{
    if (!m_context.may(Operation::ListNotTransferred))
        return;
    const auto ask = [&service = m_context.services.caseSystem, session = m_context.session] { return service.count(session); };
    m_context.tasks.run(this, ask, [this](const Result<int>& count) {
        if (count)
            setBadge(PageName::NotTransferred, *count);
    });
}

}  // namespace fodfaeste
