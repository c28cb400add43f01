#include "gui/start/passphrase_field.h"

#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace fodfaeste {

PassphraseField::PassphraseField(QWidget* parent)
    : QWidget{parent}
    , m_edit{new QLineEdit{this}}
    , m_eye{new Button{QString{}, Button::Kind::Ghost, this}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    m_edit->setObjectName(QStringLiteral("passphraseEdit"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setObjectName(QStringLiteral("showPassphraseButton"));
    m_eye->setCheckable(true);
    m_eye->setAutoDefault(false);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    connect(m_eye, &QAbstractButton::toggled, this, &PassphraseField::show);
    show(false);
}

QString PassphraseField::text() const
{
    return m_edit->text();
}

Secret PassphraseField::take()
{
    QByteArray bytes = m_edit->text().toUtf8();
    Secret secret{std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())}};
    wipe({bytes.data(), static_cast<std::size_t>(bytes.size())});
    clear();
    return secret;
}

void PassphraseField::clear()
{
    // Overwritten first: clear() alone keeps the letters for undo.
    m_edit->setText(QString{m_edit->text().size(), QLatin1Char{'x'}});
    m_edit->clear();
    m_eye->setChecked(false);
}

void PassphraseField::showPlainly()
{
    m_eye->setChecked(true);
}

void PassphraseField::setName(const QString& accessibleName)
{
    m_edit->setAccessibleName(accessibleName);
}

void PassphraseField::setPlaceholderText(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void PassphraseField::show(bool plainly)
{
    m_edit->setEchoMode(plainly ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIconName(plainly ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    retranslate();
}

void PassphraseField::retranslate()
{
    const QString word = m_eye->isChecked() ? tr("Hide the passphrase") : tr("Show the passphrase");
    m_eye->setAccessibleName(word);
    m_eye->setToolTip(word);
}

void PassphraseField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
