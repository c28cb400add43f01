#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlStoreNotes final : public StoreNotes {
public:
    explicit SqlStoreNotes(sql::Connection& connection) : m_connection{connection} {}

    std::optional<std::string> read(std::string_view key) override;
    void write(std::string_view key, std::string_view value) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
