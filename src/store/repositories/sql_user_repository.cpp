#include "store/repositories/sql_user_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

User readUser(const sql::Row& row)
{
    return {row.id<UserId>(0),
            row.string(1),
            row.string(2),
            readCode(row, 3, roleFromCode),
            row.id<TeamId>(4),
            row.string(5),
            readCode(row, 6, userStateFromCode),
            row.number(7) != 0,
            row.number(8) != 0};
}

}  // namespace

std::optional<User> SqlUserRepository::find(UserId id)
{
    return m_connection.one(R"(SELECT id, name, initials, role, team_id, login, state, administers, sees_custody
                                 FROM user_account
                                WHERE id = $1)",
                            {id}, readUser);
}

std::vector<User> SqlUserRepository::all()
{
    return m_connection.all(R"(SELECT id, name, initials, role, team_id, login, state, administers, sees_custody
                                 FROM user_account
                                ORDER BY id)",
                            {}, readUser);
}

UserId SqlUserRepository::add(const User& user)
{
    return *m_connection.one(R"(INSERT INTO user_account (name, initials, role, team_id, login, state, administers, sees_custody)
                                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                                RETURNING id)",
                             {user.name, user.initials, codeOf(user.role), sql::orNull(user.team), user.login, codeOf(user.state),
                              user.administers ? 1 : 0, user.seesCustody ? 1 : 0},
                             [](const sql::Row& row) { return row.id<UserId>(0); });
}

void SqlUserRepository::save(const User& user)
{
    m_connection.exec(R"(UPDATE user_account
                            SET name = $2, initials = $3, role = $4, team_id = $5, login = $6, state = $7, administers = $8,
                                sees_custody = $9
                          WHERE id = $1)",
                      {user.id, user.name, user.initials, codeOf(user.role), sql::orNull(user.team), user.login,
                       codeOf(user.state), user.administers ? 1 : 0, user.seesCustody ? 1 : 0});
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
