#pragma once

#include "app/ports/institution_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlInstitutionRepository final : public InstitutionRepository {
public:
    explicit SqlInstitutionRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
