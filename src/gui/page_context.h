#pragma once

#include "app/access/operation.h"
#include "app/access/session.h"
#include "app/ports/store_library.h"
#include "app/services.h"
#include "gui/dialogs.h"
#include "gui/navigator.h"
#include "gui/settings/user_settings.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/staff_names.h"

namespace fodfaeste {

/// What the window knows of the open store, on the GUI thread.
struct OfficeFacts {
    StoreKind kind = StoreKind::Ordinary;
    QString path;
    /// The day the demonstration shows; unset where the calendar is the real one.
    std::optional<Date> demonstrationDay;
};

/// Everything a page may use: its whole view of the world. All of it outlives the page. Work that is posted to the
/// TaskRunner captures `&services` and a copy of the session, never the page.
struct PageContext {
    Services& services;
    const Session& session;
    TaskRunner& tasks;
    Dialogs& dialogs;
    Navigator& navigator;
    UserSettings& settings;
    const StaffNames& staff;
    const OfficeFacts& office;

    Date today() const;
    StoreKind storeKind() const { return office.kind; }
    /// Whether the role grants it. What it does not grant is shown, but disabled with denialOf() as tool tip.
    bool may(Operation operation) const;
};

}  // namespace fodfaeste
