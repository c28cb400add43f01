#include "gui/start/new_passphrase_card.h"

#include "gui/start/passphrase_advice.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_new_passphrase_card.h"

#include <QEvent>

namespace fodfaeste {

NewPassphraseCard::NewPassphraseCard(QWidget* parent) : Card{parent}, m_ui{std::make_unique<Ui::NewPassphraseCard>()}
{
    m_ui->setupUi(this);
    for (PassphraseField* field : {m_ui->passphraseField, m_ui->repeatField})
        connect(field, &PassphraseField::changed, this, &NewPassphraseCard::clearError);
    for (QLineEdit* edit : {m_ui->keyEdit, m_ui->loginEdit})
        connect(edit, &QLineEdit::textEdited, this, &NewPassphraseCard::clearError);
    connect(m_ui->repeatField, &PassphraseField::entered, this, &NewPassphraseCard::accept);
    connect(m_ui->acceptButton, &QAbstractButton::clicked, this, &NewPassphraseCard::accept);
    connect(m_ui->suggestButton, &QAbstractButton::clicked, this, &NewPassphraseCard::suggest);
    connect(m_ui->backButton, &QAbstractButton::clicked, this, &NewPassphraseCard::backWanted);
    retranslate();
}

NewPassphraseCard::~NewPassphraseCard() = default;

void NewPassphraseCard::begin(Occasion occasion, StoreKind kind, const QString& name)
{
    m_occasion = occasion;
    m_kind = kind;
    m_name = name;
    const bool isRecovery = occasion == Occasion::Recovery;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->keyLabel, m_ui->keyEdit, m_ui->loginLabel, m_ui->loginEdit})
        widget->setVisible(isRecovery);
    m_ui->keyEdit->clear();
    m_ui->loginEdit->setText(isRecovery ? name : QString{});
    m_ui->passphraseField->clear();
    m_ui->repeatField->clear();
    setFocusProxy(isRecovery ? static_cast<QWidget*>(m_ui->keyEdit) : m_ui->passphraseField);
    setBusy(false);
    clearError();
}

QString NewPassphraseCard::login() const
{
    return m_ui->loginEdit->text().trimmed();
}

Secret NewPassphraseCard::takeRecoveryKey()
{
    QByteArray text = m_ui->keyEdit->text().toUtf8();
    Secret key{std::string_view{text.constData(), static_cast<std::size_t>(text.size())}};
    wipe({text.data(), static_cast<std::size_t>(text.size())});
    m_ui->keyEdit->clear();
    return key;
}

Secret NewPassphraseCard::takePassphrase()
{
    m_ui->repeatField->clear();
    return m_ui->passphraseField->take();
}

void NewPassphraseCard::showError(const Error& error)
{
    setBusy(false);
    m_error = error;
    showTexts();
    setFocus(Qt::OtherFocusReason);
}

void NewPassphraseCard::setBusy(bool busy)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->keyEdit, m_ui->loginEdit, m_ui->passphraseField,
                                                           m_ui->repeatField, m_ui->acceptButton, m_ui->backButton})
        widget->setEnabled(!busy);
}

QString NewPassphraseCard::complaint() const
{
    if (m_occasion == Occasion::Recovery && m_ui->keyEdit->text().trimmed().isEmpty())
        return tr("Type the recovery key from the sealed envelope.");
    if (m_occasion == Occasion::Recovery && login().isEmpty())
        return tr("Write the user name of somebody who administers.");
    return PassphraseAdvice::complaintAbout(m_ui->passphraseField->text(), m_ui->repeatField->text(), m_kind, m_name);
}

void NewPassphraseCard::accept()
{
    m_error.reset();
    m_complaint = complaint();
    showTexts();
    if (m_complaint.isEmpty())
        Q_EMIT accepted();
}

void NewPassphraseCard::suggest()
{
    const Secret fresh = freshPassphrase();
    m_ui->passphraseField->edit()->setText(QString::fromUtf8(fresh.text().data(), static_cast<qsizetype>(fresh.size())));
    m_ui->passphraseField->showPlainly();
    m_ui->repeatField->clear();
    m_ui->repeatField->setFocus(Qt::OtherFocusReason);
}

void NewPassphraseCard::clearError()
{
    m_error.reset();
    m_complaint.clear();
    showTexts();
}

void NewPassphraseCard::showTexts()
{
    const bool isRecovery = m_occasion == Occasion::Recovery;
    m_ui->headingLabel->setText(isRecovery ? tr("Forgotten passphrase") : tr("Choose your own passphrase"));
    m_ui->explanationLabel->setText(
        isRecovery ? tr("The recovery key gives somebody who administers a new passphrase. Everybody else asks an administrator.")
                   : tr("The one you came in by was given to you by somebody else. From now on only yours works."));
    m_ui->strengthLabel->setText(PassphraseAdvice::on(m_ui->passphraseField->text(), m_kind, m_name));
    m_ui->errorHeadingLabel->setText(m_error ? ErrorText::headingOf(*m_error) : m_complaint);
    m_ui->errorLabel->setText(m_error ? ErrorText::of(*m_error) : QString{});
    m_ui->errorHeadingLabel->setVisible(m_error || !m_complaint.isEmpty());
    m_ui->errorLabel->setVisible(m_error.has_value());
}

void NewPassphraseCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->passphraseField->setName(tr("New passphrase"));
    m_ui->repeatField->setName(tr("The same passphrase again"));
    m_ui->repeatField->setPlaceholderText(tr("The same passphrase again"));
    showTexts();
}

void NewPassphraseCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
