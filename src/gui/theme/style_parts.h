#pragma once

#include "gui/theme/theme.h"

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace fodfaeste::style {

/// What every part of the style paints with.
struct Paint {
    const Theme& theme;
    QPainter& painter;
    const QStyleOption& option;
    const QWidget* widget;

    bool has(QStyle::StateFlag flag) const { return option.state.testFlag(flag); }
    bool isEnabled() const { return has(QStyle::State_Enabled); }
    bool isHovered() const { return isEnabled() && has(QStyle::State_MouseOver); }
};

/// Height of buttons and one-line fields with the text size in force.
int controlHeight();

// Each returns whether it painted the thing; what nobody paints is left to Fusion.
bool paintButtonPrimitive(QStyle::PrimitiveElement element, const Paint& paint);
bool paintButtonControl(QStyle::ControlElement element, const Paint& paint);
bool paintToolButton(const Paint& paint);
bool paintFieldPrimitive(QStyle::PrimitiveElement element, const Paint& paint);
bool paintFieldControl(QStyle::ControlElement element, const Paint& paint);
bool paintComboBox(const Paint& paint);
bool paintSpinBox(const Paint& paint);
bool paintScrollBar(const Paint& paint);
bool paintViewPrimitive(QStyle::PrimitiveElement element, const Paint& paint);
bool paintViewControl(QStyle::ControlElement element, const Paint& paint);
bool paintMenuPrimitive(QStyle::PrimitiveElement element, const Paint& paint);
bool paintMenuControl(QStyle::ControlElement element, const Paint& paint);
bool paintBarControl(QStyle::ControlElement element, const Paint& paint);

/// A null size or rectangle means: leave it to Fusion.
QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget);
QSize toolButtonSize(const QStyleOptionToolButton& option);
QSize tabSize(const QStyleOptionTab& option);
QSize menuItemSize(const QStyleOptionMenuItem& option);
QSize headerSize(const QStyleOptionHeader& option);
QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part);
QRect comboBoxRect(const QStyleOptionComboBox& option, QStyle::SubControl part);
QRect spinBoxRect(const QStyleOptionSpinBox& option, QStyle::SubControl part);

}  // namespace fodfaeste::style
