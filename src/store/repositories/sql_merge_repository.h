#pragma once

#include "app/ports/merge_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlMergeRepository final : public MergeRepository {
public:
    explicit SqlMergeRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<CitizenId> keptFor(CitizenId citizen) override;
    void freeNumbers(CitizenId gone) override;
    void join(CitizenId kept, CitizenId gone) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
