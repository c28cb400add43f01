#include "gui/overview/action_row.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kRowHeight = 60;
constexpr double kTile = 32;

}  // namespace

ActionRow::ActionRow(const QString& iconName, QWidget* parent) : QPushButton{parent}, m_iconName{iconName}
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionRow::setWhat(const QString& what, const QString& detail, ToneKind tone)
{
    m_detail = detail;
    m_tone = tone;
    setText(what);
    setAccessibleName(detail.isEmpty() ? what : QStringLiteral("%1, %2").arg(what, detail));
    update();
}

QSize ActionRow::sizeHint() const
{
    return {280, scaledByText(kRowHeight)};
}

QSize ActionRow::minimumSizeHint() const
{
    return {160, scaledByText(kRowHeight)};
}

void ActionRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    if (isEnabled() && (underMouse() || isDown()))
        paintRounded(painter, rect(), {theme.hoverRow, {}, 1, metrics::kControlRadius});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), theme, metrics::kControlRadius);

    const double middle = height() / 2.0;
    const Tone& tone = theme.tone(m_tone);
    const QRectF tile{10, middle - kTile / 2, kTile, kTile};
    paintRounded(painter, tile, {tone.background, {}, 1, 9});
    paintIcon(painter, tile.adjusted(8, 8, -8, -8), m_iconName, tone.foreground);

    const double left = tile.right() + metrics::kSpace12;
    const double room = width() - left - 40;
    const double line = scaledByText(19);
    const double top = m_detail.isEmpty() ? middle - line / 2 : middle - line;
    paintLine(painter, {left, top, room, line}, text(), {rowNameFont(), theme.text});
    paintLine(painter, {left, top + line, room, line}, m_detail, {subLineFont(), theme.textTertiary});
    paintChevron(painter, {width() - 20.0, middle}, Qt::RightArrow, theme.textTertiary);
}

}  // namespace fodfaeste
