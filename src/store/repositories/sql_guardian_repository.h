#pragma once

#include "app/ports/guardian_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlGuardianRepository final : public GuardianRepository {
public:
    explicit SqlGuardianRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
