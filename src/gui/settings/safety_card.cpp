#include "gui/settings/safety_card.h"

#include "gui/settings/user_settings.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill_bar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kLockMinutes[] = {1, 2, 5, 10, 15};
constexpr int kClipboardSeconds[] = {10, 30, 60};

PillBar* makeBar(const char* objectName, QWidget* parent)
{
    auto* bar = new PillBar{parent};
    bar->setObjectName(QString::fromLatin1(objectName));
    return bar;
}

}  // namespace

SafetyCard::SafetyCard(QWidget* parent)
    : Card{parent}
    , m_lockLabel{new Label{QString{}, Label::Kind::Strong, this}}
    , m_lockBar{makeBar("lockBar", this)}
    , m_clipboardLabel{new Label{QString{}, Label::Kind::Strong, this}}
    , m_clipboardBar{makeBar("clipboardBar", this)}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace8);
    for (Label* label : {m_lockLabel, m_clipboardLabel})
        label->setWordWrap(true);
    column->addWidget(m_lockLabel);
    column->addWidget(m_lockBar);
    column->addWidget(m_clipboardLabel);
    column->addWidget(m_clipboardBar);
    for (const int minutes : kLockMinutes)
        m_lockBar->addPill(QString::number(minutes), QString{});
    for (const int seconds : kClipboardSeconds)
        m_clipboardBar->addPill(QString::number(seconds), QString{});
    retranslate();
}

void SafetyCard::setSettings(UserSettings& settings)
{
    m_settings = &settings;
    connect(m_lockBar, &PillBar::chosen, this,
            [&settings](const QStringList& keys) { settings.setLockMinutes(keys.value(0).toInt()); });
    connect(m_clipboardBar, &PillBar::chosen, this,
            [&settings](const QStringList& keys) { settings.setClipboardSeconds(keys.value(0).toInt()); });
    showChoices();
}

void SafetyCard::showChoices()
{
    if (m_settings == nullptr)
        return;
    m_lockBar->setCheckedKeys({QString::number(m_settings->lockMinutes())});
    m_clipboardBar->setCheckedKeys({QString::number(m_settings->clipboardSeconds())});
}

void SafetyCard::retranslate()
{
    setTitle(tr("Safety"));
    m_lockLabel->setText(tr("Lock when nobody has touched anything for"));
    m_lockBar->setAccessibleName(m_lockLabel->text());
    for (const int minutes : kLockMinutes)
        m_lockBar->setText(QString::number(minutes), tr("%n min", nullptr, minutes));
    m_clipboardLabel->setText(tr("Empty the clipboard after"));
    m_clipboardBar->setAccessibleName(m_clipboardLabel->text());
    for (const int seconds : kClipboardSeconds)
        m_clipboardBar->setText(QString::number(seconds), tr("%n s", nullptr, seconds));
}

void SafetyCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
