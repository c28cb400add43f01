#include "gui/start/unlock_card.h"

#include "base/result.h"
#include "gui/text/error_text.h"
#include "gui/theme/field_state.h"
#include "ui_unlock_card.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace fodfaeste {

namespace {

bool isMendedByABackup(ErrorCode code)
{
    return code == ErrorCode::StoreDamaged || code == ErrorCode::StoreMissing || code == ErrorCode::KeyFileMissing ||
           code == ErrorCode::KeyFileDamaged || code == ErrorCode::StoreNotOurs;
}

}  // namespace

UnlockCard::UnlockCard(QWidget* parent) : Card{parent}, m_ui{std::make_unique<Ui::UnlockCard>()}
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->passphraseField);
    connect(m_ui->passphraseField, &PassphraseField::changed, this, &UnlockCard::clearError);
    connect(m_ui->passphraseField, &PassphraseField::entered, this, &UnlockCard::go);
    connect(m_ui->loginEdit, &QLineEdit::textEdited, this, &UnlockCard::clearError);
    connect(m_ui->loginEdit, &QLineEdit::returnPressed, this, [this] { m_ui->passphraseField->setFocus(Qt::TabFocusReason); });
    connect(m_ui->restoreButton, &QAbstractButton::clicked, this, &UnlockCard::restoreWanted);
    connect(m_ui->recoverButton, &QAbstractButton::clicked, this, &UnlockCard::recoveryWanted);
    connect(m_ui->unlockButton, &QAbstractButton::clicked, this, &UnlockCard::go);
    connect(m_ui->otherButton, &QAbstractButton::clicked, this, &UnlockCard::otherStoreWanted);
    setState(State::AsksPassphrase);
    retranslate();
}

UnlockCard::~UnlockCard() = default;

void UnlockCard::setStore(const QString& path, const QString& login)
{
    m_path = path;
    m_error.reset();
    m_ui->passphraseField->clear();
    m_ui->loginEdit->setText(login);
    setState(State::AsksPassphrase);
    showTexts();
}

QString UnlockCard::login() const
{
    return m_ui->loginEdit->text().trimmed();
}

void UnlockCard::setHint(const QString& hint)
{
    m_hint = hint;
    showTexts();
}

void UnlockCard::setState(State state)
{
    m_state = state;
    const bool asks = state == State::AsksPassphrase;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->loginEdit, m_ui->passphraseField, m_ui->unlockButton,
                                                           m_ui->otherButton, m_ui->recoverButton})
        widget->setEnabled(asks);
    const bool asksWho = m_ui->loginEdit->text().isEmpty() && !m_error;
    setFocusProxy(asksWho ? static_cast<QWidget*>(m_ui->loginEdit) : m_ui->passphraseField);
    showTexts();
    if (asks && isVisible())
        setFocus(Qt::OtherFocusReason);
}

void UnlockCard::showError(const Error& error)
{
    m_error = error;
    setState(State::AsksPassphrase);
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
    if (m_state == State::AsksPassphrase && !m_ui->passphraseField->text().isEmpty())
        Q_EMIT passphraseGiven();
    else
        m_ui->passphraseField->setFocus(Qt::OtherFocusReason);
}

void UnlockCard::clearError()
{
    if (!m_error || m_state != State::AsksPassphrase)
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
    m_ui->hintLabel->setText(m_hint);
    m_ui->hintLabel->setVisible(!m_hint.isEmpty());
    m_ui->unlockButton->setText(m_state == State::Opens   ? tr("Opening …")
                                : m_state == State::Waits ? tr("Wait …")
                                                          : tr("Unlock"));
    m_ui->errorHeadingLabel->setText(m_error ? ErrorText::headingOf(*m_error) : QString{});
    m_ui->errorLabel->setText(m_error ? ErrorText::of(*m_error) : QString{});
    m_ui->errorHeadingLabel->setVisible(m_error.has_value());
    m_ui->errorLabel->setVisible(m_error.has_value());
    m_ui->restoreButton->setVisible(m_error && isMendedByABackup(m_error->code));
}

void UnlockCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->passphraseField->setName(tr("Your passphrase"));
    showTexts();
}

void UnlockCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
