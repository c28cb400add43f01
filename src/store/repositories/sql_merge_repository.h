#pragma once

#include "app/ports/merge_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlMergeRepository final : public MergeRepository {
public:
    explicit SqlMergeRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
