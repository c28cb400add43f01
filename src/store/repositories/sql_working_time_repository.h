#pragma once

#include "app/ports/working_time_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlWorkingTimeRepository final : public WorkingTimeRepository {
public:
    explicit SqlWorkingTimeRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
