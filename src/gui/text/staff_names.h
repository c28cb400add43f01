#pragma once

#include "app/user/user_service.h"

#include <QString>

#include <optional>
#include <vector>

namespace fodfaeste {

/// Who works in the office: names for ids, loaded once after sign-in.
class StaffNames {
public:
    StaffNames() = default;
    explicit StaffNames(Staff staff);

    QString nameOf(UserId user) const;      ///< empty for nobody
    QString initialsOf(UserId user) const;  ///< empty for nobody
    QString teamNameOf(TeamId team) const;
    QString teamNameOf(UserId user) const;
    const User* find(UserId user) const;

    /// In Danish order of name.
    const std::vector<User>& users() const { return m_users; }
    const std::vector<Team>& teams() const { return m_teams; }

private:
    std::vector<User> m_users;
    std::vector<Team> m_teams;
};

}  // namespace fodfaeste
