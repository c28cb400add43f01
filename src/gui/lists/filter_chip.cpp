#include "gui/lists/filter_chip.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kSide = 11;
constexpr int kCross = 13;
constexpr int kGap = 6;
constexpr int kWidest = 320;

}  // namespace

FilterChip::FilterChip(const QString& text, QWidget* parent) : QPushButton{text, parent}
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    return {qMin(kWidest, qRound(textWidth(text(), chipFont())) + 2 * kSide + kGap + kCross), qMax(28, scaledByText(28))};
}

QSize FilterChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 64), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const QRectF area = rect();
    const double radius = area.height() / 2;
    paintRounded(painter, area, {theme.soft, underMouse() ? theme.primary : QColor{}, 1.0, radius});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, area, theme, radius);
    const QRectF room = area.adjusted(kSide, 0, -kSide, 0);
    paintLine(painter, room.adjusted(0, 0, -kGap - kCross, 0), text(), {chipFont(), theme.primary});
    paintIcon(painter, {room.right() - kCross, qRound(room.center().y() - kCross / 2.0) * 1.0, 1.0 * kCross, 1.0 * kCross},
              QStringLiteral("x"), theme.primary);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace: click(); break;
    default: QPushButton::keyPressEvent(event);
    }
}

void FilterChip::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}  // namespace fodfaeste
