#include "gui/start/recovery_sheet_card.h"

#include "gui/dialogs.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "paper/pdf_writer.h"
#include "reports/recovery_sheet.h"
#include "ui_recovery_sheet_card.h"

#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QStandardPaths>

namespace fodfaeste {

RecoverySheetCard::RecoverySheetCard(TaskRunner& tasks, Dialogs& dialogs, QWidget* parent)
    : Card{parent}
    , m_tasks{tasks}
    , m_dialogs{dialogs}
    , m_ui{std::make_unique<Ui::RecoverySheetCard>()}
{
    m_ui->setupUi(this);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_ui->keyLabel->setFont(font);
    m_ui->keyLabel->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setFocusProxy(m_ui->keptCheck);
    connect(m_ui->keptCheck, &QCheckBox::toggled, m_ui->continueButton, &QWidget::setEnabled);
    connect(m_ui->continueButton, &QAbstractButton::clicked, this, &RecoverySheetCard::finish);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &RecoverySheetCard::save);
    retranslate();
}

RecoverySheetCard::~RecoverySheetCard() = default;

void RecoverySheetCard::setKey(std::shared_ptr<Secret> key, const QString& storePath)
{
    m_key = std::move(key);
    m_storePath = storePath;
    m_ui->keyLabel->setText(m_key ? QString::fromUtf8(m_key->text().data(), static_cast<qsizetype>(m_key->size())) : QString{});
    m_ui->keptCheck->setChecked(false);
    m_ui->continueButton->setEnabled(false);
}

void RecoverySheetCard::finish()
{
    setKey(nullptr, {});
    Q_EMIT doneReading();
}

void RecoverySheetCard::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileRequest request{tr("Sheet for the recovery key"), folder + QLatin1Char{'/'} + tr("recovery-key.pdf"),
                              QStringLiteral("PDF (*.pdf)"), QStringLiteral("pdf")};
    m_dialogs.chooseSaveFile(request, [this](const QString& path) {
        const Language language = QLocale{}.language() == QLocale::Danish ? Language::Danish : Language::English;
        const auto write = [key = m_key, store = toUtf8(QFileInfo{m_storePath}.fileName()), language, file = toUtf8(path)] {
            return writePdf(recoverySheet(key->text(), store, language), file);
        };
        m_tasks.run(this, write, [this](const Status& written) {
            if (!written)
                m_dialogs.tell(ErrorText::headingOf(written.error()), ErrorText::of(written.error()));
            else
                m_dialogs.tell(tr("The sheet is ready"), tr("Print it, and delete the file when it is printed."));
        });
    });
}

void RecoverySheetCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->explanationLabel->setText(
        tr("It opens the store when everybody has forgotten their passphrase. It is shown this once. Print it or write it down, "
           "seal it in an envelope and lock it away where two people are needed to fetch it."));
    m_ui->adviceLabel->setText(tr("The key is not in the backups, and nobody can work it out again."));
    m_ui->keyLabel->setAccessibleName(tr("The recovery key"));
}

void RecoverySheetCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
