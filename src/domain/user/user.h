#pragma once

#include "base/id.h"
#include "base/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// What somebody is in the office. The rights that follow stand in app/access/policy.
enum class Role { Caseworker, JobConsultant, LeisureJobWorker, TeamLead, Analyst, Administrator, Auditor };

inline constexpr std::array kRoles{Role::Caseworker, Role::JobConsultant, Role::LeisureJobWorker, Role::TeamLead,
                                   Role::Analyst,    Role::Administrator, Role::Auditor};

std::string_view codeOf(Role role);  ///< "caseworker", "team_lead", …
std::optional<Role> roleFromCode(std::string_view code);

/// Whether somebody may come in. A removed user stays in the records that name them.
enum class UserState { Active, Disabled, Removed };

std::string_view codeOf(UserState state);  ///< "active", "disabled", "removed"
std::optional<UserState> userStateFromCode(std::string_view code);

/// Whether people of the role have cases of their own.
constexpr bool carriesCases(Role role)
{
    return role == Role::Caseworker || role == Role::JobConsultant || role == Role::LeisureJobWorker || role == Role::TeamLead;
}

struct Team {
    TeamId id;
    std::string name;

    friend bool operator==(const Team&, const Team&) = default;
};

/// Somebody who works in the office. Caseworkers whom an import names, and who cannot sign in, are users as well.
struct User {
    UserId id;
    std::string name;
    std::string initials;
    Role role = Role::Caseworker;
    TeamId team;
    std::string login{};  ///< by which they sign in, as loginFrom gives it; empty for those who cannot
    UserState state = UserState::Active;
    bool administers = false;  ///< looks after users and store besides the role's own work
    bool seesCustody = false;  ///< needs to know of custody though the role does not (a job consultant in the prisons)

    bool canSignIn() const { return state == UserState::Active && !login.empty(); }

    friend bool operator==(const User&, const User&) = default;
};

/// A name to sign in by: 2 to 40 letters and digits, point and hyphen, whatever case they are typed in. InvalidInput
/// "user.login".
Result<std::string> loginFrom(std::string_view typed);

/// "mh" for "Maria Holm", the first name where there is only one.
std::string suggestedLogin(std::string_view name);

/// "MH" for "Maria Holm"; at most three letters.
std::string initialsOf(std::string_view name);

}  // namespace fodfaeste
