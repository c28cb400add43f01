// What the window does about changes: offers to take them back, and shows their history.
#include "gui/citizen/merge_dialog.h"
#include "gui/history/history_panel.h"
#include "gui/page.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/user_card.h"
#include "gui/shell/work_area.h"
#include "gui/text/error_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/toast.h"

namespace fodfaeste {

void WorkArea::wireHistory()
{
    m_toast->standOn(m_changes);
    connect(m_undo, &UndoDesk::takenBack, this,
            [this](const QString& what) { m_toast->offer(what, tr("Redo"), [this] { m_undo->doAgainLatest(); }); });
    connect(m_undo, &UndoDesk::doneAgain, this, &WorkArea::offerUndo);
    connect(m_undo, &UndoDesk::nothingToDo, this, &WorkArea::toast);
    connect(m_undo, &UndoDesk::refused, this, [this](const Error& error) {
        // The history says it where it was asked for.
        if (!m_changes->isVisible())
            m_toast->offer(ErrorText::of(error), tr("History"), [this] { showHistory({}); });
    });
    connect(m_sidebar->userCard(), &UserCard::historyWanted, this, [this] { showHistory({}); });
    connect(m_sidebar->userCard(), &UserCard::duplicatesWanted, this, [this] { (new MergeDialog{m_context, this})->open(); });
    connect(m_changes, &HistoryPanel::closed, this, [this] {
        if (Page* page = pageAt(m_current))
            page->setFocusToStart();
    });
}

void WorkArea::offerUndo(const QString& text)
{
    m_toast->offer(text, tr("Undo"), [this] { m_undo->takeBackLatest(); });
}

void WorkArea::toastDone(const QString& text)
{
    if (m_context.may(Operation::UndoChange))
        offerUndo(text);
    else
        toast(text);
}

void WorkArea::showHistory(std::optional<CitizenId> citizen)
{
    if (m_context.may(Operation::ListChanges))
        m_changes->open(citizen);
    else
        toast(StatusText::denialOf(Operation::ListChanges));
}

void WorkArea::showHistoryHere()
{
    // Of whoever is in front; once more for all that one may see.
    const CitizenId citizen = m_changes->isVisible() && m_changes->citizen().isSet() ? CitizenId{} : here().citizen;
    showHistory(citizen.isSet() ? std::optional{citizen} : std::nullopt);
}

}  // namespace fodfaeste
