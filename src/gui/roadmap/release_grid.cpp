#include "gui/roadmap/release_grid.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>

namespace fodfaeste {

ReleaseGrid::ReleaseGrid(const ReleasesModel& releases, QWidget* parent) : QTableView{parent}, m_releases{releases}
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::activated, this, &ReleaseGrid::openCell);
}

int ReleaseGrid::chosenRow() const
{
    const std::vector<int> rows = rowsAt(currentIndex());
    return rows.empty() ? -1 : rows.front();
}

void ReleaseGrid::keyboardSearch(const QString& /*search*/)
{
    // Letters and digits are keys of the page.
}

void ReleaseGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ReleaseGrid::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ReleaseGrid::openCell(const QModelIndex& cell)
{
    const std::vector<int> rows = rowsAt(cell);
    if (rows.size() == 1)
        Q_EMIT releaseOpened(rows.front());
    if (rows.size() < 2)
        return;
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int row : rows) {
        const QString name = m_releases.index(row, ReleasesModel::Person).data().toString();
        menu->addAction(name, this, [this, row] { Q_EMIT releaseOpened(row); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(viewport()->mapToGlobal(visualRect(cell).center()));
}

void ReleaseGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    paintCell(*painter, QRectF{option.rect}, index, theme);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view != nullptr && view->currentIndex() == index && hasKeyboardFocus(view))
        paintFocusRing(*painter, QRectF{option.rect}.adjusted(2, 2, -2, -2), theme, 6);
    painter->restore();
}

}  // namespace fodfaeste
