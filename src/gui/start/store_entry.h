#pragma once

#include "app/user/user_service.h"
#include "app/workplace.h"
#include "base/progress.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace fodfaeste {

/// What the window needs from outside to make and open stores; handed over by the program's main.
struct StoreDesk {
    StoreLibrary& library;
    /// Fills a new demonstration store with its invented office, users included.
    std::function<Status(Workplace& workplace, Progress& progress)> fillDemonstration;
};

/// A store that has been opened. Without a session nobody works in it yet: it waits for the one who leads the office.
struct EnteredStore {
    std::shared_ptr<Workplace> workplace;
    std::optional<Session> session;
    Staff staff;
    std::string path;
};

/// Who sits down at the store when the window does not know: a name from the command line, else whoever worked in it last.
struct Wish {
    std::string userName;
    std::optional<UserId> lastUser;
    std::optional<Date> today;  ///< for demonstration stores
};

struct NewStore {
    std::string path;
    StoreKind kind = StoreKind::Ordinary;
    std::string leadName;  ///< of the office's first user; demonstrations bring their own people
};

/// The four steps below take a while (the key alone half a second) and run on the worker thread.

/// Opens the store and signs in: the wished-for user, else the first team lead, else the first user.
Result<EnteredStore> enterStore(const StoreDesk& desk, const std::string& path, const Secret& passphrase, const Wish& wish);
/// Makes a store and signs its founder in. When it fails or is stopped, no file is left behind.
Result<EnteredStore> createStore(const StoreDesk& desk, const NewStore& store, const Secret& passphrase, Progress& progress);
/// The first user of a store that nobody works in yet.
Result<EnteredStore> foundOffice(EnteredStore entered, const std::string& leadName);
/// Somebody else sits down at the open store.
Result<EnteredStore> signInAs(EnteredStore entered, UserId user);

}  // namespace fodfaeste
