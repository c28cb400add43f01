#include "gui/contact/quick_chip.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kSide = 10;
constexpr int kCross = 12;
constexpr int kGap = 6;
constexpr int kMostWidth = 420;

}  // namespace

QuickChip::QuickChip(QWidget* parent) : QAbstractButton{parent}
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void QuickChip::setTone(ToneKind tone)
{
    m_tone = tone;
    update();
}

void QuickChip::setRemovable(bool removable)
{
    m_isRemovable = removable;
    updateGeometry();
    update();
}

QSize QuickChip::sizeHint() const
{
    const int crossRoom = m_isRemovable ? kGap + kCross : 0;
    return {qMin(kMostWidth, qRound(textWidth(text(), chipFont())) + 2 * kSide + crossRoom + 2), qMax(26, scaledByText(26))};
}

QSize QuickChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 90), sizeHint().height()};
}

QRectF QuickChip::cross() const
{
    return {width() - kSide - kCross + 2.0, (height() - kCross) / 2.0, kCross, kCross};
}

void QuickChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const Tone& tone = theme.tone(m_tone);
    const QRectF area = rect();
    const double radius = area.height() / 2;
    paintRounded(painter, area, {tone.background, underMouse() ? tone.dot : QColor{}, 1, radius});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, area, theme, radius);
    const double right = m_isRemovable ? cross().left() - kGap : area.right() - kSide;
    paintLine(painter, {kSide * 1.0, 0, right - kSide + 2, area.height()}, text(), {chipFont(), tone.foreground});
    if (m_isRemovable)
        paintIcon(painter, cross(), QStringLiteral("x"), tone.foreground);
}

void QuickChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_isRemovable)
            Q_EMIT removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier)
            click();
        else
            event->ignore();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up: focusNextPrevChild(false); return;
    case Qt::Key_Right:
    case Qt::Key_Down: focusNextPrevChild(true); return;
    default: break;
    }
    const QString typed = event->text();
    if (event->modifiers() == Qt::NoModifier && typed.size() == 1 && typed[0].isLetter())
        Q_EMIT letterTyped(typed.toLower());
    else
        QAbstractButton::keyPressEvent(event);
}

void QuickChip::mousePressEvent(QMouseEvent* event)
{
    if (m_isRemovable && cross().adjusted(-4, -6, 6, 6).contains(event->position()))
        Q_EMIT removeWanted();
    else
        QAbstractButton::mousePressEvent(event);
}

}  // namespace fodfaeste
