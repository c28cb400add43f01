#pragma once

#include "app/workplace.h"
#include "gui/page_context.h"
#include "gui/start/store_entry.h"

namespace fodfaeste {

/// An open store with somebody at the keyboard: from signing in to locking, or to somebody else sitting down.
struct Sitting {
    explicit Sitting(const EnteredStore& entered);

    std::shared_ptr<Workplace> workplace;
    Session session;
    StaffNames staff;
    OfficeFacts facts;
};

}  // namespace fodfaeste
