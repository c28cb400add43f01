#include "store/repositories/sql_access_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

AccessGrant readGrant(const sql::Row& row)
{
    return {row.id<UserId>(0), row.id<CitizenId>(1), readCode(row, 2, accessCauseFromCode),
            row.string(3),     readInstant(row, 4),  readInstant(row, 5)};
}

}  // namespace

void SqlAccessRepository::add(const AccessGrant& grant)
{
    m_connection.exec(R"(INSERT INTO access_grant (user_id, citizen_id, cause, reason, granted_at, expires_at)
                         VALUES ($1, $2, $3, $4, $5, $6))",
                      {grant.user, grant.citizen, codeOf(grant.cause), grant.reason, millisecondsOf(grant.grantedAt),
                       millisecondsOf(grant.expiresAt)});
}

std::optional<AccessGrant> SqlAccessRepository::inForce(UserId user, CitizenId citizen, Instant now)
{
    return m_connection.one(R"(SELECT user_id, citizen_id, cause, reason, granted_at, expires_at
                                 FROM access_grant
                                WHERE user_id = $1 AND citizen_id = $2 AND expires_at > $3 AND granted_at <= $3
                                ORDER BY expires_at DESC
                                LIMIT 1)",
                            {user, citizen, millisecondsOf(now)}, readGrant);
}

std::vector<AccessGrant> SqlAccessRepository::since(Instant from)
{
    return m_connection.all(R"(SELECT user_id, citizen_id, cause, reason, granted_at, expires_at
                                 FROM access_grant
                                WHERE granted_at >= $1
                                ORDER BY granted_at DESC, id DESC)",
                            {millisecondsOf(from)}, readGrant);
}

}  // namespace fodfaeste
