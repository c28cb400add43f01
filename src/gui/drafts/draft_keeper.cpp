#include "gui/drafts/draft_keeper.h"

#include "gui/text/plain_text.h"

#include <QApplication>
#include <QDialog>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kPause = 400;  // milliseconds

bool isSame(Draft left, const Draft& right)
{
    left.changedAt = right.changedAt;
    left.user = right.user;
    return left == right;
}

}  // namespace

DraftKeeper::DraftKeeper(const PageContext& context, std::function<Visit()> whereNow, QObject* parent)
    : QObject{parent}
    , m_context{context}
    , m_whereNow{std::move(whereNow)}
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveDirty);
    connect(qApp, &QApplication::focusChanged, this, &DraftKeeper::keyboardMoved);
    // Whoever may not keep drafts writes nothing either; asking would only fill the trail with refusals.
    m_isOver = !context.may(Operation::KeepDraft);
}

DraftKeeper::~DraftKeeper() = default;

DraftKeeper::Editor& DraftKeeper::watch(QWidget& widget, std::function<EditorPlace()> place)
{
    std::erase_if(m_editors, [](const Editor& editor) { return editor.widget.isNull(); });
    const EditorFields fields{widget};
    m_editors.push_back({&widget, std::move(place), fields, fields.read()});
    fields.tell(this, "look()");
    return m_editors.back();
}

void DraftKeeper::watchPanel(QWidget& panel, std::function<EditorPlace()> place)
{
    watch(panel, std::move(place)).needsText = true;
}

void DraftKeeper::watchDialog(QDialog& dialog, const EditorPlace& place)
{
    Editor& editor = watch(dialog, [place] { return place; });
    connect(&dialog, &QDialog::finished, this, [this, &dialog, place](int result) { dialogFinished(dialog, place, result); });
    bringBack(editor);
}

void DraftKeeper::placeChanged(const QWidget& panel)
{
    const auto editor = std::ranges::find_if(m_editors, [&](const Editor& any) { return any.widget == &panel; });
    if (editor == m_editors.end())
        return;
    bringBack(*editor);
    lookAt(*editor);
}

DraftKeeper::Editor* DraftKeeper::editorAt(const DraftPlace& place)
{
    const auto found = std::ranges::find_if(
        m_editors, [&](const Editor& editor) { return !editor.widget.isNull() && editor.place().draftPlace() == place; });
    return found == m_editors.end() ? nullptr : &*found;
}

void DraftKeeper::look()
{
    const auto* field = qobject_cast<QWidget*>(sender());
    for (Editor& editor : m_editors) {
        if (!editor.widget.isNull() && (field == nullptr || editor.widget->isAncestorOf(field)))
            lookAt(editor);
    }
}

void DraftKeeper::lookAt(Editor& editor)
{
    const EditorPlace place = editor.place();
    const DraftPlace key = place.draftPlace();
    const FieldValues changes = editor.fields.changesFrom(editor.untouched);
    const bool isDraft = editor.needsText ? editor.fields.holdText(changes) : !changes.empty();
    if (!isDraft) {
        if (m_entries.contains(key))
            end(key, DraftService::End::Discarded);
        return;
    }
    const Draft draft = draftOf(editor, place, changes);
    Entry& entry = m_entries[key];
    if (isSame(entry.draft, draft))
        return;
    entry.draft = draft;
    entry.isDirty = true;
    // Not begun anew by every key: whoever types without a pause is kept as well.
    if (!m_timer.isActive())
        m_timer.start();
}

Draft DraftKeeper::draftOf(const Editor& editor, const EditorPlace& place, const FieldValues& changes)
{
    const Visit visit = m_whereNow();
    Draft draft;
    draft.place = place.draftPlace();
    draft.record = place.record;
    draft.page = toUtf8(wordOf(visit.page));
    draft.pageCitizen = visit.citizen;
    draft.fields = toJson(changes);
    FieldCursor cursor = editor.fields.cursor();
    if (const auto before = m_entries.find(draft.place); cursor.field.isEmpty() && before != m_entries.end())
        cursor = {toQString(before->second.draft.focusedField), before->second.draft.cursor};
    draft.focusedField = toUtf8(cursor.field);
    draft.cursor = cursor.position;
    return draft;
}

void DraftKeeper::bringBack(Editor& editor)
{
    const EditorPlace place = editor.place();
    const auto waiting = m_waiting.find(place.draftPlace());
    if (waiting == m_waiting.end() || (place.kind != EditorKind::Contact && waiting->second.record != place.record))
        return;
    const Draft draft = waiting->second;
    m_waiting.erase(waiting);
    m_entries[draft.place].isInStore = true;
    FieldValues values = valuesFromJson(draft.fields);
    // Somebody was quicker than the store: nothing of either is lost.
    for (const auto& [field, typed] : editor.fields.changesFrom(editor.untouched)) {
        QString& kept = values[field];
        kept = editor.fields.isLong(field) && !kept.isEmpty() && kept != typed ? kept + QLatin1Char{'\n'} + typed : typed;
    }
    editor.fields.write(values);
    editor.fields.putCursor({toQString(draft.focusedField), draft.cursor});
    lookAt(editor);
    Q_EMIT broughtBack(draft);
}

