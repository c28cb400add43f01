#include "gui/citizen/record_row.h"

#include "gui/keys/key_map.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kSide = 12;
constexpr double kMark = 28;
constexpr double kBox = 18;
constexpr int kHeight = 48;
constexpr int kLeast = 200;

}  // namespace

RecordRow::RecordRow(Use use, QWidget* parent) : QAbstractButton{parent}, m_use{use}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RecordRow::setWords(const Words& words)
{
    m_words = words;
    QStringList spoken{words.title, words.line, words.chip};
    spoken.removeAll(QString{});
    setText(words.title);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(spoken.join(QLatin1Char{'\n'}));
    update();
}

QSize RecordRow::sizeHint() const
{
    return {kLeast, scaledByText(kHeight)};
}

QSize RecordRow::minimumSizeHint() const
{
    return {kLeast / 2, scaledByText(kHeight)};
}

QRectF RecordRow::markArea() const
{
    return {kSide, (height() - kMark) / 2, kMark, kMark};
}

void RecordRow::paintMark(QPainter& painter, const Theme& theme) const
{
    if (m_use == Use::Ticks) {
        QRectF box{0, 0, kBox, kBox};
        box.moveCenter(markArea().center());
        paintRounded(painter, box, {theme.surface, isDown() ? theme.primary : theme.controlOutline, 1.5, 5});
        if (underMouse())
            paintTick(painter, box, theme.controlOutline);
        return;
    }
    const Tone& tone = theme.tone(m_words.tone);
    paintRounded(painter, markArea(), {tone.background, {}, 0, metrics::kControlRadius});
    QRectF icon{0, 0, 15, 15};
    icon.moveCenter(markArea().center());
    paintIcon(painter, icon, m_words.icon, tone.foreground);
}

void RecordRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    if (underMouse())
        paintRounded(painter, rect().adjusted(4, 1, -4, -1), {theme.hoverRow, {}, 0, metrics::kControlRadius});
    paintMark(painter, theme);
    QRectF room{kSide + kMark + 10, 0, width() - kSide * 2 - kMark - 10, height() * 1.0};
    if (!m_words.chip.isEmpty()) {
        const double chip = chipWidth(m_words.chip, ChipDot::None);
        paintChip(painter, {room.right() - chip, room.center().y() - chipHeight() / 2, chip, chipHeight()}, m_words.chip,
                  theme.tone(m_words.chipTone), ChipDot::None);
        room.setRight(room.right() - chip - 8);
    }
    const double half = scaledByText(18);
    QRectF line{room.left(), room.center().y() - half, room.width(), half};
    if (m_words.line.isEmpty())
        line.moveCenter(room.center());
    paintLine(painter, line, m_words.title, {mediumFont(), theme.text});
    const bool isUrgent = m_words.lineTone != ToneKind::Neutral;
    const QColor colour = isUrgent ? theme.tone(m_words.lineTone).foreground : theme.textTertiary;
    line.moveTop(room.center().y());
    if (!m_words.line.isEmpty())
        paintLine(painter, line, m_words.line, {subLineFont(), colour});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect().adjusted(4, 1, -4, -1), theme, metrics::kControlRadius);
}

void RecordRow::keyPressEvent(QKeyEvent* event)
{
    const bool isSpace = event->key() == Qt::Key_Space;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isSpace && m_use == Use::Ticks)
        Q_EMIT ticked();
    else if (isSpace || isEnter || isKey(*event, KeyAction::Edit))
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_J)
        focusNextChild();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_K)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecordRow::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isInside = rect().contains(event->pos()) && event->button() == Qt::LeftButton;
    const bool isOnBox = m_use == Use::Ticks && event->position().x() < markArea().right() + 4;
    QAbstractButton::mouseReleaseEvent(event);
    if (!isInside)
        return;
    if (isOnBox)
        Q_EMIT ticked();
    else
        Q_EMIT opened();
}

}  // namespace fodfaeste
