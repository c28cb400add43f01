#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QHeaderView>
#include <QPainter>
#include <QRadioButton>

namespace fodfaeste::style {

namespace {

constexpr int kHeaderPadding = 12;

void paintHeaderSection(const Paint& paint)
{
    const QRect& area = paint.option.rect;
    const auto* header = qobject_cast<const QHeaderView*>(paint.widget);
    const bool isUpright = header != nullptr && header->orientation() == Qt::Vertical;
    const bool presses = header != nullptr && header->sectionsClickable() && paint.isHovered();
    paint.painter.fillRect(area, presses ? paint.theme.hoverRow : paint.theme.surface);
    paint.painter.setPen(paint.theme.border);
    paint.painter.drawLine(isUpright ? area.topRight() : area.bottomLeft(), area.bottomRight());
}

void paintHeaderLabel(const Paint& paint, const QStyleOptionHeader& option)
{
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const Ink ink{headerFont(), isSorted ? paint.theme.text : paint.theme.textSecondary};
    const double mark = isSorted ? 16 : 0;
    QRectF room = QRectF{option.rect}.adjusted(kHeaderPadding, 0, -kHeaderPadding + 2, 0);
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    room.setRight(room.right() - mark);
    const Qt::Alignment alignment = isRight ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter;
    // A header that was made tall enough for two lines wraps.
    const bool wraps = option.rect.height() >= scaledByText(metrics::kHeaderHeight) * 4 / 3;
    double taken = room.width();
    if (wraps && textWidth(option.text, ink.font) > room.width()) {
        paint.painter.setFont(ink.font);
        paint.painter.setPen(ink.colour);
        paint.painter.drawText(room, static_cast<int>(alignment) | Qt::TextWordWrap, option.text);
    } else {
        taken = paintLine(paint.painter, room, option.text, ink, alignment);
    }
    if (!isSorted)
        return;
    // Fusion calls an ascending order SortDown.
    const auto arrow = option.sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow;
    const double x = isRight ? room.right() + 10 : room.left() + taken + 10;
    paintChevron(paint.painter, {x, room.center().y() + 1}, arrow, paint.theme.text);
}

/// The list that drops down from a combo box.
bool isInComboList(const QWidget* widget)
{
    return widget != nullptr && widget->window()->inherits("QComboBoxPrivateContainer");
}

void paintItemBackground(const Paint& paint)
{
    const auto* option = qstyleoption_cast<const QStyleOptionViewItem*>(&paint.option);
    if (option == nullptr)
        return;
    if (option->backgroundBrush.style() != Qt::NoBrush)
        paint.painter.fillRect(option->rect, option->backgroundBrush);
    const bool isSelected = paint.has(QStyle::State_Selected);
    const QRectF area = isInComboList(paint.widget) ? QRectF{option->rect}.adjusted(3, 1, -3, -1) : QRectF{option->rect};
    if (isSelected || paint.isHovered())
        paintRounded(paint.painter, area, {isSelected ? paint.theme.selectedRow : paint.theme.hoverRow, {}, 0, 4});
}

void paintFocusRect(const Paint& paint)
{
    const bool isCheck =
        qobject_cast<const QCheckBox*>(paint.widget) != nullptr || qobject_cast<const QRadioButton*>(paint.widget) != nullptr;
    const bool isItem = qobject_cast<const QAbstractItemView*>(paint.widget) != nullptr && !isInComboList(paint.widget);
    if ((isCheck || isItem) && paint.has(QStyle::State_KeyboardFocusChange))
        paintFocusRing(paint.painter, paint.option.rect, paint.theme, 4);
}

void paintTabShape(const Paint& paint, const QStyleOptionTab& tab)
{
    const QRectF area = tab.rect;
    if (paint.has(QStyle::State_Selected)) {
        const QRectF bar{area.left() + 8, area.bottom() - 2, area.width() - 16, 2.5};
        paintRounded(paint.painter, bar, {paint.theme.primary, {}, 0, 1.2});
    }
    if (hasKeyboardFocus(paint.option) && paint.has(QStyle::State_Selected))
        paintFocusRing(paint.painter, area.adjusted(2, 3, -2, -4), paint.theme, 6);
}

void paintTabLabel(const Paint& paint, const QStyleOptionTab& tab)
{
    const bool isChosen = paint.has(QStyle::State_Selected);
    QColor colour = isChosen || paint.isHovered() ? paint.theme.text : paint.theme.textSecondary;
    if (!paint.isEnabled())
        colour = paint.theme.disabledText;
    paintLine(paint.painter, tab.rect, tab.text, {isChosen ? strongFont() : mediumFont(), colour}, Qt::AlignCenter);
}

}  // namespace

bool paintViewPrimitive(QStyle::PrimitiveElement element, const Paint& paint)
{
    switch (element) {
    case QStyle::PE_PanelItemViewItem: paintItemBackground(paint); return true;
    case QStyle::PE_FrameFocusRect: paintFocusRect(paint); return true;
    case QStyle::PE_PanelItemViewRow:
    case QStyle::PE_PanelScrollAreaCorner:
    case QStyle::PE_IndicatorHeaderArrow:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget: return true;
    case QStyle::PE_FrameTabBarBase:
        paint.painter.fillRect(QRect{paint.option.rect.left(), paint.option.rect.bottom(), paint.option.rect.width(), 1},
                               paint.theme.border);
        return true;
    default: return false;
    }
}

bool paintViewControl(QStyle::ControlElement element, const Paint& paint)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&paint.option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&paint.option);
    if (element == QStyle::CE_HeaderSection || element == QStyle::CE_HeaderEmptyArea)
        paintHeaderSection(paint);
    else if (element == QStyle::CE_HeaderLabel && header != nullptr)
        paintHeaderLabel(paint, *header);
    else if (element == QStyle::CE_TabBarTabShape && tab != nullptr)
        paintTabShape(paint, *tab);
    else if (element == QStyle::CE_TabBarTabLabel && tab != nullptr)
        paintTabLabel(paint, *tab);
    else
        return false;
    return true;
}

QSize tabSize(const QStyleOptionTab& option)
{
    return {qRound(textWidth(option.text, strongFont())) + 26, qMax(38, scaledByText(38))};
}

QSize headerSize(const QStyleOptionHeader& option)
{
    const double mark = option.sortIndicator != QStyleOptionHeader::None ? 16 : 0;
    const int width = qRound(textWidth(option.text, headerFont()) + mark) + 2 * kHeaderPadding;
    return {width, qMax(metrics::kHeaderHeight, scaledByText(metrics::kHeaderHeight))};
}

}  // namespace fodfaeste::style
