#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"
#include "gui/widgets/button.h"

#include <QPainter>
#include <QToolButton>

namespace fodfaeste::style {

namespace {

constexpr double kRadius = metrics::kControlRadius;
constexpr int kIconGap = 8;
constexpr int kMenuMark = 20;

Button::Kind kindOf(const QStyleOptionButton& option, const QWidget* widget)
{
    if (const auto* button = qobject_cast<const Button*>(widget))
        return button->kind();
    if (option.features.testFlag(QStyleOptionButton::Flat))
        return Button::Kind::Ghost;
    return option.features.testFlag(QStyleOptionButton::DefaultButton) ? Button::Kind::Primary : Button::Kind::Secondary;
}

bool isFilled(Button::Kind kind)
{
    return kind == Button::Kind::Primary || kind == Button::Kind::Danger;
}

QColor filledColour(const Paint& paint, Button::Kind kind)
{
    const Theme& theme = paint.theme;
    if (!paint.isEnabled())
        return theme.disabledSurface;
    if (kind == Button::Kind::Danger) {
        const QColor red = theme.bad.dot;
        return paint.has(QStyle::State_Sunken) ? red.darker(118) : paint.isHovered() ? red.darker(108) : red;
    }
    return paint.has(QStyle::State_Sunken) ? theme.primaryHover.darker(108)
           : paint.isHovered()             ? theme.primaryHover
                                           : theme.primary;
}

void paintFilled(const Paint& paint, Button::Kind kind)
{
    const QRectF area = paint.option.rect;
    paintRounded(paint.painter, area, {filledColour(paint, kind), {}, 0, kRadius});
    if (hasKeyboardFocus(paint.option)) {
        // The ring would drown in the fill, so a gap of surface parts the two.
        paintFocusRing(paint.painter, area, paint.theme, kRadius);
        paintRounded(paint.painter, area.adjusted(2, 2, -2, -2), {{}, paint.theme.surface, 2, kRadius - 2});
    }
}

void paintOutlined(const Paint& paint)
{
    const Theme& theme = paint.theme;
    RoundedLook look{theme.surface, theme.controlOutline, 1, kRadius};
    if (!paint.isEnabled())
        look = {theme.disabledSurface, theme.border, 1, kRadius};
    else if (paint.has(QStyle::State_On))
        look = {theme.soft, theme.primary, 1, kRadius};
    else if (paint.has(QStyle::State_Sunken))
        look.fill = theme.surfaceSunken;
    else if (paint.isHovered())
        look.fill = theme.hoverRow;
    paintRounded(paint.painter, paint.option.rect, look);
    if (hasKeyboardFocus(paint.option))
        paintFocusRing(paint.painter, paint.option.rect, theme, kRadius);
}

void paintGhost(const Paint& paint)
{
    const Theme& theme = paint.theme;
    QColor fill;
    if (paint.has(QStyle::State_On))
        fill = theme.soft;
    else if (paint.isEnabled() && paint.has(QStyle::State_Sunken))
        fill = theme.neutral.background;
    else if (paint.isHovered())
        fill = theme.surfaceSunken;
    paintRounded(paint.painter, paint.option.rect, {fill, {}, 0, kRadius});
    if (hasKeyboardFocus(paint.option))
        paintFocusRing(paint.painter, paint.option.rect, theme, kRadius);
}

QColor labelColour(const Paint& paint, Button::Kind kind)
{
    const Theme& theme = paint.theme;
    if (!paint.isEnabled())
        return theme.disabledText;
    if (kind == Button::Kind::Danger)
        return theme.kind == Theme::Kind::Dark ? theme.canvas : theme.onPrimary;
    if (kind == Button::Kind::Primary)
        return theme.onPrimary;
    return kind == Button::Kind::Link || paint.has(QStyle::State_On) ? theme.primary : theme.text;
}

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char{'&'});
    return text.replace(QLatin1Char{'\x01'}, QLatin1Char{'&'});
}

bool hasIcon(const QStyleOptionButton& option, const QWidget* widget)
{
    const auto* button = qobject_cast<const Button*>(widget);
    return !option.icon.isNull() || (button != nullptr && !button->iconName().isEmpty());
}

