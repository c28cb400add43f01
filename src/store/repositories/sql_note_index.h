#pragma once

#include "app/ports/note_index.h"
#include "store/sql/connection.h"

namespace fodfaeste {

/// Asks the engine's own index of words. MATCH is SQLite's; another engine has an expression of its own here (decision 13).
class SqlNoteIndex final : public NoteIndex {
public:
    explicit SqlNoteIndex(sql::Connection& connection) : m_connection{connection} {}

    std::vector<FoundNote> find(const NoteQuery& query) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
