#pragma once

#include "base/id.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// What somebody is in the office. The rights that follow stand in app/access/policy.
enum class Role { Caseworker, TeamLead, Administrator, Auditor };

inline constexpr std::array kRoles{Role::Caseworker, Role::TeamLead, Role::Administrator, Role::Auditor};

std::string_view codeOf(Role role);  ///< "caseworker", "team_lead", …
std::optional<Role> roleFromCode(std::string_view code);

struct Team {
    TeamId id;
    std::string name;

    friend bool operator==(const Team&, const Team&) = default;
};

/// Somebody who works in the office. Caseworkers whom an import names, but who have never signed in, are users as well.
struct User {
    UserId id;
    std::string name;
    std::string initials;
    Role role = Role::Caseworker;
    TeamId team;

    friend bool operator==(const User&, const User&) = default;
};

/// "MH" for "Maria Holm"; at most three letters.
std::string initialsOf(std::string_view name);

}  // namespace fodfaeste
