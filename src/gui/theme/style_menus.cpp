#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"

#include <QPainter>

namespace fodfaeste::style {

namespace {

constexpr double kMenuRadius = 8;
constexpr int kItemSide = 10;
constexpr int kMarkRoom = 24;  ///< for an icon or a tick

QString shown(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char{'&'});
    return text.replace(QLatin1Char{'\x01'}, QLatin1Char{'&'});
}

void paintMark(const Paint& paint, const QStyleOptionMenuItem& item, const QRectF& area)
{
    const double side = metrics::kIcon;
    const QRectF mark{area.left() + kItemSide, area.center().y() - side / 2, side, side};
    const QColor colour = paint.isEnabled() ? paint.theme.primary : paint.theme.disabledText;
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        paintTick(paint.painter, mark, colour);
    else if (!item.icon.isNull())
        item.icon.paint(&paint.painter, mark.toRect(), Qt::AlignCenter, paint.isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void paintMenuItem(const Paint& paint, const QStyleOptionMenuItem& item)
{
    const QRectF area = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        paint.painter.fillRect(QRectF{area.left() + 4, area.center().y(), area.width() - 8, 1}, paint.theme.border);
        return;
    }
    if (paint.has(QStyle::State_Selected) && paint.isEnabled())
        paintRounded(paint.painter, area, {paint.theme.soft, {}, 0, 6});
    paintMark(paint, item, area);
    const QString label = item.text.section(QLatin1Char{'\t'}, 0, 0);
    const QString keys = item.text.section(QLatin1Char{'\t'}, 1, 1);
    const bool hasMarks = item.menuHasCheckableItems || item.maxIconWidth > 0;
    QRectF room = area.adjusted(hasMarks ? kItemSide + kMarkRoom : kItemSide, 0, -kItemSide, 0);
    const Theme& theme = paint.theme;
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(paint.painter, {room.right() - 2, room.center().y()}, Qt::RightArrow, theme.textSecondary);
    paintLine(paint.painter, room, keys, {hintFont(), paint.isEnabled() ? theme.textTertiary : theme.disabledText},
              Qt::AlignRight | Qt::AlignVCenter);
    if (!keys.isEmpty())
        room.setRight(room.right() - textWidth(keys, hintFont()) - 12);
    paintLine(paint.painter, room, shown(label), {bodyFont(), paint.isEnabled() ? theme.text : theme.disabledText});
}

void paintMenuBarItem(const Paint& paint, const QStyleOptionMenuItem& item)
{
    paint.painter.fillRect(item.rect, paint.theme.side);
    if (paint.isEnabled() && (paint.has(QStyle::State_Selected) || paint.has(QStyle::State_Sunken)))
        paintRounded(paint.painter, QRectF{item.rect}.adjusted(1, 2, -1, -2), {paint.theme.soft, {}, 0, 6});
    paintLine(paint.painter, item.rect, shown(item.text),
              {bodyFont(), paint.isEnabled() ? paint.theme.text : paint.theme.disabledText}, Qt::AlignCenter);
}

}  // namespace

bool paintMenuPrimitive(QStyle::PrimitiveElement element, const Paint& paint)
{
    switch (element) {
    case QStyle::PE_PanelMenu:
        paintRounded(paint.painter, paint.option.rect, {paint.theme.surface, paint.theme.border, 1, kMenuRadius});
        return true;
    case QStyle::PE_FrameMenu: return true;
    case QStyle::PE_PanelTipLabel: paintRounded(paint.painter, paint.option.rect, {paint.theme.text, {}, 0, 6}); return true;
    default: return false;
    }
}

bool paintMenuControl(QStyle::ControlElement element, const Paint& paint)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&paint.option);
    if (element == QStyle::CE_MenuItem && item != nullptr)
        paintMenuItem(paint, *item);
    else if (element == QStyle::CE_MenuBarItem && item != nullptr)
        paintMenuBarItem(paint, *item);
    else if (element == QStyle::CE_MenuBarEmptyArea)
        paint.painter.fillRect(paint.option.rect, paint.theme.side);
    else
        return element == QStyle::CE_MenuEmptyArea;
    return true;
}

QSize menuItemSize(const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {20, 9};
    const QString label = shown(option.text.section(QLatin1Char{'\t'}, 0, 0));
    const QString keys = option.text.section(QLatin1Char{'\t'}, 1, 1);
    double width = textWidth(label, bodyFont()) + 2 * kItemSide;
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        width += kMarkRoom;
    if (!keys.isEmpty())
        width += textWidth(keys, hintFont()) + 28;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 20;
    return {qRound(width), qMax(32, scaledByText(32))};
}

}  // namespace fodfaeste::style
