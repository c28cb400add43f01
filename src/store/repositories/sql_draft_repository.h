#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlDraftRepository final : public DraftRepository {
public:
    explicit SqlDraftRepository(sql::Connection& connection) : m_connection{connection} {}

    Kept keep(const Draft& draft) override;
    std::vector<Draft> of(UserId user) override;
    bool remove(UserId user, const DraftPlace& place) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
