#include "gui/lock/lock_warning.h"

#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr double kSign = 16;

}  // namespace

LockWarning::LockWarning(QWidget* host) : QWidget{host}, m_host{host}, m_text{new Label{QString{}, Label::Kind::Strong, this}}
{
    setObjectName(QStringLiteral("lockWarning"));
    // Whoever sees it presses a key; the pointer finds what lies below.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(metrics::kSpace16 + static_cast<int>(kSign) + metrics::kSpace8, metrics::kSpace12, metrics::kSpace16,
                            metrics::kSpace12);
    row->addWidget(m_text);
    host->installEventFilter(this);
    hide();
}

void LockWarning::countDown(int secondsLeft)
{
    const QString text = tr("The store locks in %n seconds. Press any key to go on.", nullptr, secondsLeft);
    m_text->setText(text);
    const bool isNew = isHidden();
    setAccessibleName(text);
    place();
    show();
    raise();
    if (!isNew)
        return;
    // Said once, not every second.
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void LockWarning::place()
{
    if (!m_host)
        return;
    const QSize size = sizeHint();
    setGeometry((m_host->width() - size.width()) / 2, metrics::kSpace16, size.width(), size.height());
}

void LockWarning::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const Tone& tone = theme.tone(ToneKind::Warn);
    paintRounded(painter, rect(), {tone.background, tone.dot, 1, metrics::kCardRadius});
    const QRectF sign{metrics::kSpace16, (height() - kSign) / 2, kSign, kSign};
    paintIcon(painter, sign, QStringLiteral("lock"), tone.foreground);
}

bool LockWarning::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace fodfaeste
