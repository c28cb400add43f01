#pragma once

#include "app/ports/schooling_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlSchoolingRepository final : public SchoolingRepository {
public:
    explicit SqlSchoolingRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
