#include "gui/users/user_dialog.h"

#include "app/user/passphrase_policy.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_user_dialog.h"

namespace fodfaeste {

namespace {

QString plain(const Secret& secret)
{
    return QString::fromUtf8(secret.text().data(), static_cast<qsizetype>(secret.size()));
}

std::shared_ptr<Secret> secretFrom(const QLineEdit& edit)
{
    return std::make_shared<Secret>(std::string_view{toUtf8(edit.text().trimmed())});
}

}  // namespace

UserDialog::UserDialog(const PageContext& context, Task task, const User& user, QWidget* parent)
    : RecordDialog{context, parent}
    , m_task{task}
    , m_user{user}
    , m_ui{std::make_unique<Ui::UserDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    errors().add("user.name", m_ui->nameEdit, m_ui->nameErrorLabel);
    errors().add("user.login", m_ui->loginEdit, m_ui->loginErrorLabel);
    errors().add("passphrase", m_ui->passphraseEdit, m_ui->passphraseErrorLabel);
    errors().add("recovery_key", m_ui->keyEdit, m_ui->keyErrorLabel);
    m_ui->roleErrorLabel->hide();
    m_ui->teamErrorLabel->hide();
    fillChoices();
    m_ui->nameEdit->setText(toQString(user.name));
    m_ui->loginEdit->setText(toQString(user.login));
    m_ui->administersCheck->setChecked(user.administers);
    m_ui->custodyCheck->setChecked(user.seesCustody);
    m_ui->passphraseEdit->setText(plain(freshPassphrase()));
    if (task == Task::Add)
        connect(m_ui->nameEdit, &QLineEdit::textEdited, this,
                [this](const QString& name) { m_ui->loginEdit->setText(toQString(suggestedLogin(toUtf8(name.simplified())))); });
    showFields();
}

UserDialog::~UserDialog() = default;

void UserDialog::fillChoices()
{
    for (const Role role : kRoles)
        m_ui->roleEdit->addItem(StatusText::of(role), static_cast<int>(role));
    m_ui->roleEdit->setCurrentIndex(m_ui->roleEdit->findData(static_cast<int>(m_user.role)));
    m_ui->teamEdit->addItem(tr("No team"), QVariant{0LL});
    for (const Team& team : context().staff.teams())
        m_ui->teamEdit->addItem(toQString(team.name), QVariant{static_cast<qlonglong>(team.id.value())});
    m_ui->teamEdit->setCurrentIndex(qMax(0, m_ui->teamEdit->findData(QVariant{static_cast<qlonglong>(m_user.team.value())})));
}

void UserDialog::showFields()
{
    const bool hasFacts = m_task == Task::Add || m_task == Task::Change;
    const bool givesPassphrase = m_task != Task::Change;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_ui->nameLabel, m_ui->nameEdit, m_ui->roleLabel, m_ui->roleEdit, m_ui->teamLabel,
                                         m_ui->teamEdit, m_ui->administersCheck, m_ui->custodyCheck})
        widget->setVisible(hasFacts);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->loginLabel, m_ui->loginEdit})
        widget->setVisible(m_task == Task::Add || m_task == Task::LetIn);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->passphraseLabel, m_ui->passphraseEdit, m_ui->explanationLabel})
        widget->setVisible(givesPassphrase);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->keyLabel, m_ui->keyEdit})
        widget->setVisible(m_task == Task::Reset);
    const QString name = toQString(m_user.name);
    setWindowTitle(m_task == Task::Add      ? tr("New user")
                   : m_task == Task::Change ? tr("Change a user")
                   : m_task == Task::LetIn  ? tr("Let in")
                                            : tr("New passphrase"));
    m_ui->headingLabel->setText(m_task == Task::LetIn   ? tr("Let %1 in").arg(name)
                                : m_task == Task::Reset ? tr("A new passphrase for %1").arg(name)
                                                        : windowTitle());
    QWidget* first = m_task == Task::Reset ? m_ui->keyEdit : m_task == Task::LetIn ? m_ui->loginEdit : m_ui->nameEdit;
    first->setFocus();
    m_ui->saveButton->setText(m_task == Task::Change ? tr("Save") : tr("Let in"));
}

User UserDialog::edited() const
{
    User user = m_user;
    user.name = toUtf8(m_ui->nameEdit->text().simplified());
    user.role = static_cast<Role>(m_ui->roleEdit->currentData().toInt());
    user.team = TeamId{m_ui->teamEdit->currentData().toLongLong()};
    user.administers = m_ui->administersCheck->isChecked();
    user.seesCustody = m_ui->custodyCheck->isChecked();
    return user;
}

void UserDialog::save()
{
    const auto passphrase = secretFrom(*m_ui->passphraseEdit);
    const auto key = secretFrom(*m_ui->keyEdit);
    run([&admin = context().services.userAdmin, session = context().session, task = m_task, user = edited(),
         login = toUtf8(m_ui->loginEdit->text().trimmed()), passphrase, key]() -> Result<User> {
        switch (task) {
        case Task::Add:
            return admin.add(session, {user.name, login, user.role, user.team, user.administers, user.seesCustody}, *passphrase);
        case Task::Change: return admin.change(session, user);
        case Task::LetIn: return admin.enable(session, user.id, login, *passphrase);
        case Task::Reset: return admin.resetPassphrase(session, user.id, *key, *passphrase);
        }
        return Error{};
    });
}

}  // namespace fodfaeste
