#pragma once

#include "gui/theme/theme.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;
class QStyleOption;

namespace fodfaeste {

/// A rounded box: what it is filled with and how it is outlined. An invalid colour paints nothing.
struct RoundedLook {
    QColor fill;
    QColor line;
    double lineWidth = 1;
    double radius = 8;
};
void paintRounded(QPainter& painter, const QRectF& area, const RoundedLook& look);

/// Two pixels of primary at the edge of `area`.
void paintFocusRing(QPainter& painter, const QRectF& area, const Theme& theme, double radius);
/// The ring is for those who use the keyboard: a click does not show it.
bool hasKeyboardFocus(const QWidget* widget);
bool hasKeyboardFocus(const QStyleOption& option);

void paintChevron(QPainter& painter, const QPointF& centre, Qt::ArrowType direction, const QColor& colour);
void paintTick(QPainter& painter, const QRectF& box, const QColor& colour);

/// A font and a colour to write with.
struct Ink {
    QFont font;
    QColor colour;
};
/// One line, ending in "…" where it does not fit. Returns the width it took.
double paintLine(QPainter& painter, const QRectF& area, const QString& text, const Ink& ink,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
double textWidth(const QString& text, const QFont& font);

/// What a chip takes: its word, the dot and the room around.
enum class ChipDot { Shown, None };
double chipWidth(const QString& text, ChipDot dot);
double chipHeight();
void paintChip(QPainter& painter, const QRectF& area, const QString& text, const Tone& tone, ChipDot dot);
void paintAvatar(QPainter& painter, const QRectF& circle, const QString& initials, const Tone& tone);

}  // namespace fodfaeste
