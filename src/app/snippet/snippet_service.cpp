#include "app/snippet/snippet_service.h"

#include "app/ports/snippet_repository.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Operation editing(const Snippet& snippet)
{
    return snippet.scope == Snippet::Scope::Team ? Operation::EditTeamSnippets : Operation::EditSnippets;
}

/// Its own owner's, or its own team's; what a caller says about that does not count.
Result<Snippet> ownOne(Transaction& transaction, const Session& session, const Snippet& wanted)
{
    auto stored = transaction.snippets().find(wanted.id);
    if (!stored || stored->scope != wanted.scope)
        return Error{ErrorCode::NotFound, "snippet", "no such snippet"};
    const bool isOwn = stored->scope == Snippet::Scope::Team ? stored->team == session.team : stored->owner == session.user;
    if (!isOwn)
        return Error{ErrorCode::Forbidden, "snippet", "somebody else's snippet"};
    return std::move(*stored);
}

}  // namespace

SnippetService::SnippetService(Gate& gate, const Clock& /*clock*/, const ReadModel& /*readModel*/) : m_gate{gate} {}

Result<std::vector<Snippet>> SnippetService::list(const Session& session)
{
    using Snippets = std::vector<Snippet>;
    return m_gate.run<Snippets>(session, Operation::ListSnippets, [&](Transaction& transaction) -> Result<Snippets> {
        transaction.goesUntold();
        return transaction.snippets().visibleTo(session.user, session.team);
    });
}

Result<Snippet> SnippetService::save(const Session& session, const Snippet& typed)
{
    return m_gate.run<Snippet>(session, editing(typed), [&](Transaction& transaction) -> Result<Snippet> {
        const auto code = snippetCode(typed.code);
        if (!code)
            return code.error();
        Snippet snippet = typed;
        snippet.code = *code;
        snippet.text = normalised(typed.text);
        if (const Status valid = validate(snippet); !valid)
            return valid.error();
        const bool isTeams = typed.scope == Snippet::Scope::Team;
        snippet.owner = isTeams ? UserId{} : session.user;
        snippet.team = isTeams ? session.team : TeamId{};
        for (const Snippet& other : transaction.snippets().visibleTo(session.user, session.team)) {
            if (other.code == snippet.code && other.scope == snippet.scope && other.id != snippet.id)
                return Error{ErrorCode::Conflict, "snippet.code", "the code is taken"};
        }
        transaction.explain("snippet saved");
        if (!snippet.id.isSet()) {
            snippet.id = transaction.snippets().add(snippet);
            snippet.revision = Revision{1};
            return snippet;
        }
        if (const auto stored = ownOne(transaction, session, snippet); !stored)
            return stored.error();
        const auto saved = transaction.snippets().save(snippet);
        if (!saved)
            return saved.error();
        snippet.revision = *saved;
        return snippet;
    });
}

Result<Done> SnippetService::remove(const Session& session, const Snippet& snippet)
{
    return m_gate.run<Done>(session, editing(snippet), [&](Transaction& transaction) -> Result<Done> {
        const auto stored = ownOne(transaction, session, snippet);
        if (!stored)
            return stored.error();
        transaction.snippets().remove(snippet.id);
        transaction.explain("snippet removed");
        return Done{};
    });
}

}  // namespace fodfaeste
