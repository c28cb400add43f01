#pragma once

#include "app/ports/case_system_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlCaseSystemRepository final : public CaseSystemRepository {
public:
    explicit SqlCaseSystemRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
