#include "gui/shell/key_map.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/work_area.h"

#include <QShortcut>

#include <algorithm>
#include <array>

namespace fodfaeste {

// What the window's keys do while a store is open: one line for each.
void WorkArea::addShortcuts()
{
    const auto on = [this](KeyAction action, auto&& slot) {
        connect(new QShortcut{keysOf(action), this}, &QShortcut::activated, this, slot);
    };
    on(KeyAction::Search, [this] { search({}); });
    on(KeyAction::RecentCitizens, [this] { search({}); });
    on(KeyAction::LogContact, [this] { logContactHere(); });
    on(KeyAction::LogOutreach, [this] { logOutreach(); });
    constexpr std::array kViews{KeyAction::FirstView,   KeyAction::SecondView, KeyAction::ThirdView,
                                KeyAction::FourthView,  KeyAction::FifthView,  KeyAction::SixthView,
                                KeyAction::SeventhView, KeyAction::EighthView, KeyAction::NinthView};
    for (std::size_t at = 0; at < std::min(kViews.size(), kPlaces.size()); ++at)
        on(kViews[at], [this, at] { goTo(kPlaces[at]); });
    on(KeyAction::Back, [this] { back(); });
    on(KeyAction::Forward, [this] { forward(); });
    on(KeyAction::Refresh, [this] { dataChanged({}); });
    on(KeyAction::Lock, [this] { Q_EMIT lockWanted(); });
}

}  // namespace fodfaeste
