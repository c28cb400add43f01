#pragma once

#include "app/draft/draft_service.h"
#include "gui/drafts/editor_fields.h"
#include "gui/drafts/editor_kind.h"
#include "gui/page_context.h"
#include "gui/shell/visit_history.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <list>
#include <map>
#include <vector>

class QDialog;

namespace fodfaeste {

/// Keeps in the store what is typed in any form, a moment after it is typed, so that neither a lock nor a power cut takes it
/// away; and puts it back into its form. Only what differs from the record is kept, so that what others have changed meanwhile
/// stays.
///
/// Kept at most 400 ms after a change; at once when the keyboard leaves a field. Never more than one save of a place is under
/// way: on a slow disk the newest text waits for the one before it.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `whereNow` says which page is in front when something is typed.
    DraftKeeper(const PageContext& context, std::function<Visit()> whereNow, QObject* parent);
    ~DraftKeeper() override;

    /// Fetches what the user has kept and asks for the newest to be reopened; `rescued` could not be kept last time.
    void begin(std::vector<Draft> rescued);
    /// A form that stays and is about one person after another. Choices alone are no draft in it. It is empty now.
    void watchPanel(QWidget& panel, std::function<EditorPlace()> place);
    /// A window that goes away: saved when it is accepted, thrown away when it is not. It is filled in now.
    void watchDialog(QDialog& dialog, const EditorPlace& place);
    /// The panel is about somebody else now: what was kept about them comes back.
    void placeChanged(const QWidget& panel);

    /// Nothing of that place is needed any longer.
    void end(const DraftPlace& place, DraftService::End end);
    /// Takes it out of its form and out of the store.
    void discard(const Draft& draft);
    /// As if it had been kept before: its form gets it when it opens.
    void keepForReopening(const Draft& draft);

    /// Everything that is typed and not saved as a record, the latest first.
    std::vector<Draft> all();
    bool hasUnsaved();
    /// Keeps everything at once; `then` is told whether it worked.
    void saveNow(std::function<void(bool isKept)> then = {});
    /// Whatever is not known to be in the store. After this nothing more is kept here.
    std::vector<Draft> takeUnsaved();

Q_SIGNALS:
    void reopenWanted(const fodfaeste::Draft& draft);
    /// What had been typed stands in its form again.
    void broughtBack(const fodfaeste::Draft& draft);
    /// A window was closed with text in it that nobody had saved.
    void thrownAway(const fodfaeste::Draft& draft);
    /// Told once, until it works again.
    void keepingFailed(const fodfaeste::Error& error);

private Q_SLOTS:
    void look();

private:
    struct Editor {
        QPointer<QWidget> widget;
        std::function<EditorPlace()> place;
        EditorFields fields;
        FieldValues untouched;
        bool needsText = false;
    };
    struct Entry {
        Draft draft;
        bool isDirty = false;
        bool isSaving = false;
        bool isInStore = false;
    };

    Editor& watch(QWidget& widget, std::function<EditorPlace()> place);
    Editor* editorAt(const DraftPlace& place);
    void lookAt(Editor& editor);
    Draft draftOf(const Editor& editor, const EditorPlace& place, const FieldValues& changes);
    void bringBack(Editor& editor);
    void takeUp(const Result<std::vector<Draft>>& kept, const std::vector<Draft>& rescued);
    void dialogFinished(QDialog& dialog, const EditorPlace& place, int result);
    void keyboardMoved(const QWidget* from);
    void save(const DraftPlace& place);
    void saved(const DraftPlace& place, const Status& status);
    void saveDirty();
    void tellWaiting();

    const PageContext& m_context;
    std::function<Visit()> m_whereNow;
    std::list<Editor> m_editors;
    std::map<DraftPlace, Entry> m_entries;  // typed here and not saved as a record
    std::map<DraftPlace, Draft> m_waiting;  // kept before, and not put back yet
    QTimer m_timer;
    bool m_isReady = false;  // before the earlier drafts are known, keeping one might overwrite them
    bool m_isOver = false;
    bool m_hasFailed = false;
    std::vector<std::function<void(bool)>> m_whenSaved;
};

}  // namespace fodfaeste
