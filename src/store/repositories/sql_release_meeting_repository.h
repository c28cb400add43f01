#pragma once

#include "app/ports/release_meeting_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlReleaseMeetingRepository final : public ReleaseMeetingRepository {
public:
    explicit SqlReleaseMeetingRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
