#include "gui/widgets/flow_layout.h"

#include <QWidget>

namespace fodfaeste {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout{parent}, m_gap{gap}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* taken = itemAt(index);
    if (taken != nullptr)
        m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect{0, 0, width, 0}, Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items)
        least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, Pass::Place);
}

int FlowLayout::arrange(const QRect& area, Pass pass) const
{
    const QRect room = area.marginsRemoved(contentsMargins());
    int left = room.left();
    int top = room.top();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size{qMin(item->sizeHint().width(), room.width()), item->sizeHint().height()};
        if (left > room.left() && left + size.width() > room.left() + room.width()) {
            left = room.left();
            top += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (pass == Pass::Place)
            item->setGeometry(QRect{QPoint{left, top}, size});
        left += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return top + lineHeight - area.top() + contentsMargins().bottom();
}

}  // namespace fodfaeste
