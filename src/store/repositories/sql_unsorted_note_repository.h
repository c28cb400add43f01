#pragma once

#include "app/ports/unsorted_note_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlUnsortedNoteRepository final : public UnsortedNoteRepository {
public:
    explicit SqlUnsortedNoteRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<UnsortedNote> find(UnsortedNoteId id) override;
    std::vector<UnsortedNote> of(UserId writer) override;
    std::vector<UnsortedNote> ofTeam(TeamId team) override;
    UnsortedNoteId add(const UnsortedNote& note) override;
    Result<Revision> save(const UnsortedNote& note) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
