#pragma once

#include "app/ports/disclosure_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlDisclosureRepository final : public DisclosureRepository {
public:
    explicit SqlDisclosureRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
