#pragma once

#include "app/ports/guardian_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlGuardianRepository final : public GuardianRepository {
public:
    explicit SqlGuardianRepository(sql::Connection& connection) : m_connection{connection} {}

    std::vector<Guardian> ofCitizen(CitizenId citizen) override;
    GuardianId add(const Guardian& guardian) override;
    Result<Revision> save(const Guardian& guardian) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
