#pragma once

#include "app/ports/snippet_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlSnippetRepository final : public SnippetRepository {
public:
    explicit SqlSnippetRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
