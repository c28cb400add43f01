#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace fodfaeste {

/// One of the bundled line icons (`:/icons/NAME.svg`) in one colour, sharp at the given device pixel ratio.
/// Cached. An unknown name gives a transparent pixmap and a warning in the log.
QPixmap iconPixmap(const QString& name, int pixels, const QColor& colour, double devicePixelRatio);

/// Paints the icon as large as `area` in one colour.
void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour);

/// An icon for menus, buttons and fields that takes its colour from the theme each time it is painted.
QIcon themedIcon(const QString& name);

}  // namespace fodfaeste