void paintButtonIcon(const Paint& paint, const QStyleOptionButton& option, const QRectF& area, const QColor& colour)
{
    const auto* button = qobject_cast<const Button*>(paint.widget);
    if (button != nullptr && !button->iconName().isEmpty())
        paintIcon(paint.painter, area, button->iconName(), colour);
    else
        option.icon.paint(&paint.painter, area.toRect(), Qt::AlignCenter, paint.isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void paintLabel(const Paint& paint, const QStyleOptionButton& option)
{
    const Button::Kind kind = kindOf(option, paint.widget);
    const QColor colour = labelColour(paint, kind);
    const QString text = withoutMnemonic(option.text);
    const double icon = hasIcon(option, paint.widget) ? metrics::kIcon : 0;
    const double gap = icon > 0 && !text.isEmpty() ? kIconGap : 0;
    const double mark = option.features.testFlag(QStyleOptionButton::HasMenu) ? kMenuMark : 0;
    const double room = option.rect.width() - 12.0;
    const double word = qMin(textWidth(text, strongFont()), room - icon - gap - mark);
    double left = option.rect.left() + (option.rect.width() - (icon + gap + word + mark)) / 2.0;
    const double middle = option.rect.top() + option.rect.height() / 2.0;
    if (icon > 0)
        paintButtonIcon(paint, option, {qRound(left) * 1.0, qRound(middle - icon / 2) * 1.0, icon, icon}, colour);
    left += icon + gap;
    Ink ink{strongFont(), colour};
    ink.font.setUnderline(kind == Button::Kind::Link && paint.isHovered());
    paintLine(paint.painter, {left, option.rect.top() * 1.0, word, option.rect.height() * 1.0}, text, ink);
    if (mark > 0)
        paintChevron(paint.painter, {left + word + kMenuMark / 2.0 + 4, middle}, Qt::DownArrow, colour);
}

bool showsTextOf(const QStyleOptionToolButton& option)
{
    return !option.text.isEmpty() && (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull());
}

bool showsIconOf(const QStyleOptionToolButton& option)
{
    return !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
}

QColor indicatorOutline(const Paint& paint, bool isOn)
{
    if (!paint.isEnabled())
        return paint.theme.border;
    return isOn || paint.isHovered() ? paint.theme.primary : paint.theme.controlOutline;
}

void paintCheckIndicator(const Paint& paint)
{
    const Theme& theme = paint.theme;
    const QRectF box = paint.option.rect;
    const bool isOn = paint.has(QStyle::State_On) || paint.has(QStyle::State_NoChange);
    QColor fill = isOn ? theme.primary : theme.surface;
    if (!paint.isEnabled())
        fill = isOn ? theme.disabledText : theme.disabledSurface;
    paintRounded(paint.painter, box, {fill, indicatorOutline(paint, isOn), isOn ? 0.0 : 1.0, 4});
    if (paint.has(QStyle::State_NoChange))
        paintRounded(paint.painter, {box.left() + 4, box.center().y() - 1, box.width() - 8, 2}, {theme.onPrimary, {}, 0, 1});
    else if (isOn)
        paintTick(paint.painter, box, paint.isEnabled() ? theme.onPrimary : theme.surface);
}

void paintRadioIndicator(const Paint& paint)
{
    const Theme& theme = paint.theme;
    const QRectF box = paint.option.rect;
    const bool isOn = paint.has(QStyle::State_On);
    const QColor fill = paint.isEnabled() ? theme.surface : theme.disabledSurface;
    paintRounded(paint.painter, box, {fill, indicatorOutline(paint, isOn), isOn ? 2.0 : 1.0, box.height() / 2});
    if (isOn) {
        const QRectF dot = box.adjusted(5, 5, -5, -5);
        paintRounded(paint.painter, dot, {paint.isEnabled() ? theme.primary : theme.disabledText, {}, 0, dot.height() / 2});
    }
}

}  // namespace

int controlHeight()
{
    return qMax(metrics::kControlHeight, scaledByText(metrics::kControlHeight));
}

bool paintButtonPrimitive(QStyle::PrimitiveElement element, const Paint& paint)
{
    if (element == QStyle::PE_IndicatorCheckBox) {
        paintCheckIndicator(paint);
        return true;
    }
    if (element == QStyle::PE_IndicatorRadioButton) {
        paintRadioIndicator(paint);
        return true;
    }
    const auto* option = qstyleoption_cast<const QStyleOptionButton*>(&paint.option);
    if (element != QStyle::PE_PanelButtonCommand || option == nullptr)
        return false;
    const Button::Kind kind = kindOf(*option, paint.widget);
    if (isFilled(kind))
        paintFilled(paint, kind);
    else if (kind == Button::Kind::Secondary)
        paintOutlined(paint);
    else
        paintGhost(paint);
    return true;
}

bool paintButtonControl(QStyle::ControlElement element, const Paint& paint)
{
    const auto* option = qstyleoption_cast<const QStyleOptionButton*>(&paint.option);
    if (option == nullptr)
        return false;
    if (element == QStyle::CE_PushButtonLabel) {
        paintLabel(paint, *option);
        return true;
    }
    if (element == QStyle::CE_PushButtonBevel) {
        // The label brings the mark of a menu; Qt's own bevel would draw a second one.
        return paintButtonPrimitive(QStyle::PE_PanelButtonCommand, paint);
    }
    if (element != QStyle::CE_CheckBoxLabel && element != QStyle::CE_RadioButtonLabel)
        return false;
    const QColor colour = paint.isEnabled() ? paint.theme.text : paint.theme.disabledText;
    paintLine(paint.painter, option->rect, withoutMnemonic(option->text),
              {paint.widget != nullptr ? paint.widget->font() : bodyFont(), colour});
    return true;
}

bool paintToolButton(const Paint& paint)
{
    const auto* option = qstyleoption_cast<const QStyleOptionToolButton*>(&paint.option);
    if (option == nullptr)
        return false;
    paintGhost(paint);
    const bool hasMenu = option->features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool showsText = showsTextOf(*option);
    const bool showsIcon = showsIconOf(*option);
    QRectF room = QRectF{option->rect}.adjusted(6, 0, hasMenu ? -16 : -6, 0);
    const QColor colour = paint.isEnabled() ? paint.theme.text : paint.theme.disabledText;
    if (showsIcon) {
        const double side = option->iconSize.width();
        const double left = showsText ? room.left() : room.center().x() - side / 2;
        const QRectF icon{left, room.center().y() - side / 2, side, side};
        option->icon.paint(&paint.painter, icon.toRect(), Qt::AlignCenter, paint.isEnabled() ? QIcon::Normal : QIcon::Disabled,
                           paint.has(QStyle::State_On) ? QIcon::On : QIcon::Off);
        room.setLeft(icon.right() + 6);
    }
    if (showsText)
        paintLine(paint.painter, room, withoutMnemonic(option->text), {mediumFont(), colour},
                  showsIcon ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (option->arrowType != Qt::NoArrow)
        paintChevron(paint.painter, QRectF{option->rect}.center(), option->arrowType, colour);
    else if (hasMenu)
        paintChevron(paint.painter, {option->rect.right() - 8.0, QRectF{option->rect}.center().y()}, Qt::DownArrow, colour);
    return true;
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const QString text = withoutMnemonic(option.text);
    const bool icon = hasIcon(option, widget);
    const bool isLink = kindOf(option, widget) == Button::Kind::Link;
    double width = textWidth(text, strongFont()) + (isLink ? 14 : 30);
    if (icon)
        width = text.isEmpty() ? controlHeight() : width + metrics::kIcon + kIconGap;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += kMenuMark;
    return {qRound(width), isLink ? qMax(24, scaledByText(24)) : controlHeight()};
}

QSize toolButtonSize(const QStyleOptionToolButton& option)
{
    const int side = qMax(30, scaledByText(30));
    double width = 14;
    if (showsIconOf(option))
        width += option.iconSize.width();
    if (showsTextOf(option))
        width += textWidth(withoutMnemonic(option.text), mediumFont()) + (showsIconOf(option) ? 6 : 2);
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu))
        width += 12;
    return {qMax(side, qRound(width)), side};
}

}  // namespace fodfaeste::style
