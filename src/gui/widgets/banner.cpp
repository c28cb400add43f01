#include "gui/widgets/banner.h"

#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fodfaeste {

namespace {

constexpr int kIconRoom = 36;

QString iconFor(ToneKind tone)
{
    switch (tone) {
    case ToneKind::Ok: return QStringLiteral("circle-check");
    case ToneKind::Warn:
    case ToneKind::Bad: return QStringLiteral("triangle-alert");
    default: return QStringLiteral("info");
    }
}

}  // namespace

Banner::Banner(QWidget* parent)
    : QWidget{parent}
    , m_text{new Label{QString{}, Label::Kind::Body, this}}
    , m_action{new Button{QString{}, Button::Kind::Link, this}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(kIconRoom, 6, metrics::kSpace8, 6);
    row->setSpacing(metrics::kSpace12);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    m_text->setWordWrap(true);
    m_action->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMinimumHeight(36);
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
}

void Banner::setMessage(const QString& text, ToneKind tone, const QString& iconName)
{
    m_tone = tone;
    m_iconName = iconName.isEmpty() ? iconFor(tone) : iconName;
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const Tone& tone = theme.tone(m_tone);
    paintRounded(painter, rect(), {tone.background, {}, 0, metrics::kControlRadius});
    const QRectF icon{12, QRectF{rect()}.center().y() - 8, metrics::kIcon, metrics::kIcon};
    paintIcon(painter, icon, m_iconName, tone.foreground);
}

}  // namespace fodfaeste
