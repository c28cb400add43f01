#pragma once

#include "app/ports/note_index.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlNoteIndex final : public NoteIndex {
public:
    explicit SqlNoteIndex(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
