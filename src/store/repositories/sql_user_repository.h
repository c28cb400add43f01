#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlUserRepository final : public UserRepository {
public:
    explicit SqlUserRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<User> find(UserId id) override;
    std::vector<User> all() override;
    UserId add(const User& user) override;
    void save(const User& user) override;
    std::vector<Team> teams() override;
    TeamId addTeam(const Team& team) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
