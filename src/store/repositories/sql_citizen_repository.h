#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlCitizenRepository final : public CitizenRepository {
public:
    explicit SqlCitizenRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Citizen> find(CitizenId id) override;
    std::optional<CitizenId> findByCpr(const Cpr& cpr) override;
    CitizenId add(const Citizen& citizen) override;
    Result<Revision> save(const Citizen& citizen) override;
    void each(const Visitor<Citizen>& visit) override;

private:
    void addNumbers(CitizenId id, const Citizen& citizen);

    sql::Connection& m_connection;
};

}  // namespace fodfaeste
