#include "gui/settings/passphrase_dialog.h"

#include "app/user/user_service.h"
#include "gui/start/passphrase_advice.h"
#include "gui/text/plain_text.h"
#include "ui_passphrase_dialog.h"

#include <QLineEdit>

namespace fodfaeste {

PassphraseDialog::PassphraseDialog(const PageContext& context, QWidget* parent)
    : RecordDialog{context, parent}
    , m_ui{std::make_unique<Ui::PassphraseDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    errors().add("passphrase.new", m_ui->newField->edit(), m_ui->newErrorLabel);
    setWindowTitle(tr("Change passphrase"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->oldField->setName(tr("Your passphrase now"));
    m_ui->newField->setName(tr("New passphrase"));
    m_ui->repeatField->setName(tr("The new passphrase again"));
    m_ui->repeatField->setPlaceholderText(tr("The new passphrase again"));
    const auto advise = [this] {
        m_ui->strengthLabel->setText(PassphraseAdvice::on(m_ui->newField->text(), this->context().storeKind(), ownName()));
    };
    connect(m_ui->newField, &PassphraseField::changed, this, advise);
    connect(m_ui->repeatField, &PassphraseField::entered, m_ui->saveButton, &QAbstractButton::click);
    advise();
    m_ui->oldField->setFocus();
}

PassphraseDialog::~PassphraseDialog() = default;

QString PassphraseDialog::ownName() const
{
    return toQString(context().session.name);
}

void PassphraseDialog::save()
{
    const QString complaint =
        PassphraseAdvice::complaintAbout(m_ui->newField->text(), m_ui->repeatField->text(), context().storeKind(), ownName());
    if (!complaint.isEmpty()) {
        errors().show("passphrase.new", complaint);
        return;
    }
    m_ui->repeatField->clear();
    const auto old = std::make_shared<Secret>(m_ui->oldField->take());
    const auto fresh = std::make_shared<Secret>(m_ui->newField->take());
    run([&users = context().services.users, session = context().session, old, fresh] {
        return users.changePassphrase(session, *old, *fresh);
    });
}

}  // namespace fodfaeste
