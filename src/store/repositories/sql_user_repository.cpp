#include "store/repositories/sql_user_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

User readUser(const sql::Row& row)
{
    return {row.id<UserId>(0), row.string(1), row.string(2), readCode(row, 3, roleFromCode), row.id<TeamId>(4)};
}

}  // namespace

std::optional<User> SqlUserRepository::find(UserId id)
{
    return m_connection.one("SELECT id, name, initials, role, team_id FROM user_account WHERE id = $1", {id}, readUser);
}

std::vector<User> SqlUserRepository::all()
{
    return m_connection.all("SELECT id, name, initials, role, team_id FROM user_account ORDER BY id", {}, readUser);
}

UserId SqlUserRepository::add(const User& user)
{
    return *m_connection.one("INSERT INTO user_account (name, initials, role, team_id) VALUES ($1, $2, $3, $4) RETURNING id",
                             {user.name, user.initials, codeOf(user.role), sql::orNull(user.team)},
                             [](const sql::Row& row) { return row.id<UserId>(0); });
}

void SqlUserRepository::save(const User& user)
{
    m_connection.exec("UPDATE user_account SET name = $2, initials = $3, role = $4, team_id = $5 WHERE id = $1",
                      {user.id, user.name, user.initials, codeOf(user.role), sql::orNull(user.team)});
}

std::vector<Team> SqlUserRepository::teams()
{
    return m_connection.all("SELECT id, name FROM team ORDER BY id", {}, [](const sql::Row& row) -> Team {
        return {row.id<TeamId>(0), row.string(1)};
    });
}

TeamId SqlUserRepository::addTeam(const Team& team)
{
    return *m_connection.one("INSERT INTO team (name) VALUES ($1) RETURNING id", {team.name},
                             [](const sql::Row& row) { return row.id<TeamId>(0); });
}

}  // namespace fodfaeste
