#include "gui/widgets/elided_label.h"

#include "gui/theme/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace fodfaeste {

ElidedLabel::ElidedLabel(QWidget* parent) : ElidedLabel{QString{}, Kind::Body, parent} {}

ElidedLabel::ElidedLabel(const QString& text, Kind kind, QWidget* parent) : Label{text, kind, parent}
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("abc…")), Label::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const Ink ink{font(), palette().color(group, QPalette::WindowText)};
    paintLine(painter, contentsRect(), text(), ink,
              alignment() | (alignment() & Qt::AlignVertical_Mask ? Qt::Alignment{} : Qt::AlignVCenter));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return Label::event(event);
}

bool ElidedLabel::isElided() const
{
    return textWidth(text(), font()) > contentsRect().width() + 1;
}

}  // namespace fodfaeste
