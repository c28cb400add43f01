#include "gui/theme/paint.h"

#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <cmath>

namespace fodfaeste {

namespace {

constexpr double kChipDot = 7;
constexpr double kChipSide = 9;

QPen roundPen(const QColor& colour, double width)
{
    return QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

}  // namespace

void paintRounded(QPainter& painter, const QRectF& area, const RoundedLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill.isValid() ? QBrush{look.fill} : QBrush{Qt::NoBrush});
    QRectF box = area;
    double radius = look.radius;
    if (look.line.isValid() && look.lineWidth > 0) {
        const double half = look.lineWidth / 2;
        painter.setPen(QPen{look.line, look.lineWidth});
        box.adjust(half, half, -half, -half);
        radius = qMax(0.0, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& area, const Theme& theme, double radius)
{
    paintRounded(painter, area, {{}, theme.primary, metrics::kFocusRing, radius});
}

bool hasKeyboardFocus(const QWidget* widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool hasKeyboardFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void paintChevron(QPainter& painter, const QPointF& centre, Qt::ArrowType direction, const QColor& colour)
{
    constexpr double kHalf = 3.5;
    constexpr double kDepth = 1.9;
    static const struct {
        Qt::ArrowType arrow;
        double degrees;
    } kTurns[] = {{Qt::DownArrow, 0}, {Qt::LeftArrow, 90}, {Qt::UpArrow, 180}, {Qt::RightArrow, 270}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(colour, 1.7));
    painter.setBrush(Qt::NoBrush);
    painter.translate(centre);
    for (const auto& turn : kTurns) {
        if (turn.arrow == direction)
            painter.rotate(turn.degrees);
    }
    const QPointF points[] = {{-kHalf, -kDepth}, {0, kDepth}, {kHalf, -kDepth}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const auto at = [&box](double x, double y) { return QPointF{box.left() + box.width() * x, box.top() + box.height() * y}; };
    const QPointF points[] = {at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(colour, 2));
    painter.drawPolyline(points, 3);
    painter.restore();
}

double paintLine(QPainter& painter, const QRectF& area, const QString& text, const Ink& ink, Qt::Alignment alignment)
{
    if (text.isEmpty() || area.width() <= 0)
        return 0;
    const QFontMetricsF fontMetrics{ink.font};
    const double width = fontMetrics.horizontalAdvance(text);
    const bool fits = width <= area.width() + 0.5;
    const QString shown = fits ? text : fontMetrics.elidedText(text, Qt::ElideRight, area.width());
    painter.setFont(ink.font);
    painter.setPen(ink.colour);
    // A hair more room than measured, so that rounding never drops the last glyph.
    const QRectF room = fits && alignment.testFlag(Qt::AlignLeft) ? area.adjusted(0, 0, 1, 0) : area;
    painter.drawText(room, static_cast<int>(alignment.toInt()) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return fits ? width : area.width();
}

double textWidth(const QString& text, const QFont& font)
{
    return std::ceil(QFontMetricsF{font}.horizontalAdvance(text));
}

double chipWidth(const QString& text, ChipDot dot)
{
    const double room = dot == ChipDot::Shown ? kChipSide + kChipDot + 5 + kChipSide : 2 * kChipSide;
    return textWidth(text, chipFont()) + room;
}

double chipHeight()
{
    return qMax(metrics::kChipHeight, scaledByText(metrics::kChipHeight));
}

void paintChip(QPainter& painter, const QRectF& area, const QString& text, const Tone& tone, ChipDot dot)
{
    paintRounded(painter, area, {tone.background, {}, 0, area.height() / 2});
    QRectF word = area.adjusted(kChipSide, 0, -kChipSide, 0);
    if (dot == ChipDot::Shown) {
        const QRectF mark{word.left(), area.center().y() - kChipDot / 2, kChipDot, kChipDot};
        paintRounded(painter, mark, {tone.dot, {}, 0, kChipDot / 2});
        word.setLeft(mark.right() + 5);
    }
    paintLine(painter, word, text, {chipFont(), tone.foreground});
}

void paintAvatar(QPainter& painter, const QRectF& circle, const QString& initials, const Tone& tone)
{
    paintRounded(painter, circle, {tone.background, {}, 0, circle.height() / 2});
    QFont font = chipFont();
    font.setPixelSize(qMax(9, qRound(circle.height() * 0.36)));
    paintLine(painter, circle, initials, {font, tone.foreground}, Qt::AlignCenter);
}

}  // namespace fodfaeste