void DraftKeeper::begin(std::vector<Draft> rescued)
{
    if (m_isOver)
        return;
    const auto list = [&drafts = m_context.services.drafts, session = m_context.session] { return drafts.takeUp(session); };
    m_context.tasks.run(this, list,
                        [this, rescued = std::move(rescued)](const Result<std::vector<Draft>>& kept) { takeUp(kept, rescued); });
}

void DraftKeeper::takeUp(const Result<std::vector<Draft>>& kept, const std::vector<Draft>& rescued)
{
    m_isReady = true;
    std::optional<Draft> newest = rescued.empty() ? std::nullopt : std::optional{rescued.front()};
    if (kept) {
        for (const Draft& draft : *kept)
            m_waiting.insert_or_assign(draft.place, draft);
        if (!newest && !kept->empty())
            newest = kept->front();
    } else {
        Q_EMIT keepingFailed(kept.error());
    }
    for (const Draft& draft : rescued) {
        m_waiting.insert_or_assign(draft.place, draft);
        m_entries[draft.place] = {draft, true, false, true};
    }
    // Whoever has begun to write already is not torn away; the rest comes back when its form is opened.
    const bool isWriting = std::ranges::any_of(m_editors, [this](const Editor& editor) {
        return !editor.widget.isNull() && editor.widget->isVisible() && m_entries.contains(editor.place().draftPlace());
    });
    for (Editor& editor : m_editors) {
        if (!editor.widget.isNull() && editor.widget->isVisible())
            bringBack(editor);
    }
    if (newest && !isWriting && m_waiting.contains(newest->place))
        Q_EMIT reopenWanted(*newest);
    saveDirty();
    tellWaiting();
}

void DraftKeeper::keepForReopening(const Draft& draft)
{
    m_waiting.insert_or_assign(draft.place, draft);
    m_entries[draft.place] = {draft, true, false, false};
    saveDirty();
}

void DraftKeeper::dialogFinished(QDialog& dialog, const EditorPlace& place, int result)
{
    const DraftPlace key = place.draftPlace();
    std::optional<Draft> typed;
    if (Editor* editor = editorAt(key); editor != nullptr && editor->widget == &dialog) {
        lookAt(*editor);
        if (const auto entry = m_entries.find(key); entry != m_entries.end())
            typed = entry->second.draft;
        editor->widget.clear();
    }
    const bool isSaved = result == QDialog::Accepted;
    end(key, isSaved ? DraftService::End::Saved : DraftService::End::Discarded);
    if (typed && !isSaved)
        Q_EMIT thrownAway(*typed);
}

std::vector<Draft> DraftKeeper::all()
{
    hasUnsaved();  // looks at every form once more
    std::vector<Draft> drafts;
    for (const auto& [place, entry] : m_entries) {
        drafts.push_back(entry.draft);
        if (entry.isDirty || entry.draft.changedAt == Instant{})
            drafts.back().changedAt = m_context.services.clock.now();
    }
    for (const auto& [place, draft] : m_waiting) {
        if (!m_entries.contains(place))
            drafts.push_back(draft);
    }
    std::ranges::stable_sort(drafts, std::ranges::greater{}, &Draft::changedAt);
    return drafts;
}

void DraftKeeper::discard(const Draft& draft)
{
    Editor* editor = editorAt(draft.place);
    if (editor == nullptr) {
        m_waiting.erase(draft.place);
        m_entries[draft.place].isInStore = true;
        end(draft.place, DraftService::End::Discarded);
    } else if (auto* dialog = qobject_cast<QDialog*>(editor->widget.data())) {
        dialog->reject();
    } else {
        lookAt(*editor);
        const auto entry = m_entries.find(draft.place);
        const Draft typed = entry == m_entries.end() ? draft : entry->second.draft;
        editor->fields.write(editor->untouched);
        editor->fields.putCursor({toQString(typed.focusedField), 0});
        Q_EMIT thrownAway(typed);
    }
}

void DraftKeeper::end(const DraftPlace& place, DraftService::End end)
{
    const auto entry = m_entries.find(place);
    if (entry == m_entries.end())
        return;
    const bool isKept = entry->second.isInStore || entry->second.isSaving;
    m_entries.erase(entry);
    if (!isKept || m_isOver)
        return;
    const auto remove = [&drafts = m_context.services.drafts, session = m_context.session, place, end] {
        return drafts.end(session, place, end);
    };
    m_context.tasks.run(this, remove, [](const Result<Done>&) {});
}

}  // namespace fodfaeste
