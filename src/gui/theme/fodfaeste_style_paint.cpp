#include "gui/theme/fodfaeste_style.h"
#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/theme/style_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionComplex>

namespace fodfaeste {

namespace {

/// Chosen items keep dark text on their tint; Fusion would turn it white.
QStyleOptionViewItem withReadableText(const QStyleOptionViewItem& item, const Theme& theme)
{
    QStyleOptionViewItem copy{item};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        copy.palette.setColor(group, QPalette::HighlightedText, theme.text);
        copy.palette.setColor(group, QPalette::Highlight, theme.selectedRow);
    }
    return copy;
}

}  // namespace

void FodfaesteStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const style::Paint paint{m_theme, *painter, *option, widget};
    const bool painted = style::paintButtonPrimitive(element, paint) || style::paintFieldPrimitive(element, paint) ||
                         style::paintViewPrimitive(element, paint) || style::paintMenuPrimitive(element, paint);
    if (!painted)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FodfaesteStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        element == CE_ItemViewItem && item != nullptr) {
        const QStyleOptionViewItem readable = withReadableText(*item, m_theme);
        QProxyStyle::drawControl(element, &readable, painter, widget);
        return;
    }
    const style::Paint paint{m_theme, *painter, *option, widget};
    const bool painted = style::paintButtonControl(element, paint) || style::paintFieldControl(element, paint) ||
                         style::paintViewControl(element, paint) || style::paintMenuControl(element, paint) ||
                         style::paintBarControl(element, paint);
    if (!painted)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void FodfaesteStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const
{
    const style::Paint paint{m_theme, *painter, *option, widget};
    bool painted = false;
    switch (control) {
    case CC_ScrollBar: painted = style::paintScrollBar(paint); break;
    case CC_ComboBox: painted = style::paintComboBox(paint); break;
    case CC_SpinBox: painted = style::paintSpinBox(paint); break;
    case CC_ToolButton: painted = style::paintToolButton(paint); break;
    default: break;
    }
    if (!painted)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize FodfaesteStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto atLeast = [&plain](int height) { return QSize{plain.width(), qMax(plain.height(), height)}; };
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return style::buttonSize(*button, widget);
        return plain;
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return style::tabSize(*tab);
        return plain;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return style::menuItemSize(*item);
        return plain;
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return style::headerSize(*header);
        return plain;
    case CT_ComboBox:
    case CT_SpinBox: return QSize{contents.width() + 44, style::controlHeight()};
    case CT_LineEdit: return QSize{plain.width() + 16, style::controlHeight()};
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return style::toolButtonSize(*button);
        return plain;
    case CT_ItemViewItem: return atLeast(qMax(30, scaledByText(30)));
    case CT_CheckBox:
    case CT_RadioButton: return atLeast(qMax(24, scaledByText(24)));
    case CT_MenuBarItem: return {contents.width() + 20, qMax(30, scaledByText(30))};
    default: return plain;
    }
}

QRect FodfaesteStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect plain = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame != nullptr && frame->lineWidth > 0 ? option->rect.adjusted(8, 1, -8, -1) : plain;
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return plain;
}

QRect FodfaesteStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                     const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); control == CC_ScrollBar && bar != nullptr)
        return style::scrollBarRect(*bar, part);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); control == CC_ComboBox && combo != nullptr)
        return style::comboBoxRect(*combo, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && spin != nullptr)
        return style::spinBoxRect(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

}  // namespace fodfaeste
