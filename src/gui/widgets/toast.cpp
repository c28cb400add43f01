#include "gui/widgets/toast.h"

#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kDuration = 10'000;
constexpr int kWidest = 560;

}  // namespace

Toast::Toast(QWidget* host)
    : QWidget{host}
    , m_host{host}
    , m_text{new Label{QString{}, Label::Kind::Body, this}}
    , m_action{new Button{QString{}, Button::Kind::Link, this}}
    , m_close{new Button{QString{}, Button::Kind::Ghost, this}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(metrics::kSpace16, metrics::kSpace8, metrics::kSpace8, metrics::kSpace8);
    row->setSpacing(metrics::kSpace12);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("toastActionButton"));
    m_close->setObjectName(QStringLiteral("toastCloseButton"));
    m_close->setIconName(QStringLiteral("x"));
    retranslate();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDuration);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &Button::clicked, this, &Toast::runAction);
    connect(m_close, &Button::clicked, this, &Toast::dismiss);
    host->installEventFilter(this);
    hide();
}

void Toast::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
}

void Toast::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Toast::tell(const QString& text)
{
    offer(text, {}, {});
}

void Toast::offer(const QString& text, const QString& actionText, std::function<void()> action)
{
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_run = std::move(action);
    setAccessibleName(text);
    appear();
}

void Toast::standOn(QWidget* part)
{
    m_floor = part;
    part->installEventFilter(this);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::setDuration(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_run = nullptr;
    hide();
}

void Toast::appear()
{
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    if (!m_host)
        return;
    const int room = qMin(kWidest, m_host->width() - 2 * metrics::kSpace24);
    const int buttons = (m_action->isHidden() ? 0 : m_action->sizeHint().width() + metrics::kSpace12) +
                        m_close->sizeHint().width() + metrics::kSpace12 + metrics::kSpace24;
    const int word = qRound(textWidth(m_text->text(), m_text->font())) + 4;
    const int width = qMin(room, word + buttons + metrics::kSpace8);
    const int height = qMax(layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height(), 44);
    const bool hasFloor = m_floor && m_floor->isVisible();
    const int floor = hasFloor ? m_floor->mapTo(m_host, QPoint{}).y() + metrics::kSpace12 : m_host->height();
    setGeometry((m_host->width() - width) / 2, floor - height - metrics::kSpace24, width, height);
}

void Toast::runAction()
{
    const std::function<void()> run = std::move(m_run);
    dismiss();
    if (run)
        run();
}

void Toast::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    paintRounded(painter, rect(), {theme.surface, theme.controlOutline, 1, metrics::kCardRadius});
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    if (isVisible())
        m_timer.start();
    QWidget::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show ||
                         event->type() == QEvent::Hide;
    if ((watched == m_host || watched == m_floor) && isMoved && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace fodfaeste
