#include "gui/start/restore_card.h"

#include "gui/tasks/task_runner.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "ui_restore_card.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

namespace fodfaeste {

namespace {

QString whenText(Instant at)
{
    const LocalTime local = copenhagenTime(at);
    return QStringLiteral("%1 %2").arg(DateText::full(local.day), DateText::time(local));
}

}  // namespace

RestoreCard::RestoreCard(const StoreDesk& desk, TaskRunner& tasks, QWidget* parent)
    : Card{parent}
    , m_desk{desk}
    , m_tasks{tasks}
    , m_ui{std::make_unique<Ui::RestoreCard>()}
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->backupBox);
    connect(m_ui->backupBox, &QComboBox::activated, this, &RestoreCard::forgetPrepared);
    connect(m_ui->passphraseField, &PassphraseField::changed, this, [this] {
        m_error.reset();
        showTexts();
    });
    connect(m_ui->passphraseField, &PassphraseField::entered, this, &RestoreCard::go);
    connect(m_ui->acceptButton, &QAbstractButton::clicked, this, &RestoreCard::go);
    connect(m_ui->backButton, &QAbstractButton::clicked, this, [this] {
        forgetPrepared();
        Q_EMIT backWanted();
    });
    retranslate();
}

RestoreCard::~RestoreCard() = default;

void RestoreCard::begin(const QString& storePath, const QString& login)
{
    m_path = storePath;
    m_ui->loginEdit->setText(login);
    m_ui->passphraseField->clear();
    m_ui->backupBox->clear();
    m_backups.clear();
    forgetPrepared();
    setBusy(false);
    const auto list = [&library = m_desk.library, path = toUtf8(QDir{storePath}.absolutePath())] {
        NoProgress unwatched;
        return library.backupsOf(path, BackupCheck::Header, unwatched);
    };
    m_tasks.run(this, list, [this](Result<std::vector<BackupFile>> backups) { showBackups(std::move(backups)); });
}

void RestoreCard::showBackups(Result<std::vector<BackupFile>> backups)
{
    if (!backups) {
        showError(backups.error());
        return;
    }
    for (BackupFile& backup : *backups) {
        if (backup.state == BackupState::Damaged || backup.state == BackupState::TooNew)
            continue;
        m_ui->backupBox->addItem(
            QStringLiteral("%1 · %2").arg(whenText(backup.at), QLocale{}.formattedDataSize(static_cast<qint64>(backup.bytes), 1,
                                                                                           QLocale::DataSizeTraditionalFormat)));
        m_backups.push_back(std::move(backup));
    }
    showTexts();
}

void RestoreCard::go()
{
    if (m_prepared)
        restore();
    else
        prepare();
}

void RestoreCard::prepare()
{
    const int chosen = m_ui->backupBox->currentIndex();
    if (chosen < 0 || m_ui->passphraseField->text().isEmpty()) {
        m_ui->passphraseField->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    const auto secret = std::make_shared<Secret>(m_ui->passphraseField->take());
    const auto look = [&library = m_desk.library, path = toUtf8(QDir{m_path}.absolutePath()),
                       backup = m_backups[static_cast<std::size_t>(chosen)].path,
                       login = toUtf8(m_ui->loginEdit->text().trimmed()),
                       secret](Progress& progress) -> Result<std::shared_ptr<RestoreService>> {
        const Result<std::string> sound = login.empty() ? Result<std::string>{std::string{}} : loginFrom(login);
        if (!sound)
            return sound.error();
        auto prepared = RestoreService::prepare(library, {path, backup, *sound}, *secret, progress);
        return prepared ? Result<std::shared_ptr<RestoreService>>{std::make_shared<RestoreService>(std::move(prepared).value())}
                        : Result<std::shared_ptr<RestoreService>>{prepared.error()};
    };
    TaskWatch* watch = m_tasks.runLong(this, look, [this](Result<std::shared_ptr<RestoreService>> prepared) {
        setBusy(false);
        if (!prepared) {
            showError(prepared.error());
            return;
        }
        m_prepared = std::move(prepared).value();
        showTexts();
        m_ui->acceptButton->setFocus(Qt::OtherFocusReason);
    });
    if (!watch->isFinished())
        m_ui->progressStrip->watch(watch, tr("Checking the backup …"));
}

void RestoreCard::restore()
{
    setBusy(true);
    const auto put = [prepared = m_prepared] { return prepared->restore(SystemClock{}); };
    m_prepared.reset();
    m_tasks.run(this, put, [this](const Result<std::string>& aside) {
        setBusy(false);
        if (aside)
            Q_EMIT restored(toQString(*aside));
        else
            showError(aside.error());
    });
}

void RestoreCard::forgetPrepared()
{
    m_prepared.reset();
    m_error.reset();
    showTexts();
}

void RestoreCard::showError(const Error& error)
{
    m_error = error;
    showTexts();
}

void RestoreCard::setBusy(bool busy)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->backupBox, m_ui->loginEdit, m_ui->passphraseField,
                                                           m_ui->acceptButton, m_ui->backButton})
        widget->setEnabled(!busy);
    if (!busy)
        m_ui->progressStrip->watch(nullptr, {});
}

QString RestoreCard::previewText() const
{
    const RestorePreview& preview = m_prepared->preview();
    QString text = tr("Whole and checked. It holds %1 citizens and %2 contacts as of %3.")
                       .arg(NumberText::count(preview.backup.citizens), NumberText::count(preview.backup.contacts),
                            whenText(preview.madeAt));
    if (!preview.present)
        return text + QLatin1Char{' '} + tr("The store of today cannot be read. It is kept aside.");
    if (preview.contactsGone == 0 && preview.citizensGone == 0)
        return text + QLatin1Char{' '} + tr("The store of today holds nothing that it lacks.");
    return text + QLatin1Char{' '} +
           tr("It lacks %1 contacts and %2 citizens that the store of today has. That store is kept aside.")
               .arg(NumberText::count(preview.contactsGone), NumberText::count(preview.citizensGone));
}

void RestoreCard::showTexts()
{
    m_ui->headingLabel->setText(tr("Put a backup back"));
    m_ui->explanationLabel->setText(m_backups.empty() ? tr("There are no backups beside “%1”.").arg(QFileInfo{m_path}.fileName())
                                                      : tr("Nothing is lost: the store of today is kept under another name."));
    m_ui->acceptButton->setText(m_prepared ? tr("Put it back") : tr("Look at it"));
    m_ui->acceptButton->setEnabled(!m_backups.empty());
    m_ui->previewLabel->setText(m_prepared ? previewText() : QString{});
    m_ui->previewLabel->setVisible(m_prepared != nullptr);
    m_ui->errorHeadingLabel->setText(m_error ? ErrorText::headingOf(*m_error) : QString{});
    m_ui->errorLabel->setText(m_error ? ErrorText::of(*m_error) : QString{});
    m_ui->errorHeadingLabel->setVisible(m_error.has_value());
    m_ui->errorLabel->setVisible(m_error.has_value());
}

void RestoreCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->passphraseField->setName(tr("Passphrase at the time of the backup"));
    showTexts();
}

void RestoreCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
