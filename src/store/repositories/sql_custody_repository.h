#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlCustodyRepository final : public CustodyRepository {
public:
    explicit SqlCustodyRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<CustodyStay> find(CustodyStayId id) override;
    std::vector<CustodyStay> ofCitizen(CitizenId citizen) override;
    CustodyStayId add(const CustodyStay& stay) override;
    Result<Revision> save(const CustodyStay& stay) override;
    void each(const Visitor<CustodyStay>& visit) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
