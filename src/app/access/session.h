#pragma once

#include "domain/user/user.h"

namespace fodfaeste {

/// Who is at the keyboard. Every use case takes one.
struct Session {
    UserId user;
    Role role = Role::Caseworker;
    TeamId team;
    std::string name;
    bool administers = false;
    bool seesCustody = false;

    static Session of(const User& user) { return {user.id, user.role, user.team, user.name, user.administers, user.seesCustody}; }
};

}  // namespace fodfaeste
