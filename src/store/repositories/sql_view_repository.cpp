#include "store/repositories/sql_view_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

ListState readState(const sql::Row& row, int column)
{
    Result<ListState> state = ListState::parse(row.text(column));
    if (!state)
        unreadable("the state of a list");
    return std::move(state).value();
}

SavedView readView(const sql::Row& row)
{
    return {row.id<SavedViewId>(0), row.revision(1),   row.string(2),         row.string(3),
            row.id<UserId>(4),      row.id<TeamId>(5), row.optionalNumber(6), readState(row, 7)};
}

KeptList readKept(const sql::Row& row)
{
    return {row.string(0), row.id<SavedViewId>(1), row.id<SavedViewId>(2), readState(row, 3), row.integer(4), row.number(5)};
}

}  // namespace

std::optional<SavedView> SqlViewRepository::find(SavedViewId id)
{
    return m_connection.one("SELECT id, revision, list, name, owner_id, team_id, number, state FROM saved_view WHERE id = $1",
                            {id}, readView);
}

std::vector<SavedView> SqlViewRepository::visibleTo(UserId user, TeamId team)
{
    return m_connection.all(R"(SELECT id, revision, list, name, owner_id, team_id, number, state
                                 FROM saved_view
                                WHERE (owner_id = $1 AND team_id IS NULL) OR team_id = $2
                                ORDER BY list, id)",
                            {user, team}, readView);
}

SavedViewId SqlViewRepository::add(const SavedView& view)
{
    if (view.id.isSet()) {
        m_connection.exec(R"(INSERT INTO saved_view (id, revision, list, name, owner_id, team_id, number, state)
                             VALUES ($1, 1, $2, $3, $4, $5, $6, $7)
                             ON CONFLICT (id) DO NOTHING)",
                          {view.id, view.list, view.name, view.owner, sql::orNull(view.team), view.number, view.state.text()});
        return view.id;
    }
    return *m_connection.one(R"(INSERT INTO saved_view (revision, list, name, owner_id, team_id, number, state)
                                VALUES (1, $1, $2, $3, $4, $5, $6)
                                RETURNING id)",
                             {view.list, view.name, view.owner, sql::orNull(view.team), view.number, view.state.text()},
                             [](const sql::Row& row) { return row.id<SavedViewId>(0); });
}

Result<Revision> SqlViewRepository::save(const SavedView& view)
{
    return savedRevision(m_connection.one(R"(UPDATE saved_view
                                                SET revision = revision + 1, list = $3, name = $4, owner_id = $5,
                                                    team_id = $6, number = $7, state = $8
                                              WHERE id = $1 AND revision = $2
                                             RETURNING revision)",
                                          {view.id, view.revision, view.list, view.name, view.owner, sql::orNull(view.team),
                                           view.number, view.state.text()},
                                          [](const sql::Row& row) { return row.revision(0); }),
                         "view");
}

bool SqlViewRepository::remove(SavedViewId id)
{
    return m_connection.exec("DELETE FROM saved_view WHERE id = $1", {id}) > 0;
}

std::vector<KeptList> SqlViewRepository::keptBy(UserId user)
{
    return m_connection.all(R"(SELECT list, view_id, begins_with, state, chosen_row, top_row
                                 FROM kept_list
                                WHERE user_id = $1
                                ORDER BY list)",
                            {user}, readKept);
}

void SqlViewRepository::keep(UserId user, const KeptList& kept)
{
    m_connection.exec(
        R"(INSERT INTO kept_list (user_id, list, view_id, begins_with, state, chosen_row, top_row)
                         VALUES ($1, $2, $3, $4, $5, $6, $7)
                         ON CONFLICT (user_id, list) DO UPDATE
                            SET view_id = excluded.view_id, begins_with = excluded.begins_with, state = excluded.state,
                                chosen_row = excluded.chosen_row, top_row = excluded.top_row)",
        {user, kept.list, sql::orNull(kept.view), sql::orNull(kept.beginsWith), kept.state.text(), kept.chosenRow, kept.topRow});
}

}  // namespace fodfaeste
