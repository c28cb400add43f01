#include "gui/history/undo_desk.h"

#include "app/ports/clock.h"
#include "gui/text/trail_text.h"

namespace fodfaeste {

UndoDesk::UndoDesk(const PageContext& context, QObject* parent)
    : QObject{parent}
    , m_context{context}
    , m_since{context.services.clock.now()}
{}

void UndoDesk::runLatest(ChangeService::Wanted wanted)
{
    using Found = std::optional<Change>;
    const auto work = [&changes = m_context.services.changes, session = m_context.session, since = m_since,
                       wanted]() -> Result<Found> {
        const auto latest = changes.latest(session, since, wanted);
        if (!latest)
            return latest.error();
        if (!*latest)
            return Found{};
        const auto undone = changes.undo(session, (*latest)->id);
        return undone ? Result<Found>{Found{*undone}} : Result<Found>{undone.error()};
    };
    m_context.tasks.run(this, work, [this, wanted](const Result<Found>& undone) {
        if (!undone)
            Q_EMIT refused(undone.error());
        else if (*undone)
            tell(**undone);
        else
            Q_EMIT nothingToDo(
                wanted == ChangeService::Wanted::Standing
                    ? tr("There is nothing to take back in this sitting. Older changes are in the history, Ctrl+H.")
                    : tr("There is nothing to do again."));
    });
}

void UndoDesk::takeBack(ChangeId change)
{
    const auto work = [&changes = m_context.services.changes, session = m_context.session, change] {
        return changes.undo(session, change);
    };
    m_context.tasks.run(this, work, [this](const Result<Change>& undone) {
        if (undone)
            tell(*undone);
        else
            Q_EMIT refused(undone.error());
    });
}

void UndoDesk::tell(const Change& change)
{
    if (change.undoes.isSet())
        Q_EMIT doneAgain(tr("Done again."));
    else
        Q_EMIT takenBack(tr("Taken back: %1").arg(TrailText::of(change.operation)));
    m_context.navigator.dataChanged(change.citizens.size() == 1 ? change.citizens.front() : CitizenId{});
}

}  // namespace fodfaeste
