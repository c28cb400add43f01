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
    /// Fills a new demonstration store with its invented office, users included; all of them come in by this passphrase.
    std::function<Status(Workplace& workplace, const Secret& passphrase, Progress& progress)> fillDemonstration;
};

/// A store with somebody in it.
struct EnteredStore {
    std::shared_ptr<Workplace> workplace;
    Session session;
    Staff staff;
    std::string path;
    std::string login;                      ///< by which they can come in again
    bool mustChangePassphrase = false;      ///< they came in by one that somebody else gave them
    std::shared_ptr<Secret> recoveryKey{};  ///< of a store made just now, to be printed
};

/// How a store is to be entered.
struct Wish {
    std::string login;          ///< as typed; empty for whosever passphrase it is
    std::optional<Date> today;  ///< for demonstration stores
    int failedTries = 0;        ///< on this machine since the last time
};

struct NewStore {
    std::string path;
    StoreKind kind = StoreKind::Ordinary;
    std::string leadName;  ///< of the office's first user; demonstrations bring their own people
};

/// What stands on the recovery sheet, for whom, and the passphrase they will have.
struct Recovery {
    const Secret& key;
    std::string login;
    const Secret& newPassphrase;
};

/// The steps below take a while (the key alone half a second) and run on the worker thread.

/// Opens the store and signs in whoever's passphrase it is.
Result<EnteredStore> enterStore(const StoreDesk& desk, const std::string& path, const Secret& passphrase, const Wish& wish);
/// Makes a store and signs its founder in. When it fails or is stopped, no file is left behind.
Result<EnteredStore> createStore(const StoreDesk& desk, const NewStore& store, const Secret& passphrase, Progress& progress);
/// Gives somebody who administers a new passphrase by the recovery key, and signs them in with it.
Result<EnteredStore> recoverStore(const StoreDesk& desk, const std::string& path, const Recovery& recovery);
/// The store under a new key; for those who administer.
Status giveNewKey(const StoreDesk& desk, const std::string& path, const Secret& passphrase, const Wish& wish);
/// Whoever came in by a passphrase for the first time gives themselves one of their own.
Result<EnteredStore> choosePassphrase(EnteredStore entered, const Secret& first, const Secret& own);

}  // namespace fodfaeste
