#pragma once

#include "app/ports/personal_case_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlPersonalCaseRepository final : public PersonalCaseRepository {
public:
    explicit SqlPersonalCaseRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
