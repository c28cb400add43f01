#include "store/repositories/sql_personal_case_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

CitizenId readCitizenId(const sql::Row& row)
{
    return row.id<CitizenId>(0);
}

}  // namespace

void SqlPersonalCaseRepository::noteOpened(UserId user, CitizenId citizen, Instant when, int keep)
{
    // Taken out and put in again, so that the order of the rows tells two of the same moment apart.
    m_connection.exec("DELETE FROM recent_case WHERE user_id = $1 AND citizen_id = $2", {user, citizen});
    m_connection.exec("INSERT INTO recent_case (user_id, citizen_id, opened_at) VALUES ($1, $2, $3)",
                      {user, citizen, millisecondsOf(when)});
    m_connection.exec(R"(DELETE FROM recent_case
                          WHERE user_id = $1
                            AND id NOT IN (SELECT id FROM recent_case WHERE user_id = $1
                                            ORDER BY opened_at DESC, id DESC LIMIT $2))",
                      {user, keep});
}

std::vector<CitizenId> SqlPersonalCaseRepository::recent(UserId user)
{
    return m_connection.all("SELECT citizen_id FROM recent_case WHERE user_id = $1 ORDER BY opened_at DESC, id DESC", {user},
                            readCitizenId);
}

void SqlPersonalCaseRepository::pin(UserId user, CitizenId citizen, Instant when)
{
    m_connection.exec(R"(INSERT INTO pinned_case (user_id, citizen_id, pinned_at)
                         VALUES ($1, $2, $3)
                         ON CONFLICT (user_id, citizen_id) DO NOTHING)",
                      {user, citizen, millisecondsOf(when)});
}

void SqlPersonalCaseRepository::unpin(UserId user, CitizenId citizen)
{
    m_connection.exec("DELETE FROM pinned_case WHERE user_id = $1 AND citizen_id = $2", {user, citizen});
}

std::vector<CitizenId> SqlPersonalCaseRepository::pinned(UserId user)
{
    return m_connection.all("SELECT citizen_id FROM pinned_case WHERE user_id = $1 ORDER BY pinned_at, id", {user},
                            readCitizenId);
}

}  // namespace fodfaeste
