#include "store/repositories/sql_snippet_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

constexpr std::string_view kPersonal = "personal";
constexpr std::string_view kTeam = "team";

std::string_view codeOf(Snippet::Scope scope)
{
    return scope == Snippet::Scope::Team ? kTeam : kPersonal;
}

std::optional<Snippet::Scope> scopeFromCode(std::string_view code)
{
    if (code != kTeam && code != kPersonal)
        return std::nullopt;
    return code == kTeam ? Snippet::Scope::Team : Snippet::Scope::Personal;
}

Snippet readSnippet(const sql::Row& row)
{
    return {row.id<SnippetId>(0), row.revision(1),  row.string(2), row.string(3), readCode(row, 4, scopeFromCode),
            row.id<UserId>(5),    row.id<TeamId>(6)};
}

}  // namespace

std::optional<Snippet> SqlSnippetRepository::find(SnippetId id)
{
    return m_connection.one("SELECT id, revision, code, text, scope, owner_id, team_id FROM snippet WHERE id = $1", {id},
                            readSnippet);
}

std::vector<Snippet> SqlSnippetRepository::visibleTo(UserId user, TeamId team)
{
    return m_connection.all(R"(SELECT id, revision, code, text, scope, owner_id, team_id
                                 FROM snippet
                                WHERE owner_id = $1 OR (scope = 'team' AND coalesce(team_id, 0) = $2)
                                ORDER BY scope, code)",
                            {user, team}, readSnippet);
}

SnippetId SqlSnippetRepository::add(const Snippet& snippet)
{
    return *m_connection.one(
        R"(INSERT INTO snippet (revision, code, text, scope, owner_id, team_id)
                                VALUES (1, $1, $2, $3, $4, $5)
                                RETURNING id)",
        {snippet.code, snippet.text, codeOf(snippet.scope), sql::orNull(snippet.owner), sql::orNull(snippet.team)},
        [](const sql::Row& row) { return row.id<SnippetId>(0); });
}

Result<Revision> SqlSnippetRepository::save(const Snippet& snippet)
{
    return savedRevision(m_connection.one(R"(UPDATE snippet
                                                SET revision = revision + 1, code = $3, text = $4
                                              WHERE id = $1 AND revision = $2
                                             RETURNING revision)",
                                          {snippet.id, snippet.revision, snippet.code, snippet.text},
                                          [](const sql::Row& row) { return row.revision(0); }),
                         "snippet");
}

void SqlSnippetRepository::remove(SnippetId id)
{
    m_connection.exec("DELETE FROM snippet WHERE id = $1", {id});
}

}  // namespace fodfaeste
