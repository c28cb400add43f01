#include "gui/start/store_entry.h"

#include "app/demonstration/demonstration.h"
#include "app/user/key_rotation.h"
#include "app/user/user_admin_service.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Result<EnteredStore> sitDown(OpenedStore opened, const std::string& path, const Wish& wish)
{
    // The day is asked for on the command line and means nothing elsewhere than in a demonstration.
    if (wish.today && opened.kind != StoreKind::Demonstration)
        return Error{ErrorCode::InvalidInput, "today", "the day can be chosen in a demonstration store only"};
    auto workplace = Workplace::open(std::move(opened), wish.today);
    if (!workplace)
        return workplace.error();
    UserService& users = (*workplace)->services().users;
    const Result<Session> session = users.signIn(wish.failedTries);
    if (!session)
        return session.error();
    Result<Staff> staff = users.staff(*session);
    if (!staff)
        return staff.error();
    const auto who = std::ranges::find(staff->users, session->user, &User::id);
    const std::string login = who == staff->users.end() ? wish.login : who->login;
    const bool mustChange = users.mustChangePassphrase();
    return EnteredStore{std::move(workplace).value(), *session, std::move(staff).value(), path, login, mustChange};
}

/// The founder of a new store, and in a demonstration everybody else.
Result<EnteredStore> furnish(const StoreDesk& desk, OpenedStore opened, const NewStore& store, const Secret& passphrase,
                             Progress& progress)
{
    auto workplace = Workplace::open(std::move(opened));
    if (!workplace)
        return workplace.error();
    UserService& users = (*workplace)->services().users;
    if (store.kind == StoreKind::Demonstration) {
        if (const Status filled = desk.fillDemonstration(**workplace, passphrase, progress); !filled)
            return filled.error();
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, "store", "stopped while the demonstration was made"};
    }
    const Result<Session> founder = store.kind == StoreKind::Demonstration ? users.signIn() : users.foundOffice(store.leadName);
    if (!founder)
        return founder.error();
    Result<Staff> staff = users.staff(*founder);
    if (!staff)
        return staff.error();
    Result<Secret> key = (*workplace)->services().userAdmin.makeRecoveryKey(*founder);
    if (!key)
        return key.error();
    EnteredStore entered{std::move(workplace).value(), *founder, std::move(staff).value(), store.path, {}};
    if (store.kind != StoreKind::Demonstration)
        entered.recoveryKey = std::make_shared<Secret>(std::move(key).value());
    return entered;
}

}  // namespace

Result<EnteredStore> enterStore(const StoreDesk& desk, const std::string& path, const Secret& passphrase, const Wish& wish)
{
    Wish sound = wish;
    if (!wish.login.empty()) {
        const Result<std::string> login = loginFrom(wish.login);
        if (!login)
            return login.error();
        sound.login = *login;
    }
    Result<OpenedStore> opened = desk.library.open(path, Opener{sound.login, passphrase});
    if (!opened)
        return opened.error();
    return sitDown(std::move(opened).value(), path, sound);
}

Result<EnteredStore> createStore(const StoreDesk& desk, const NewStore& store, const Secret& passphrase, Progress& progress)
{
    const std::string login = store.kind == StoreKind::Demonstration ? demonstrationLogin() : suggestedLogin(store.leadName);
    Result<OpenedStore> opened = desk.library.create(store.path, store.kind, Opener{login, passphrase});
    if (!opened)
        return opened.error();
    Result<EnteredStore> entered = furnish(desk, std::move(opened).value(), store, passphrase, progress);
    if (entered)
        entered->login = login;
    else
        desk.library.discard(store.path);
    return entered;
}

Result<EnteredStore> recoverStore(const StoreDesk& desk, const std::string& path, const Recovery& recovery)
{
    const Result<std::string> login = loginFrom(recovery.login);
    if (!login)
        return login.error();
    {
        Result<OpenedStore> opened = desk.library.openByRecoveryKey(path, recovery.key);
        if (!opened)
            return opened.error();
        const auto workplace = Workplace::open(std::move(opened).value());
        if (!workplace)
            return workplace.error();
        if (const auto given = (*workplace)->services().users.recover(*login, recovery.newPassphrase); !given)
            return given.error();
    }
    return enterStore(desk, path, recovery.newPassphrase, {*login, {}, 0});
}

Status giveNewKey(const StoreDesk& desk, const std::string& path, const Secret& passphrase, const Wish& wish)
{
    const Result<std::string> login = wish.login.empty() ? Result<std::string>{std::string{}} : loginFrom(wish.login);
    if (!login)
        return login.error();
    NoProgress unwatched;
    const auto who = rotateKey(desk.library, path, Opener{*login, passphrase}, SystemClock{}, unwatched);
    return who ? Status{Done{}} : Status{who.error()};
}

Result<EnteredStore> choosePassphrase(EnteredStore entered, const Secret& first, const Secret& own)
{
    const auto changed = entered.workplace->services().users.changePassphrase(entered.session, first, own);
    if (!changed)
        return changed.error();
    entered.mustChangePassphrase = false;
    return entered;
}

}  // namespace fodfaeste
