#pragma once

#include "app/ports/absence_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlAbsenceRepository final : public AbsenceRepository {
public:
    explicit SqlAbsenceRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
