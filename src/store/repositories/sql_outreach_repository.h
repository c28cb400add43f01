#pragma once

#include "app/ports/outreach_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlOutreachRepository final : public OutreachRepository {
public:
    explicit SqlOutreachRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
