#include "gui/theme/field_state.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace fodfaeste::style {

namespace {

constexpr int kArrowRoom = 30;
constexpr int kFieldPadding = 10;
constexpr int kLineEditMargin = 2;  // what QLineEdit adds by itself

/// The box of every field: outline, and two pixels of primary while the cursor is in it.
void paintField(const Paint& paint, bool isFocused)
{
    const Theme& theme = paint.theme;
    RoundedLook look{theme.surface, theme.controlOutline, 1, metrics::kControlRadius};
    if (!paint.isEnabled())
        look = {theme.disabledSurface, theme.border, 1, metrics::kControlRadius};
    else if (fieldState(paint.widget) == FieldState::Wrong)
        look = {theme.surface, theme.bad.dot, isFocused ? 2.0 : 1.5, metrics::kControlRadius};
    else if (isFocused)
        look = {theme.surface, theme.primary, metrics::kFocusRing, metrics::kControlRadius};
    else if (paint.has(QStyle::State_ReadOnly))
        look.fill = theme.surfaceSunken;
    paintRounded(paint.painter, paint.option.rect, look);
}

bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr;
}

void paintFrame(const Paint& paint)
{
    if (isTextEdit(paint.widget)) {
        paintField(paint, paint.has(QStyle::State_HasFocus));
        return;
    }
    const bool standsAlone = paint.widget != nullptr && paint.widget->isWindow();
    if (qobject_cast<const QAbstractScrollArea*>(paint.widget) != nullptr && !standsAlone)
        return;  // Views and scrolled pages stand on a card, which has the border.
    const double radius = standsAlone ? 6 : metrics::kControlRadius;
    paintRounded(paint.painter, paint.option.rect, {paint.theme.surface, paint.theme.border, 1, radius});
}

/// A line between two parts of a page; other frames are left to PE_Frame.
bool paintRule(const Paint& paint)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&paint.option);
    const QRect area = paint.option.rect;
    if (frame == nullptr)
        return false;
    if (frame->frameShape == QFrame::HLine)
        paint.painter.fillRect(QRect{area.left(), area.center().y(), area.width(), 1}, paint.theme.border);
    else if (frame->frameShape == QFrame::VLine)
        paint.painter.fillRect(QRect{area.center().x(), area.top(), 1, area.height()}, paint.theme.border);
    else
        return false;
    return true;
}

QColor fieldText(const Paint& paint)
{
    return paint.isEnabled() ? paint.theme.text : paint.theme.disabledText;
}

void paintArrow(const Paint& paint, const QRectF& area, Qt::ArrowType direction)
{
    paintChevron(paint.painter, area.center(), direction,
                 paint.isEnabled() ? paint.theme.textSecondary : paint.theme.disabledText);
}

}  // namespace

bool paintFieldPrimitive(QStyle::PrimitiveElement element, const Paint& paint)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&paint.option);
        const bool hasFrame = frame != nullptr && frame->lineWidth > 0;
        const bool isInsideField =
            paint.widget != nullptr && (qobject_cast<const QComboBox*>(paint.widget->parentWidget()) != nullptr ||
                                        qobject_cast<const QAbstractSpinBox*>(paint.widget->parentWidget()) != nullptr);
        if (hasFrame && !isInsideField)
            paintField(paint, paint.has(QStyle::State_HasFocus));
        return true;
    }
    case QStyle::PE_FrameLineEdit: return true;
    case QStyle::PE_Frame: paintFrame(paint); return true;
    default: return false;
    }
}

