// How what is typed gets into the store: one save of a place at a time, the newest text last.
#include "gui/drafts/draft_keeper.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace fodfaeste {

void DraftKeeper::keyboardMoved(const QWidget* from)
{
    const bool wasInForm = from != nullptr && std::ranges::any_of(m_editors, [from](const Editor& editor) {
                               return !editor.widget.isNull() && editor.widget->isAncestorOf(from);
                           });
    if (wasInForm && hasUnsaved())
        saveDirty();
}

bool DraftKeeper::hasUnsaved()
{
    for (Editor& editor : m_editors) {
        if (!editor.widget.isNull() && !m_isOver)
            lookAt(editor);
    }
    return std::ranges::any_of(m_entries, [](const auto& entry) { return entry.second.isDirty || entry.second.isSaving; });
}

void DraftKeeper::saveDirty()
{
    m_timer.stop();
    if (!m_isReady || m_isOver)
        return;
    std::vector<DraftPlace> places;
    for (const auto& [place, entry] : m_entries) {
        if (entry.isDirty && !entry.isSaving)
            places.push_back(place);
    }
    for (const DraftPlace& place : places)
        save(place);
}

void DraftKeeper::save(const DraftPlace& place)
{
    Entry& entry = m_entries.at(place);
    entry.isDirty = false;
    entry.isSaving = true;
    const auto keep = [&drafts = m_context.services.drafts, session = m_context.session, draft = entry.draft]() -> Status {
        if (const auto kept = drafts.keep(session, draft); !kept)
            return kept.error();
        return Done{};
    };
    m_context.tasks.run(this, keep, [this, place](const Status& status) { saved(place, status); });
}

void DraftKeeper::saved(const DraftPlace& place, const Status& status)
{
    const auto found = m_entries.find(place);
    if (found != m_entries.end()) {
        Entry& entry = found->second;
        entry.isSaving = false;
        entry.isInStore = entry.isInStore || status;
        // Tried again with the next change, or when the form is left.
        const bool hasMore = std::exchange(entry.isDirty, entry.isDirty || !status);
        if (status && hasMore)
            save(place);
    }
    if (!status && !m_hasFailed)
        Q_EMIT keepingFailed(status.error());
    m_hasFailed = !status;
    tellWaiting();
}

void DraftKeeper::saveNow(std::function<void(bool)> then)
{
    const bool isUnsaved = hasUnsaved();
    if (then)
        m_whenSaved.push_back(std::move(then));
    if (isUnsaved)
        saveDirty();
    tellWaiting();
}

void DraftKeeper::tellWaiting()
{
    const bool isSaving = std::ranges::any_of(m_entries, [](const auto& entry) { return entry.second.isSaving; });
    if (isSaving || (!m_isReady && !m_isOver))
        return;
    const bool isAllKept = std::ranges::none_of(m_entries, [](const auto& entry) { return entry.second.isDirty; });
    for (const auto& then : std::exchange(m_whenSaved, {}))
        then(isAllKept);
}

std::vector<Draft> DraftKeeper::takeUnsaved()
{
    std::vector<Draft> unsaved;
    if (!m_isOver && hasUnsaved()) {
        for (const auto& [place, entry] : m_entries) {
            // One that is on its way may still fail.
            if (entry.isDirty || entry.isSaving)
                unsaved.push_back(entry.draft);
        }
    }
    m_isOver = true;
    m_timer.stop();
    return unsaved;
}

}  // namespace fodfaeste
