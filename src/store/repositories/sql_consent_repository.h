#pragma once

#include "app/ports/consent_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlConsentRepository final : public ConsentRepository {
public:
    explicit SqlConsentRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
