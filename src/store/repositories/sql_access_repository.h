#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlAccessRepository final : public AccessRepository {
public:
    explicit SqlAccessRepository(sql::Connection& connection) : m_connection{connection} {}

    void add(const AccessGrant& grant) override;
    std::optional<AccessGrant> inForce(UserId user, CitizenId citizen, Instant now) override;
    std::vector<AccessGrant> since(Instant from) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
