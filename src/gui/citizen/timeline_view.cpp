#include "gui/citizen/timeline_view.h"

#include "gui/citizen/timeline_delegate.h"
#include "gui/citizen/timeline_model.h"
#include "gui/citizen/timeline_text.h"
#include "gui/clipboard/clipboard_guard.h"
#include "gui/keys/key_map.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace fodfaeste {

namespace {

constexpr int kScrollStep = 24;

}  // namespace

TimelineView::TimelineView(QWidget* parent) : QListView{parent}, m_delegate{new TimelineDelegate{this}}
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    verticalScrollBar()->setSingleStep(kScrollStep);
    connect(this, &QListView::doubleClicked, this, &TimelineView::toggle);
}

TimelineModel* TimelineView::timeline() const
{
    return qobject_cast<TimelineModel*>(model());
}

const TimelineEntry* TimelineView::chosen() const
{
    return timeline() != nullptr && currentIndex().isValid() ? timeline()->entryAt(currentIndex().row()) : nullptr;
}

void TimelineView::choose(qulonglong key)
{
    const int row = timeline() != nullptr ? timeline()->rowOf(key) : -1;
    if (row >= 0)
        setCurrentIndex(timeline()->index(row));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        copyChosen();
    else if (isKey(*event, KeyAction::NextRow) || (isPlain && event->key() == Qt::Key_Down))
        step(1);
    else if (isKey(*event, KeyAction::PreviousRow) || (isPlain && event->key() == Qt::Key_Up))
        step(-1);
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        toggle(currentIndex());
    else if (isKey(*event, KeyAction::Edit))
        Q_EMIT correctionWanted();
    else if (isKey(*event, KeyAction::MoveContact))
        Q_EMIT moveWanted();
    else if (isKey(*event, KeyAction::DiscloseNote))
        Q_EMIT disclosureWanted();
    else if (isKey(*event, KeyAction::PinRow) || isKey(*event, KeyAction::LogForRow))
        event->ignore();  // the page's, which a list would take for the beginning of a word
    else
        QListView::keyPressEvent(event);
}

void TimelineView::keyboardSearch(const QString& /*search*/)
{
    // Letters are shortcuts here.
}

void TimelineView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_delegate->forgetHeights();
    scheduleDelayedItemsLayout();
}

void TimelineView::toggle(const QModelIndex& index)
{
    const TimelineEntry* entry = timeline() != nullptr && index.isValid() ? timeline()->entryAt(index.row()) : nullptr;
    if (entry == nullptr)
        return;
    const bool isOpen = m_delegate->isExpanded(entry->key);
    if (!isOpen && !m_delegate->isCut(*entry, viewport()->width()))
        return;
    m_delegate->setExpanded(entry->key, !isOpen);
    scheduleDelayedItemsLayout();
}

void TimelineView::step(int by)
{
    if (timeline() == nullptr)
        return;
    // Headings are passed over.
    for (int row = currentIndex().row() + by; row >= 0 && row < timeline()->rowCount(); row += by) {
        if (timeline()->entryAt(row) == nullptr)
            continue;
        setCurrentIndex(timeline()->index(row));
        return;
    }
    if (by > 0 && timeline()->canFetchMore({}))
        timeline()->fetchMore({});
}

void TimelineView::copyChosen()
{
    const TimelineEntry* entry = chosen();
    if (entry == nullptr)
        return;
    putOnClipboard(TimelineText::sentence(*entry));
    Q_EMIT copied();
}

}  // namespace fodfaeste
