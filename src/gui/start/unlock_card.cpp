#include "gui/start/unlock_card.h"

#include "base/result.h"
#include "gui/text/error_text.h"
#include "gui/theme/field_state.h"
#include "ui_unlock_card.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace fodfaeste {

UnlockCard::UnlockCard(QWidget* parent) : Card{parent}, m_ui{std::make_unique<Ui::UnlockCard>()}
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->passphraseField);
    connect(m_ui->passphraseField, &PassphraseField::changed, this, &UnlockCard::clearError);
    connect(m_ui->passphraseField, &PassphraseField::entered, this, &UnlockCard::go);
    connect(m_ui->leadEdit, &QLineEdit::textChanged, this, &UnlockCard::clearError);
    connect(m_ui->leadEdit, &QLineEdit::returnPressed, this, &UnlockCard::go);
    connect(m_ui->unlockButton, &QAbstractButton::clicked, this, &UnlockCard::go);
    connect(m_ui->otherButton, &QAbstractButton::clicked, this, &UnlockCard::otherStoreWanted);
    setState(State::AsksPassphrase);
    retranslate();
}

UnlockCard::~UnlockCard() = default;

void UnlockCard::setStore(const QString& path)
{
    m_path = path;
    m_error.reset();
    m_ui->passphraseField->clear();
    m_ui->leadEdit->clear();
    setState(State::AsksPassphrase);
    showTexts();
}

void UnlockCard::setState(State state)
{
    m_state = state;
    const bool isOpening = state == State::Opens;
    const bool asksLead = state == State::AsksLead;
    m_ui->passphraseLabel->setVisible(!asksLead);
    m_ui->passphraseField->setVisible(!asksLead);
    m_ui->leadLabel->setVisible(asksLead);
    m_ui->leadEdit->setVisible(asksLead);
    m_ui->passphraseField->setEnabled(!isOpening);
    m_ui->unlockButton->setEnabled(!isOpening);
    m_ui->otherButton->setEnabled(!isOpening);
    setFocusProxy(asksLead ? static_cast<QWidget*>(m_ui->leadEdit) : m_ui->passphraseField);
    showTexts();
    if (!isOpening && isVisible())
        setFocus(Qt::OtherFocusReason);
}

void UnlockCard::showError(const Error& error)
{
    m_error = error;
    setState(m_state == State::AsksLead ? State::AsksLead : State::AsksPassphrase);
    if (error.code == ErrorCode::WrongPassphrase)
        setFieldState(m_ui->passphraseField->edit(), FieldState::Wrong);
    showTexts();
}

Secret UnlockCard::takePassphrase()
{
    return m_ui->passphraseField->take();
}

void UnlockCard::go()
{
    if (m_state == State::AsksLead)
        Q_EMIT leadNamed(m_ui->leadEdit->text().simplified());
    else if (m_state == State::AsksPassphrase && !m_ui->passphraseField->text().isEmpty())
        Q_EMIT passphraseGiven();
    else
        setFocus(Qt::OtherFocusReason);
}

void UnlockCard::clearError()
{
    if (!m_error || m_state == State::Opens)
        return;
    m_error.reset();
    setFieldState(m_ui->passphraseField->edit(), FieldState::Fine);
    showTexts();
}

void UnlockCard::showTexts()
{
    const QFileInfo file{m_path};
    m_ui->storeLabel->setText(file.completeBaseName());
    m_ui->folderLabel->setText(QDir::toNativeSeparators(file.path()));
    m_ui->hintLabel->setText(
        m_state == State::AsksLead ? tr("Nobody works in this store yet. Whoever leads the office comes first.") : QString{});
    m_ui->hintLabel->setVisible(m_state == State::AsksLead);
    m_ui->unlockButton->setText(m_state == State::Opens      ? tr("Opening …")
                                : m_state == State::AsksLead ? tr("Begin")
                                                             : tr("Unlock"));
    m_ui->errorHeadingLabel->setText(m_error ? ErrorText::headingOf(*m_error) : QString{});
    m_ui->errorLabel->setText(m_error ? ErrorText::of(*m_error) : QString{});
    m_ui->errorHeadingLabel->setVisible(m_error.has_value());
    m_ui->errorLabel->setVisible(m_error.has_value());
}

void UnlockCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->passphraseField->setName(tr("Passphrase of the store"));
    showTexts();
}

void UnlockCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
