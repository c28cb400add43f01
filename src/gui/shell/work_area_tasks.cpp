// A new task from anywhere: for whoever is in front, or for somebody who is found first.
#include "gui/citizen/task_actions.h"
#include "gui/drafts/draft_keeper.h"
#include "gui/page.h"
#include "gui/shell/work_area.h"
#include "gui/text/status_text.h"

#include <utility>

namespace fodfaeste {

void WorkArea::newTaskHere()
{
    if (!m_context.may(Operation::EditTask)) {
        toast(StatusText::denialOf(Operation::EditTask));
        return;
    }
    const Page* page = pageAt(m_current);
    const CitizenId citizen = page != nullptr ? page->shownCitizen() : CitizenId{};
    if (citizen.isSet()) {
        writeTask(citizen);
        return;
    }
    m_isTaskWanted = true;
    toast(tr("Find whom the task is about."));
    search({});
}

void WorkArea::writeTask(CitizenId citizen)
{
    TaskActions::write(m_context, this, {citizen, {}, {}},
                       [this](QDialog* dialog, const EditorPlace& place) { m_drafts->watchDialog(*dialog, place); });
}

void WorkArea::takeFound(CitizenId citizen)
{
    if (std::exchange(m_isTaskWanted, false))
        writeTask(citizen);
    else
        openCitizen(citizen);
}

}  // namespace fodfaeste
