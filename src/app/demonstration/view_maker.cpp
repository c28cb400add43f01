#include "app/demonstration/view_maker.h"

#include "app/ports/view_repository.h"

namespace fodfaeste::demonstration {

namespace {

constexpr int kTeamKey = 8;
constexpr int kOwnKey = 9;

SavedView caseloadView(const char* name, UserId owner, std::vector<ListFilter> filters)
{
    SavedView view;
    view.list = "caseload";
    view.name = name;
    view.owner = owner;
    view.state = {std::move(filters), {}, "step", SortOrder::Ascending};
    return view;
}

void addFor(Transaction& transaction, const User& user)
{
    if (user.role == Role::TeamLead) {
        SavedView shared = caseloadView("Længe uden kontakt", user.id, {{"contact", "60"}});
        shared.team = user.team;
        shared.number = kTeamKey;
        transaction.views().add(shared);
        SavedView own = caseloadView("Under 25, mistet kontakt", user.id, {{"age", "18-24"}, {"status", "lost_contact"}});
        own.state.columns = {"name", "status", "contact", "step", "caseworker", "age"};
        own.number = kOwnKey;
        transaction.views().add(own);
    } else if (user.role == Role::Caseworker) {
        SavedView own = caseloadView("Løslades inden for 90 dage", user.id, {{"release", "90"}});
        own.state.columns = {"name", "status", "contact", "step", "release"};
        own.number = kOwnKey;
        transaction.views().add(own);
    }
}

}  // namespace

void addViews(Transaction& transaction)
{
    const std::vector<User> users = transaction.users().all();
    for (const User& user : users) {
        if (user.canSignIn())
            addFor(transaction, user);
    }
}

}  // namespace fodfaeste::demonstration
