#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

namespace fodfaeste::style {

namespace {

constexpr int kShortestHandle = 32;
constexpr double kGroove = 8;

QRectF grooveOf(const QRect& area)
{
    const QRectF all{area};
    return {all.left(), all.center().y() - kGroove / 2, all.width(), kGroove};
}

void paintProgress(const Paint& paint, const QStyleOptionProgressBar& bar)
{
    const QRectF groove = grooveOf(bar.rect);
    const bool isEndless = bar.maximum <= bar.minimum;
    QRectF done = groove;
    if (isEndless) {
        // A third of the bar that wanders; whoever shows it repaints it from time to time.
        const double turn = static_cast<double>(QDateTime::currentMSecsSinceEpoch() % 1600) / 1600.0;
        done.setWidth(groove.width() / 3);
        done.moveLeft(groove.left() - done.width() + turn * (groove.width() + done.width()));
    } else {
        const double share = static_cast<double>(bar.progress - bar.minimum) / (bar.maximum - bar.minimum);
        done.setWidth(groove.width() * qBound(0.0, share, 1.0));
    }
    paint.painter.save();
    QPainterPath clip;
    clip.addRoundedRect(groove, kGroove / 2, kGroove / 2);
    paint.painter.setClipPath(clip, Qt::IntersectClip);
    paintRounded(paint.painter, done, {paint.isEnabled() ? paint.theme.primary : paint.theme.disabledText, {}, 0, kGroove / 2});
    paint.painter.restore();
}

void paintSplitter(const Paint& paint)
{
    if (!paint.isHovered())
        return;
    const QRectF area = paint.option.rect;
    const bool isUpright = paint.has(QStyle::State_Horizontal);
    const QSizeF grip = isUpright ? QSizeF{3, 36} : QSizeF{36, 3};
    QRectF mark{{0, 0}, grip};
    mark.moveCenter(area.center());
    paintRounded(paint.painter, mark, {paint.theme.controlOutline, {}, 0, 1.5});
}

}  // namespace

bool paintScrollBar(const Paint& paint)
{
    const auto* option = qstyleoption_cast<const QStyleOptionSlider*>(&paint.option);
    if (option == nullptr)
        return false;
    if (option->maximum <= option->minimum)
        return true;
    const QRectF handle = scrollBarRect(*option, QStyle::SC_ScrollBarSlider);
    const QRectF bar = handle.adjusted(2, 2, -2, -2);
    const bool isHeld = paint.isHovered() || option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    paintRounded(paint.painter, bar, {isHeld ? paint.theme.controlOutline : paint.theme.scrollHandle, {}, 0, 3});
    return true;
}

QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool isLying = option.orientation == Qt::Horizontal;
    const QRect all = option.rect;
    const int length = isLying ? all.width() : all.height();
    const int range = option.maximum - option.minimum;
    const auto page = static_cast<qint64>(option.pageStep);
    const int handle =
        range > 0 ? qBound(qMin(kShortestHandle, length), static_cast<int>(page * length / (range + page)), length) : length;
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle,
                                                      option.upsideDown);
    const auto along = [&](int from, int extent) {
        return isLying ? QRect{all.left() + from, all.top(), extent, all.height()}
                       : QRect{all.left(), all.top() + from, all.width(), extent};
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, handle);
    case QStyle::SC_ScrollBarGroove: return all;
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    default: return {};  // No arrows at the ends.
    }
}

bool paintBarControl(QStyle::ControlElement element, const Paint& paint)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&paint.option);
    if (element == QStyle::CE_ProgressBarGroove)
        paintRounded(paint.painter, grooveOf(paint.option.rect), {paint.theme.border, {}, 0, kGroove / 2});
    else if (element == QStyle::CE_ProgressBarContents && bar != nullptr)
        paintProgress(paint, *bar);
    else if (element == QStyle::CE_Splitter)
        paintSplitter(paint);
    else
        return element == QStyle::CE_ProgressBarLabel;  // How far it is stands beside the bar, not in it.
    return true;
}

}  // namespace fodfaeste::style
