#pragma once

#include "app/ports/snippet_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlSnippetRepository final : public SnippetRepository {
public:
    explicit SqlSnippetRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Snippet> find(SnippetId id) override;
    std::vector<Snippet> visibleTo(UserId user, TeamId team) override;
    SnippetId add(const Snippet& snippet) override;
    Result<Revision> save(const Snippet& snippet) override;
    void remove(SnippetId id) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
