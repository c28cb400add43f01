#include "gui/history/undo_desk.h"
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/leisure_job/leisure_job_actions.h"
#include "gui/lists/list_header.h"
#include "gui/page.h"
#include "gui/roadmap/roadmap_actions.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/work_area.h"

#include <QShortcut>

#include <array>

namespace fodfaeste {

// What the window's keys do while a store is open: one line for each.
void WorkArea::addShortcuts()
{
    const auto on = [this](KeyAction action, auto&& slot) {
        connect(new BoundShortcut{action, this}, &QShortcut::activated, this, slot);
    };
    on(KeyAction::Search, [this] { search({}); });
    on(KeyAction::RecentCitizens, [this] { search({}); });
    on(KeyAction::LogContact, [this] { logContactHere(); });
    on(KeyAction::LogOutreach, [this] { logOutreach(); });
    constexpr std::array kViews{KeyAction::FirstView,   KeyAction::SecondView, KeyAction::ThirdView,
                                KeyAction::FourthView,  KeyAction::FifthView,  KeyAction::SixthView,
                                KeyAction::SeventhView, KeyAction::EighthView, KeyAction::NinthView};
    // A number that no saved view has goes to the place of that order.
    for (std::size_t at = 0; at < kViews.size(); ++at) {
        on(kViews[at], [this, at] {
            if (const auto view = m_sidebar->viewWithNumber(static_cast<int>(at) + 1))
                openView(*view);
            else if (at < kPlaces.size())
                goTo(kPlaces[at]);
        });
    }
    on(KeyAction::NewTask, [this] { newTaskHere(); });
    on(KeyAction::Undo, [this] { m_undo->takeBackLatest(); });
    on(KeyAction::Redo, [this] { m_undo->doAgainLatest(); });
    on(KeyAction::History, [this] { showHistoryHere(); });
    on(KeyAction::Back, [this] { back(); });
    on(KeyAction::Forward, [this] { forward(); });
    on(KeyAction::Refresh, [this] { dataChanged({}); });
    on(KeyAction::WriteLetter, [this] { writeLetter(); });
    on(KeyAction::ShowToClient, [this] { showToClient(); });
    on(KeyAction::StartRoadmap, [this] { withCitizen(&RoadmapActions::open); });
    on(KeyAction::HandOverBaton, [this] { withCitizen(&RoadmapActions::handOver); });
    on(KeyAction::ReleasedNow, [this] { withCitizen(&RoadmapActions::releasedNow); });
    on(KeyAction::PlaceInLeisureJob, [this] { withCitizen(&LeisureJobActions::place); });
    on(KeyAction::Lock, [this] { Q_EMIT lockWanted(); });
}

void WorkArea::withCitizen(void (*act)(const PageContext&, QWidget*, CitizenId))
{
    const CitizenId citizen = here().citizen;
    if (citizen.isSet())
        act(m_context, this, citizen);
    else
        toast(tr("Choose a citizen first, or open the citizen's page."));
}

void WorkArea::openView(SavedViewId view)
{
    const std::optional<PageName> place = m_sidebar->placeOf(view);
    if (!place)
        return;
    goTo(*place);
    Page* page = m_current == *place ? pageAt(*place) : nullptr;
    if (auto* header = page != nullptr ? page->findChild<ListHeader*>() : nullptr)
        header->showView(view);
}

}  // namespace fodfaeste
