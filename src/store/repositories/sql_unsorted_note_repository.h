#pragma once

#include "app/ports/unsorted_note_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlUnsortedNoteRepository final : public UnsortedNoteRepository {
public:
    explicit SqlUnsortedNoteRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
