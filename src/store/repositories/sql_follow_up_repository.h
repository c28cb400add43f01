#pragma once

#include "app/ports/follow_up_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlFollowUpRepository final : public FollowUpRepository {
public:
    explicit SqlFollowUpRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
