#pragma once

#include "app/ports/store.h"
#include "base/secret.h"
#include "store/sql/connection.h"

#include <memory>

namespace fodfaeste {

/// A store in an SQL database, whatever engine runs it. Letting it go closes the database.
class SqlStore final : public Store {
public:
    /// `auditKey` binds the lines of the audit trail.
    SqlStore(std::shared_ptr<sql::Connection> connection, Secret auditKey);

    void interrupt() override;

private:
    Status transact(const std::function<Status(Transaction&)>& work) override;

    std::shared_ptr<sql::Connection> m_connection;
    Secret m_auditKey;
};

}  // namespace fodfaeste
