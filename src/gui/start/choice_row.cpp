#include "gui/start/choice_row.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kHeight = 64;
constexpr double kTile = 36;
constexpr double kTileRadius = 10;
constexpr double kArrowRoom = 28;

}  // namespace

ChoiceRow::ChoiceRow(const QString& objectName, const QString& iconName, QWidget* parent)
    : QPushButton{parent}
    , m_iconName{iconName}
{
    setObjectName(objectName);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceRow::setWords(const QString& what, const QString& detail)
{
    m_detail = detail;
    setText(what);
    setAccessibleName(what);
    setAccessibleDescription(detail);
    setToolTip(detail);
    update();
}

QSize ChoiceRow::sizeHint() const
{
    return {420, qMax(kHeight, scaledByText(kHeight))};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

void ChoiceRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF area = rect();
    if (isEnabled() && (underMouse() || isDown()))
        paintRounded(painter, area, {theme.hoverRow, {}, 0, metrics::kControlRadius});
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, area, theme, metrics::kControlRadius);
    const double middle = area.center().y();
    const QRectF tile{metrics::kSpace12, middle - kTile / 2, kTile, kTile};
    paintRounded(painter, tile, {theme.soft, {}, 0, kTileRadius});
    paintIcon(painter, tile.adjusted(9, 9, -9, -9), m_iconName, theme.primary);
    const double left = tile.right() + metrics::kSpace12;
    const double room = area.right() - left - kArrowRoom;
    const double line = scaledByText(20);
    paintLine(painter, {left, middle - line, room, line}, text(), {rowNameFont(), isEnabled() ? theme.text : theme.disabledText});
    paintLine(painter, {left, middle, room, line}, m_detail, {subLineFont(), theme.textSecondary});
    paintChevron(painter, {area.right() - kArrowRoom / 2, middle}, Qt::RightArrow, theme.textTertiary);
}

void ChoiceRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

}  // namespace fodfaeste
