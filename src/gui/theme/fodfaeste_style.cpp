#include "gui/theme/fodfaeste_style.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/style_parts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QToolTip>

namespace fodfaeste {

namespace {

constexpr int kPopupCorner = 8;

/// Menus, combo lists and tool tips have round corners, so their windows must let the ground through.
bool hasRoundWindow(const QWidget* widget)
{
    return qobject_cast<const QMenu*>(widget) != nullptr || widget->inherits("QComboBoxPrivateContainer") ||
           widget->inherits("QTipLabel");
}

void dressCalendar(QCalendarWidget& calendar, const Theme& theme)
{
    QTextCharFormat weekend;
    weekend.setForeground(theme.textTertiary);
    calendar.setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar.setWeekdayTextFormat(Qt::Sunday, weekend);
    QTextCharFormat header;
    header.setForeground(theme.textTertiary);
    header.setFont(hintFont());
    header.setBackground(theme.surface);
    calendar.setHeaderTextFormat(header);
    if (auto* bar = calendar.findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
}

int layoutMetric(QStyle::PixelMetric metric, const QWidget* widget)
{
    if (metric == QStyle::PM_LayoutHorizontalSpacing || metric == QStyle::PM_LayoutVerticalSpacing)
        return metrics::kSpace8;
    // Windows have a margin of their own; inside them cards and pages give the room.
    return widget != nullptr && widget->isWindow() ? metrics::kSpace16 : 0;
}

/// A list that stands alone, as the hits under a field that completes what is typed.
bool isPopupList(const QWidget* widget)
{
    return widget != nullptr && widget->isWindow() && qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

int frameWidth(const QWidget* widget)
{
    if (isPopupList(widget))
        return 4;
    // Wide enough that the square viewport stays clear of the round corners.
    if (qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr)
        return 6;
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr ? 0 : 1;
}

}  // namespace

FodfaesteStyle::FodfaesteStyle(const Theme& theme)
    : QProxyStyle{QStringLiteral("Fusion")}
    , m_theme{theme}
    , m_systemKind{QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::Kind::Dark : Theme::Kind::Light}
{}

void FodfaesteStyle::setTheme(const Theme& theme)
{
    m_theme = theme;
    QApplication::setPalette(theme.palette());
    QPalette tip = theme.palette();
    tip.setColor(QPalette::WindowText, theme.surface);
    QToolTip::setPalette(tip);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (auto* calendar = qobject_cast<QCalendarWidget*>(widget))
            dressCalendar(*calendar, m_theme);
        // A widget with colours of its own hears nothing of a new palette, so each is told.
        QEvent changed{QEvent::StyleChange};
        QApplication::sendEvent(widget, &changed);
        widget->update();
    }
}

void FodfaesteStyle::choose(ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::FollowSystem && m_systemKind == Theme::Kind::Dark);
    setTheme(dark ? Theme::dark() : Theme::light());
}

FodfaesteStyle* FodfaesteStyle::current()
{
    return qobject_cast<FodfaesteStyle*>(QApplication::style());
}

void FodfaesteStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (hasRoundWindow(widget)) {
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->installEventFilter(this);
    }
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget))
        dressCalendar(*calendar, m_theme);
    if (auto* tabs = qobject_cast<QTabBar*>(widget))
        tabs->setExpanding(false);
}

void FodfaesteStyle::unpolish(QWidget* widget)
{
    if (hasRoundWindow(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool FodfaesteStyle::eventFilter(QObject* watched, QEvent* event)
{
    // Without a compositor what lies outside the round corners would be black.
    if (event->type() == QEvent::Resize) {
        auto* window = static_cast<QWidget*>(watched);
        QPainterPath corners;
        corners.addRoundedRect(window->rect(), kPopupCorner, kPopupCorner);
        window->setMask(QRegion{corners.toFillPolygon().toPolygon()});
    }
    return QProxyStyle::eventFilter(watched, event);
}

void FodfaesteStyle::polish(QPalette& palette)
{
    palette = m_theme.palette();
}

QPalette FodfaesteStyle::standardPalette() const
{
    return m_theme.palette();
}

int FodfaesteStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return metrics::kScrollBarExtent;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_HeaderMargin:  // the label brings its own padding
    case PM_HeaderMarkSize: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return metrics::kIcon;
    case PM_ToolBarIconSize: return metrics::kIconLarge;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return qMax(18, scaledByText(18));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics::kSpace8;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 5;
    case PM_FocusFrameHMargin: return metrics::kSpace8;  // beside the text of an item
    case PM_MenuPanelWidth: return 1;
    case PM_ToolTipLabelFrameWidth: return 7;
    case PM_SplitterWidth: return metrics::kSpace8;
    case PM_DefaultFrameWidth: return frameWidth(widget);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return layoutMetric(metric, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FodfaesteStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup: return 0;
    case SH_ComboBox_ListMouseTracking: return 1;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout;
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy: return QFormLayout::AllNonFixedFieldsGrow;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon FodfaesteStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_ArrowLeft:
    case SP_ArrowBack: return themedIcon(QStringLiteral("chevron-left"));
    case SP_ArrowRight:
    case SP_ArrowForward: return themedIcon(QStringLiteral("chevron-right"));
    case SP_LineEditClearButton: return themedIcon(QStringLiteral("x"));
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

}  // namespace fodfaeste
