#pragma once

#include "app/ports/view_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlViewRepository final : public ViewRepository {
public:
    explicit SqlViewRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
