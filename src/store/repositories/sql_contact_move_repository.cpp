#include "store/repositories/sql_contact_move_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

void SqlContactMoveRepository::move(const ContactMove& move)
{
    m_connection.exec("UPDATE contact_event SET revision = revision + 1, case_file_id = $2 WHERE id = $1",
                      {move.contact, move.to});
    m_connection.exec(
        R"(INSERT INTO contact_move (contact_id, from_case_file_id, to_case_file_id, moved_by, moved_at, reason)
           VALUES ($1, $2, $3, $4, $5, $6))",
        {move.contact, move.from, move.to, move.movedBy, millisecondsOf(move.movedAt), move.reason});
}

std::vector<ContactMove> SqlContactMoveRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.all(R"(SELECT contact_id, from_case_file_id, to_case_file_id, moved_by, moved_at, reason
                                 FROM contact_move
                                WHERE from_case_file_id IN (SELECT id FROM case_file WHERE citizen_id = $1)
                                   OR to_case_file_id IN (SELECT id FROM case_file WHERE citizen_id = $1)
                                ORDER BY id DESC)",
                            {citizen}, [](const sql::Row& row) -> ContactMove {
                                return {row.id<ContactId>(0), row.id<CaseFileId>(1), row.id<CaseFileId>(2),
                                        row.id<UserId>(3),    readInstant(row, 4),   row.string(5)};
                            });
}

}  // namespace fodfaeste
