#pragma once

#include "app/ports/case_system_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlCaseSystemRepository final : public CaseSystemRepository {
public:
    explicit SqlCaseSystemRepository(sql::Connection& connection) : m_connection{connection} {}

    bool mark(const CaseSystemTransfer& transfer) override;
    std::vector<CaseSystemTransfer> ofCitizen(CitizenId citizen) override;
    std::vector<UntransferredNote> lacking(UserId caseworker, const Period& period) override;
    int daysBack(Date today) override;
    std::vector<std::string> withheldStems() override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
