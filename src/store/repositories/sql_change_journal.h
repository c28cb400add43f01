#pragma once

#include "app/ports/change_journal.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlChangeJournal final : public ChangeJournal {
public:
    explicit SqlChangeJournal(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
