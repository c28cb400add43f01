#include "gui/widgets/nav_button.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kIconLeft = 12;
constexpr int kTextLeft = 42;
constexpr int kBadgeRight = 9;

}  // namespace

NavButton::NavButton(QWidget* parent) : QPushButton{parent}
{
    setUp();
}

NavButton::NavButton(const QString& text, const QString& iconName, QWidget* parent)
    : QPushButton{text, parent}
    , m_iconName{iconName}
{
    setUp();
}

void NavButton::setUp()
{
    setAutoDefault(false);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    badgeChanged();
}

void NavButton::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

void NavButton::setBadge(int count, Badge badge)
{
    m_count = count;
    m_badge = badge;
    badgeChanged();
}

QString NavButton::badgeText() const
{
    return m_count > 999 ? QStringLiteral("999+") : QString::number(m_count);
}

QSize NavButton::sizeHint() const
{
    return {metrics::kSidebarWidth - 28, qMax(metrics::kNavHeight, scaledByText(metrics::kNavHeight))};
}

QSize NavButton::minimumSizeHint() const
{
    return {kTextLeft + 40, sizeHint().height()};
}

void NavButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const QRectF area = rect();
    const bool on = isChecked();
    if (on || (underMouse() && isEnabled()))
        paintRounded(painter, area, {on ? theme.soft : theme.hoverRow, {}, 0, metrics::kControlRadius});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, area, theme, metrics::kControlRadius);
    const double side = metrics::kIconLarge;
    const QColor quiet = isEnabled() ? theme.textSecondary : theme.disabledText;
    paintIcon(painter, {kIconLeft, qRound(area.center().y() - side / 2) * 1.0, side, side}, m_iconName,
              on ? theme.primary : quiet);
    QRectF room = area.adjusted(kTextLeft, 0, -kBadgeRight, 0);
    if (m_count > 0) {
        const double width = qMax(22.0, textWidth(badgeText(), hintFont()) + 13);
        const double height = qMax(20, scaledByText(20));
        const QRectF badge{room.right() - width, area.center().y() - height / 2, width, height};
        paintBadge(painter, badge);
        room.setRight(badge.left() - 6);
    }
    const QColor word = on ? theme.primary : isEnabled() ? theme.text : theme.disabledText;
    paintLine(painter, room, text(), {on ? strongFont() : mediumFont(), word});
}

void NavButton::paintBadge(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(this);
    const bool isAlarm = m_badge == Badge::Alarm;
    const QColor fill = isAlarm ? theme.bad.background : isChecked() ? theme.surface : theme.neutral.background;
    paintRounded(painter, area, {fill, {}, 0, area.height() / 2});
    QFont font = hintFont();
    font.setWeight(QFont::DemiBold);
    paintLine(painter, area, badgeText(), {font, isAlarm ? theme.bad.foreground : theme.neutral.foreground}, Qt::AlignCenter);
}

void NavButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void NavButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void NavButton::badgeChanged()
{
    // The name is the text itself, so it follows a change of language.
    setAccessibleDescription(m_count > 0 ? badgeText() : QString{});
    update();
}

}  // namespace fodfaeste
