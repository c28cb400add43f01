#include "app/view/view_service.h"

#include "app/access/policy.h"
#include "app/ports/view_repository.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Error noSuchView()
{
    return {ErrorCode::NotFound, "view", "no such view"};
}

bool isVisible(const SavedView& view, const Session& session)
{
    return view.isShared() ? view.team == session.team : view.owner == session.user;
}

/// A shared view is changed with the team lead's right, also when it is to become personal.
Status mayChange(const Session& session, const SavedView& view)
{
    if (view.isShared() && !grants(session, Operation::EditTeamViews))
        return Error{ErrorCode::Forbidden, std::string{codeOf(Operation::EditTeamViews)}, "the view is the team's"};
    return Done{};
}

/// Without blanks at the ends and with single ones between the words.
std::string tidied(const std::string& typed)
{
    std::string tidy;
    for (const char c : normalised(typed)) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n';
        if (!isBlank || (!tidy.empty() && tidy.back() != ' '))
            tidy += isBlank ? ' ' : c;
    }
    if (!tidy.empty() && tidy.back() == ' ')
        tidy.pop_back();
    return tidy;
}

Operation operationFor(const SavedView& view)
{
    return view.isShared() ? Operation::EditTeamViews : Operation::EditViews;
}

}  // namespace

ViewService::ViewService(Gate& gate, const Clock& /*clock*/, const ReadModel& /*readModel*/) : m_gate{gate} {}

void ViewService::beginSitting(const Session& session)
{
    m_purposes.erase(session.user);
}

Result<ViewShelf> ViewService::shelf(const Session& session)
{
    return m_gate.run<ViewShelf>(session, Operation::ListViews, [&](Transaction& transaction) -> Result<ViewShelf> {
        transaction.goesUntold();
        return ViewShelf{transaction.views().visibleTo(session.user, session.team), transaction.views().keptBy(session.user)};
    });
}

Result<SavedView> ViewService::keepView(Transaction& transaction, const Session& session, SavedView view)
{
    ViewRepository& views = transaction.views();
    for (SavedView other : views.visibleTo(session.user, session.team)) {
        if (other.id == view.id || other.isShared() != view.isShared())
            continue;
        if (other.list == view.list && fold(other.name) == fold(view.name))
            return Error{ErrorCode::InvalidInput, "view.name", "there is a view of that name"};
        if (view.number && other.number == view.number) {
            other.number.reset();
            if (const auto freed = views.save(other); !freed)
                return freed.error();
        }
    }
    const auto known = view.id.isSet() ? views.find(view.id) : std::nullopt;
    if (known) {
        if (const auto saved = views.save(view); !saved)
            return saved.error();
        return *views.find(view.id);
    }
    return *views.find(views.add(view));
}

Result<SavedView> ViewService::save(const Session& session, const SavedView& view)
{
    return m_gate.run<SavedView>(session, operationFor(view), [&](Transaction& transaction) -> Result<SavedView> {
        SavedView kept = view;
        kept.name = tidied(view.name);
        kept.owner = session.user;
        if (kept.isShared())
            kept.team = session.team;
        if (view.id.isSet()) {
            const auto known = transaction.views().find(view.id);
            if (!known || !isVisible(*known, session))
                return noSuchView();
            if (const Status may = mayChange(session, *known); !may)
                return may.error();
            kept.owner = known->isShared() ? known->owner : session.user;
        }
        if (view.isShared() && !session.team.isSet())
            return Error{ErrorCode::InvalidInput, "view.team", "nobody to share with"};
        if (const Status valid = validate(kept); !valid)
            return valid.error();
        transaction.explain(view.id.isSet() ? "view changed" : "view added", "list=" + kept.list);
        return keepView(transaction, session, std::move(kept));
    });
}

Result<SavedView> ViewService::remove(const Session& session, SavedViewId id)
{
    return m_gate.run<SavedView>(session, Operation::EditViews, [&](Transaction& transaction) -> Result<SavedView> {
        const auto known = transaction.views().find(id);
        if (!known || !isVisible(*known, session))
            return noSuchView();
        if (const Status may = mayChange(session, *known); !may)
            return may.error();
        transaction.views().remove(id);
        transaction.explain("view removed", "list=" + known->list);
        return *known;
    });
}

Result<Done> ViewService::keep(const Session& session, const KeptList& kept)
{
    return m_gate.run<Done>(session, Operation::ListViews, [&](Transaction& transaction) -> Result<Done> {
        if (kept.list.empty())
            return Error{ErrorCode::InvalidInput, "view.list", "what is kept is of a list"};
        KeptList known = kept;
        // A colleague may have deleted the view meanwhile.
        for (SavedViewId* view : {&known.view, &known.beginsWith}) {
            const auto found = view->isSet() ? transaction.views().find(*view) : std::nullopt;
            if (!found || !isVisible(*found, session))
                *view = {};
        }
        transaction.views().keep(session.user, known);
        transaction.goesUntold();
        return Done{};
    });
}

bool ViewService::hasPurpose(const Session& session) const
{
    return m_purposes.contains(session.user);
}

Result<Done> ViewService::exportList(const Session& session, const ListExport& wanted)
{
    std::string purpose = tidied(wanted.purpose);
    if (purpose.empty() && hasPurpose(session))
        purpose = m_purposes.at(session.user);
    if (purpose.empty() && grants(session, Operation::ExportList))
        return Error{ErrorCode::ReasonNeeded, "export.purpose", "no purpose was stated in this sitting"};
    Result<Done> told = m_gate.run<Done>(session, Operation::ExportList, [&](Transaction& transaction) -> Result<Done> {
        for (const CitizenId citizen : wanted.citizens)
            transaction.concerns(citizen);
        transaction.explain(purpose,
                            "list=" + wanted.list + ", format=" + wanted.format + ", rows=" + std::to_string(wanted.rows));
        return Done{};
    });
    if (told)
        m_purposes[session.user] = purpose;
    return told;
}

}  // namespace fodfaeste
