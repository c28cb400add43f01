#include "gui/start/store_entry.h"

#include <algorithm>

namespace fodfaeste {

namespace {

/// Whoever sits down first; nothing in a store without users.
std::optional<UserId> pickUser(const std::vector<User>& users, const Wish& wish)
{
    const auto named = std::ranges::find_if(users, [&](const User& user) {
        return !wish.userName.empty() && (user.name == wish.userName || user.initials == wish.userName);
    });
    if (named != users.end())
        return named->id;
    if (wish.lastUser && std::ranges::find(users, *wish.lastUser, &User::id) != users.end())
        return wish.lastUser;
    const auto lead = std::ranges::find(users, Role::TeamLead, &User::role);
    if (lead != users.end())
        return lead->id;
    return users.empty() ? std::nullopt : std::optional{users.front().id};
}

Result<EnteredStore> sitDown(EnteredStore entered, const Wish& wish)
{
    Result<Staff> staff = entered.workplace->services().users.offered();
    if (!staff)
        return staff.error();
    if (!wish.userName.empty() && std::ranges::none_of(staff->users, [&](const User& user) {
            return user.name == wish.userName || user.initials == wish.userName;
        }))
        return Error{ErrorCode::NotFound, "user", "nobody of that name works in the store"};
    const std::optional<UserId> user = pickUser(staff->users, wish);
    entered.staff = std::move(staff).value();
    if (!user)
        return entered;
    return signInAs(std::move(entered), *user);
}

Result<EnteredStore> wrap(OpenedStore opened, const std::string& path, std::optional<Date> today)
{
    // The day is asked for on the command line and means nothing elsewhere than in a demonstration.
    if (today && opened.kind != StoreKind::Demonstration)
        return Error{ErrorCode::InvalidInput, "today", "the day can be chosen in a demonstration store only"};
    auto workplace = Workplace::open(std::move(opened), today);
    if (!workplace)
        return workplace.error();
    return EnteredStore{std::move(workplace).value(), std::nullopt, {}, path};
}

Result<EnteredStore> furnish(const StoreDesk& desk, OpenedStore opened, const NewStore& store, Progress& progress)
{
    Result<EnteredStore> entered = wrap(std::move(opened), store.path, std::nullopt);
    if (!entered || store.kind != StoreKind::Demonstration)
        return entered ? foundOffice(std::move(entered).value(), store.leadName) : entered;
    if (const Status filled = desk.fillDemonstration(*entered->workplace, progress); !filled)
        return filled.error();
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, "store", "stopped while the demonstration was made"};
    return sitDown(std::move(entered).value(), {});
}

}  // namespace

Result<EnteredStore> enterStore(const StoreDesk& desk, const std::string& path, const Secret& passphrase, const Wish& wish)
{
    Result<OpenedStore> opened = desk.library.open(path, passphrase);
    if (!opened)
        return opened.error();
    Result<EnteredStore> entered = wrap(std::move(opened).value(), path, wish.today);
    if (!entered)
        return entered;
    return sitDown(std::move(entered).value(), wish);
}

Result<EnteredStore> createStore(const StoreDesk& desk, const NewStore& store, const Secret& passphrase, Progress& progress)
{
    Result<OpenedStore> opened = desk.library.create(store.path, store.kind, passphrase);
    if (!opened)
        return opened.error();
    Result<EnteredStore> entered = furnish(desk, std::move(opened).value(), store, progress);
    if (!entered)
        desk.library.discard(store.path);
    return entered;
}

Result<EnteredStore> foundOffice(EnteredStore entered, const std::string& leadName)
{
    UserService& users = entered.workplace->services().users;
    const Result<Session> founded = users.foundOffice(leadName);
    if (!founded)
        return founded.error();
    Result<Staff> staff = users.staff(*founded);
    if (!staff)
        return staff.error();
    entered.session = *founded;
    entered.staff = std::move(staff).value();
    return entered;
}

Result<EnteredStore> signInAs(EnteredStore entered, UserId user)
{
    const Result<Session> session = entered.workplace->services().users.signIn(user);
    if (!session)
        return session.error();
    entered.session = *session;
    return entered;
}

}  // namespace fodfaeste
