#include "store/repositories/sql_draft_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

Draft readDraft(const sql::Row& row)
{
    return {row.id<UserId>(0),    {row.string(1), row.id<CitizenId>(2)},
            row.integer(3),       row.string(4),
            row.id<CitizenId>(5), row.string(6),
            row.string(7),        row.number(8),
            readInstant(row, 9)};
}

}  // namespace

DraftRepository::Kept SqlDraftRepository::keep(const Draft& draft)
{
    const std::int64_t changed = m_connection.exec(R"(UPDATE draft
                                SET record_id = $4, page = $5, page_citizen_id = $6, fields = $7, focused_field = $8,
                                    cursor = $9, changed_at = $10
                              WHERE user_id = $1 AND editor = $2 AND coalesce(citizen_id, 0) = $3)",
                                                   {draft.user, draft.place.editor, draft.place.citizen, draft.record, draft.page,
                                                    sql::orNull(draft.pageCitizen), draft.fields, draft.focusedField,
                                                    draft.cursor, millisecondsOf(draft.changedAt)});
    if (changed > 0)
        return Kept::Again;
    m_connection.exec(R"(INSERT INTO draft (user_id, editor, citizen_id, record_id, page, page_citizen_id, fields,
                                            focused_field, cursor, changed_at)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))",
                      {draft.user, draft.place.editor, sql::orNull(draft.place.citizen), draft.record, draft.page,
                       sql::orNull(draft.pageCitizen), draft.fields, draft.focusedField, draft.cursor,
                       millisecondsOf(draft.changedAt)});
    return Kept::Anew;
}

std::vector<Draft> SqlDraftRepository::of(UserId user)
{
    return m_connection.all(R"(SELECT user_id, editor, citizen_id, record_id, page, page_citizen_id, fields, focused_field,
                                      cursor, changed_at
                                 FROM draft
                                WHERE user_id = $1
                                ORDER BY changed_at DESC, id DESC)",
                            {user}, readDraft);
}

bool SqlDraftRepository::remove(UserId user, const DraftPlace& place)
{
    return m_connection.exec("DELETE FROM draft WHERE user_id = $1 AND editor = $2 AND coalesce(citizen_id, 0) = $3",
                             {user, place.editor, place.citizen}) > 0;
}

}  // namespace fodfaeste