bool paintFieldControl(QStyle::ControlElement element, const Paint& paint)
{
    if (element == QStyle::CE_ShapedFrame)
        return paintRule(paint);
    const auto* option = qstyleoption_cast<const QStyleOptionComboBox*>(&paint.option);
    if (element != QStyle::CE_ComboBoxLabel || option == nullptr)
        return false;
    if (option->editable)
        return true;
    QRectF room = comboBoxRect(*option, QStyle::SC_ComboBoxEditField);
    if (!option->currentIcon.isNull()) {
        const QRectF icon{room.left(), room.center().y() - metrics::kIcon / 2.0, metrics::kIcon, metrics::kIcon};
        option->currentIcon.paint(&paint.painter, icon.toRect(), Qt::AlignCenter,
                                  paint.isEnabled() ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(icon.right() + 8);
    }
    const auto* box = qobject_cast<const QComboBox*>(paint.widget);
    const bool isPlaceholder = box != nullptr && box->currentIndex() < 0;
    paintLine(paint.painter, room, option->currentText,
              {paint.widget != nullptr ? paint.widget->font() : bodyFont(),
               isPlaceholder ? paint.theme.textTertiary : fieldText(paint)});
    return true;
}

bool paintComboBox(const Paint& paint)
{
    const auto* option = qstyleoption_cast<const QStyleOptionComboBox*>(&paint.option);
    if (option == nullptr)
        return false;
    const bool isTyping = option->editable && paint.has(QStyle::State_HasFocus);
    paintField(paint, isTyping || hasKeyboardFocus(paint.option));
    const QRectF arrow = comboBoxRect(*option, QStyle::SC_ComboBoxArrow);
    if (qobject_cast<const QDateTimeEdit*>(paint.widget) != nullptr) {
        const QRectF icon{arrow.center().x() - 8, arrow.center().y() - 8, metrics::kIcon, metrics::kIcon};
        paintIcon(paint.painter, icon, QStringLiteral("calendar"),
                  paint.isEnabled() ? paint.theme.textSecondary : paint.theme.disabledText);
    } else {
        paintArrow(paint, arrow, Qt::DownArrow);
    }
    return true;
}

bool paintSpinBox(const Paint& paint)
{
    const auto* option = qstyleoption_cast<const QStyleOptionSpinBox*>(&paint.option);
    if (option == nullptr)
        return false;
    if (option->frame)
        paintField(paint, paint.has(QStyle::State_HasFocus));
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    const struct {
        QStyle::SubControl part;
        Qt::ArrowType arrow;
    } buttons[] = {{QStyle::SC_SpinBoxUp, Qt::UpArrow}, {QStyle::SC_SpinBoxDown, Qt::DownArrow}};
    for (const auto& button : buttons) {
        const QRectF area = spinBoxRect(*option, button.part);
        if (paint.isHovered() && option->activeSubControls == button.part)
            paintRounded(paint.painter, area.adjusted(2, 1, -2, -1), {paint.theme.neutral.background, {}, 0, 4});
        paintArrow(paint, area, button.arrow);
    }
    return true;
}

QRect comboBoxRect(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    QRect found = all;
    if (part == QStyle::SC_ComboBoxArrow)
        found = QRect{all.right() - kArrowRoom + 1, all.top(), kArrowRoom, all.height()};
    else if (part == QStyle::SC_ComboBoxEditField)
        found = all.adjusted(option.editable ? kFieldPadding - kLineEditMargin : kFieldPadding, 2, -kArrowRoom, -2);
    else if (part == QStyle::SC_ComboBoxListBoxPopup)
        found = all.translated(0, 4);
    return QStyle::visualRect(option.direction, all, found);
}

QRect spinBoxRect(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int side = hasButtons ? 24 : 0;
    const int half = (all.height() - 6) / 2;
    QRect found = all;
    if (part == QStyle::SC_SpinBoxEditField)
        found = all.adjusted(kFieldPadding - kLineEditMargin, 2, -side - 4, -2);
    else if (part == QStyle::SC_SpinBoxUp)
        found = hasButtons ? QRect{all.right() - side - 2, all.top() + 3, side, half} : QRect{};
    else if (part == QStyle::SC_SpinBoxDown)
        found = hasButtons ? QRect{all.right() - side - 2, all.top() + 3 + half, side, half} : QRect{};
    return QStyle::visualRect(option.direction, all, found);
}

}  // namespace fodfaeste::style
