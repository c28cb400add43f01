#pragma once

#include "app/ports/personal_case_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlPersonalCaseRepository final : public PersonalCaseRepository {
public:
    explicit SqlPersonalCaseRepository(sql::Connection& connection) : m_connection{connection} {}

    void noteOpened(UserId user, CitizenId citizen, Instant when, int keep) override;
    std::vector<CitizenId> recent(UserId user) override;
    void pin(UserId user, CitizenId citizen, Instant when) override;
    void unpin(UserId user, CitizenId citizen) override;
    std::vector<CitizenId> pinned(UserId user) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
