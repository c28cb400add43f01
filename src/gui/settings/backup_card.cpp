#include "gui/settings/backup_card.h"

#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"

#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

namespace fodfaeste {

BackupCard::BackupCard(QWidget* parent)
    : Card{parent}
    , m_latest{new Label{QString{}, Label::Kind::Body, this}}
    , m_second{new Label{QString{}, Label::Kind::Secondary, this}}
    , m_make{addButton("makeBackupButton", "save")}
    , m_folder{addButton("backupFolderButton", "folder-open")}
    , m_restore{addButton("restoreBackupButton", "rotate-ccw")}
    , m_rotate{addButton("rotateKeyButton", "key-round")}
{
    m_latest->setWordWrap(true);
    m_second->setWordWrap(true);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace8);
    column->addWidget(m_latest);
    column->addWidget(m_second);
    auto* buttons = new QWidget{this};
    auto* flow = new FlowLayout{buttons};
    for (Button* button : {m_make, m_folder, m_restore, m_rotate})
        flow->addWidget(button);
    column->addWidget(buttons);
    connect(m_make, &QAbstractButton::clicked, this, &BackupCard::makeNow);
    connect(m_folder, &QAbstractButton::clicked, this, &BackupCard::chooseSecondFolder);
    connect(m_restore, &QAbstractButton::clicked, this, &BackupCard::restoreWanted);
    connect(m_rotate, &QAbstractButton::clicked, this, &BackupCard::rotationWanted);
    showTexts();
}

Button* BackupCard::addButton(const char* name, const char* icon)
{
    auto* button = new Button{QString{}, Button::Kind::Secondary, this};
    button->setObjectName(QString::fromLatin1(name));
    button->setIconName(QString::fromLatin1(icon));
    return button;
}

void BackupCard::setContext(const PageContext& context)
{
    m_context = std::make_unique<PageContext>(context);
    for (const auto& [button, operation] :
         {std::pair{m_make, Operation::MakeBackup}, std::pair{m_folder, Operation::SetBackupFolder},
          std::pair{m_restore, Operation::RestoreBackup}, std::pair{m_rotate, Operation::RotateKey}})
        button->setEnabled(m_context->may(operation));
    showTexts();
}

void BackupCard::refresh()
{
    if (!m_context || !m_context->may(Operation::ListBackups))
        return;
    const auto list = [&backups = m_context->services.backups, session = m_context->session] {
        NoProgress unwatched;
        return backups.listBackups(session, BackupCheck::Header, unwatched);
    };
    m_context->tasks.run(this, list, [this](Result<BackupListing> listing) { show(std::move(listing)); });
}

void BackupCard::show(Result<BackupListing> listing)
{
    m_listing.reset();
    m_error.reset();
    if (listing)
        m_listing = std::move(listing).value();
    else
        m_error = listing.error();
    showTexts();
}

void BackupCard::makeNow()
{
    m_make->setEnabled(false);
    const auto make = [&backups = m_context->services.backups, session = m_context->session](Progress& progress) {
        return backups.makeBackup(session, std::nullopt, progress);
    };
    TaskWatch* watch = m_context->tasks.runLong(this, make, [this](const Result<MadeBackup>& made) {
        m_make->setEnabled(true);
        if (!made)
            m_context->navigator.toast(ErrorText::of(made.error()));
        else if (made->secondProblem)
            m_context->navigator.toast(tr("The backup is made and checked, but the second folder could not be reached."));
        else
            m_context->navigator.toast(tr("The backup is made, read back and checked."));
        refresh();
    });
    if (!watch->isFinished())
        m_context->navigator.showProgress(watch, tr("Making a backup …"));
}

void BackupCard::chooseSecondFolder()
{
    const QString now = m_listing && m_listing->secondFolder ? toQString(*m_listing->secondFolder) : QDir::homePath();
    m_context->dialogs.chooseFolder({tr("A second folder for backups"), now, {}, {}}, [this](const QString& path) {
        const auto set = [&backups = m_context->services.backups, session = m_context->session, folder = toUtf8(path)] {
            return backups.setSecondFolder(session, folder);
        };
        m_context->tasks.run(this, set, [this](const Result<Done>& done) {
            m_context->navigator.toast(done ? tr("From now on every backup is kept there as well.")
                                            : ErrorText::of(done.error()));
            refresh();
        });
    });
}

QString BackupCard::latestText() const
{
    if (m_context && !m_context->may(Operation::ListBackups))
        return tr("Backups are made by themselves every four hours and on closing, each one read back and checked.");
    if (m_error)
        return ErrorText::of(*m_error);
    if (!m_listing || m_listing->backups.empty())
        return tr("No backup yet. One is made by itself every four hours of work and on closing.");
    const BackupFile& newest = m_listing->backups.front();
    const QString when = DateText::dayAndTime(copenhagenTime(newest.at), copenhagenTime(newest.at).day);
    const QString kept = tr("%n are kept", nullptr, static_cast<int>(m_listing->backups.size()));
    if (!newest.contents)
        return tr("Latest: %1. %2.").arg(when, kept);
    return tr("Latest: %1, with %2 citizens and %3 contacts. %4.")
        .arg(when, NumberText::count(newest.contents->citizens), NumberText::count(newest.contents->contacts), kept);
}

QString BackupCard::secondText() const
{
    if (!m_listing)
        return {};
    if (!m_listing->secondFolder)
        return tr("There is no second folder. One on another disk or machine survives this one.");
    if (m_listing->secondProblem)
        return tr("The second folder cannot be reached now: %1")
            .arg(QDir::toNativeSeparators(toQString(*m_listing->secondFolder)));
    return tr("Also in %1").arg(QDir::toNativeSeparators(toQString(*m_listing->secondFolder)));
}

void BackupCard::showTexts()
{
    setTitle(tr("Backups and key"));
    m_latest->setText(latestText());
    m_second->setText(secondText());
    m_second->setVisible(!secondText().isEmpty());
    m_make->setText(tr("Back up now"));
    m_folder->setText(tr("Second folder …"));
    m_restore->setText(tr("Put one back …"));
    m_rotate->setText(tr("New key for the store …"));
    for (const auto& [button, operation] :
         {std::pair{m_make, Operation::MakeBackup}, std::pair{m_folder, Operation::SetBackupFolder},
          std::pair{m_restore, Operation::RestoreBackup}, std::pair{m_rotate, Operation::RotateKey}})
        button->setToolTip(m_context && !m_context->may(operation) ? StatusText::denialOf(operation) : QString{});
}

void BackupCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

}  // namespace fodfaeste
