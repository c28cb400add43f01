#include "store/repositories/sql_store.h"

#include "store/repositories/sql_transaction.h"
#include "store/sql/within.h"

namespace fodfaeste {

SqlStore::SqlStore(std::shared_ptr<sql::Connection> connection, Secret auditKey)
    : m_connection{std::move(connection)}
    , m_auditKey{std::move(auditKey)}
{}

void SqlStore::interrupt()
{
    m_connection->interrupt();
}

Status SqlStore::transact(const std::function<Status(Transaction&)>& work)
{
    const auto turn = m_connection->takeTurn();
    return sql::within([&]() -> Status {
        sql::Unit unit{*m_connection};
        SqlTransaction transaction{*m_connection, m_auditKey};
        const Status worked = work(transaction);
        if (worked)
            unit.commit();
        return worked;
    });
}

}  // namespace fodfaeste
