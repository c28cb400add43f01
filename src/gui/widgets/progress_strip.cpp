#include "gui/widgets/progress_strip.h"

#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

namespace fodfaeste {

namespace {

constexpr int kDelay = 500;
constexpr int kBarSteps = 1000;

}  // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget{parent}
    , m_text{new Label{QString{}, Label::Kind::Body, this}}
    , m_count{new Label{QString{}, Label::Kind::SubLine, this}}
    , m_bar{new QProgressBar{this}}
    , m_cancel{new Button{tr("Cancel"), Button::Kind::Ghost, this}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(metrics::kSpace16, metrics::kSpace4, metrics::kSpace4, metrics::kSpace4);
    row->setSpacing(metrics::kSpace12);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(80);
    m_cancel->setObjectName(QStringLiteral("cancelTaskButton"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &Button::clicked, this, &ProgressStrip::cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void ProgressStrip::watch(TaskWatch* task, const QString& text)
{
    if (m_task)
        disconnect(m_task, nullptr, this, nullptr);
    m_task = task;
    if (task == nullptr || task->isFinished()) {
        leave();
        return;
    }
    m_text->setText(text);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    setAccessibleName(text);
    m_bar->setAccessibleName(text);
    advance(0, 0);
    connect(task, &TaskWatch::advanced, this, &ProgressStrip::advance);
    connect(task, &TaskWatch::finished, this, &ProgressStrip::leave);
    connect(task, &QObject::destroyed, this, &ProgressStrip::leave);
    if (!isVisible())
        m_delay.start();
}

void ProgressStrip::setDelay(int milliseconds)
{
    m_delay.setInterval(milliseconds);
}

void ProgressStrip::advance(qulonglong done, qulonglong total)
{
    const bool isKnown = total > 0;
    m_bar->setRange(0, isKnown ? kBarSteps : 0);
    m_bar->setValue(isKnown ? static_cast<int>(done * kBarSteps / total) : 0);
    if (isKnown)
        m_count->setText(tr("%1 of %2").arg(locale().toString(done), locale().toString(total)));
    else
        m_count->setText(done > 0 ? locale().toString(done) : QString{});
    m_bar->update();
}

void ProgressStrip::cancel()
{
    if (!m_task)
        return;
    m_task->cancel();
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping …"));
}

void ProgressStrip::leave()
{
    m_delay.stop();
    hide();
}

void ProgressStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    paintRounded(painter, rect(), {theme.surface, theme.border, 1, metrics::kControlRadius});
}

}  // namespace fodfaeste
