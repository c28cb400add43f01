#include "gui/letter/letter_dialog.h"

#include "base/fold.h"
#include "gui/citizen/person_text.h"
#include "gui/keys/key_bindings.h"
#include "gui/letter/letter_paper_of.h"
#include "gui/letter/letter_templates_dialog.h"
#include "gui/print/print_preview.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "paper/pdf_writer.h"
#include "ui_letter_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QShortcut>
#include <QStandardPaths>

namespace fodfaeste {

namespace {

const QString kPage = QStringLiteral("letter");
const QString kFolderKey = QStringLiteral("folder");

/// A name that is not taken yet, with nobody's name in it: what it is, when, and the case.
QString freePath(const QString& folder, const WrittenLetter& letter, const QString& suffix)
{
    const QString stem =
        QStringLiteral("%1-%2-%3")
            .arg(toQString(toIso(letter.day)), toQString(fold(letter.letter.title)).replace(QLatin1Char{' '}, QLatin1Char{'-'}),
                 toQString(letter.caseNumber));
    QString path = QDir{folder}.filePath(stem + QLatin1Char{'.'} + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir{folder}.filePath(QStringLiteral("%1-%2.%3").arg(stem).arg(number).arg(suffix));
    return path;
}

}  // namespace

LetterDialog::LetterDialog(const PageContext& context, CitizenId citizen, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_citizen{citizen}
    , m_ui{std::make_unique<Ui::LetterDialog>()}
    , m_fields{new LetterFields{this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setUp();
    wire();
    fetch();
}

LetterDialog::~LetterDialog() = default;

void LetterDialog::setUp()
{
    m_ui->messageLabel->hide();
    m_ui->addressLabel->hide();
    m_ui->fieldArea->setWidget(m_fields);
    m_ui->templateEdit->installEventFilter(this);
    m_ui->deliveryBox->addItem(tr("e-Boks"), static_cast<int>(LetterDelivery::EBoks));
    m_ui->deliveryBox->addItem(tr("Handed over"), static_cast<int>(LetterDelivery::HandedOver));
    m_ui->deliveryBox->addItem(tr("Post"), static_cast<int>(LetterDelivery::Post));
    m_ui->formatBox->addItem(tr("PDF, to send"), QStringLiteral("pdf"));
    m_ui->formatBox->addItem(tr("ODT, to change in an office program"), QStringLiteral("odt"));
    m_ui->templatesButton->setEnabled(m_context.may(Operation::EditLetterTemplates));
    if (!m_context.may(Operation::EditLetterTemplates))
        m_ui->templatesButton->setToolTip(StatusText::denialOf(Operation::EditLetterTemplates));
    m_ui->safetyStrip->clear(tr("Looking up …"));
    showFolder();
    m_ui->templateEdit->setFocus();
}

void LetterDialog::wire()
{
    connect(m_ui->templateEdit, &QLineEdit::textChanged, this, &LetterDialog::filterTemplates);
    connect(m_ui->templateList, &QListWidget::currentRowChanged, this, &LetterDialog::chooseTemplate);
    connect(m_fields, &LetterFields::changed, this, [this] {
        const int missing = m_fields->missingCount();
        m_ui->missingLabel->setText(missing > 0 ? tr("%n fields are missing", nullptr, missing) : tr("Nothing is missing"));
        m_ui->missingLabel->setKind(missing > 0 ? Label::Kind::Warn : Label::Kind::Ok);
    });
    connect(m_ui->deliveryBox, &QComboBox::currentIndexChanged, this, &LetterDialog::showAddressRule);
    connect(m_ui->makeButton, &QAbstractButton::clicked, this, &LetterDialog::make);
    connect(m_ui->previewButton, &QAbstractButton::clicked, this, &LetterDialog::preview);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->folderButton, &QAbstractButton::clicked, this, &LetterDialog::chooseFolder);
    connect(m_ui->templatesButton, &QAbstractButton::clicked, this, &LetterDialog::editTemplates);
    for (const KeyAction action : {KeyAction::SaveAndClose, KeyAction::SaveAndStay})
        connect(new BoundShortcut{action, this}, &QShortcut::activated, this, &LetterDialog::make);
    connect(new BoundShortcut{KeyAction::Print, this}, &QShortcut::activated, this, &LetterDialog::preview);
}

void LetterDialog::fetch()
{
    const auto ask = [&letters = m_context.services.letters, session = m_context.session, citizen = m_citizen] {
        return letters.begin(session, citizen);
    };
    m_context.tasks.run(this, ask, [this](Result<LetterDesk> desk) { show(std::move(desk)); });
}

void LetterDialog::show(Result<LetterDesk> desk)
{
    if (!desk) {
        complain(desk.error().subject == "case" ? tr("There is no open case to write from. Open one first.")
                                                : ErrorText::of(desk.error()));
        m_ui->makeButton->setEnabled(false);
        m_ui->previewButton->setEnabled(false);
        return;
    }
    m_desk = std::move(desk).value();
    const Citizen& citizen = m_desk->citizen;
    const QString age = DateText::age(ageOn(citizen.cpr.birthDate(), m_context.today()));
    m_ui->safetyStrip->setFacts(
        {toQString(citizen.fullName()), QStringLiteral("%1 · %2").arg(age, toQString(m_desk->caseFile.number)),
         m_desk->addressIsProtected ? tr("Protected address") : QString{}, static_cast<std::size_t>(citizen.id.value())});
    showAddressRule();
    filterTemplates();
}

void LetterDialog::filterTemplates()
{
    if (!m_desk)
        return;
    const std::string wanted = fold(toUtf8(m_ui->templateEdit->text()));
    m_ui->templateList->clear();
    for (std::size_t at = 0; at < m_desk->templates.size(); ++at) {
        const LetterTemplate& each = m_desk->templates[at];
        if (fold(each.name).find(wanted) == std::string::npos)
            continue;
        auto* item = new QListWidgetItem{toQString(each.name), m_ui->templateList};
        item->setData(Qt::UserRole, static_cast<int>(at));
    }
    m_ui->templateList->setCurrentRow(0);
    chooseTemplate();
}

const LetterTemplate* LetterDialog::chosen() const
{
    const QListWidgetItem* item = m_ui->templateList->currentItem();
    return m_desk && item != nullptr ? &m_desk->templates[item->data(Qt::UserRole).toUInt()] : nullptr;
}

void LetterDialog::chooseTemplate()
{
    m_ui->messageLabel->hide();
    const LetterTemplate* found = chosen();
    m_ui->makeButton->setEnabled(found != nullptr);
    m_ui->previewButton->setEnabled(found != nullptr);
    m_fields->setTemplate(found != nullptr ? found->body : std::string{}, m_desk ? m_desk->values : LetterValues{});
    if (found == nullptr)
        m_ui->missingLabel->setText(tr("No template has that name"));
}

bool LetterDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    const int rows = m_ui->templateList->count();
    if (isPlain && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && rows > 0) {
        const int by = key->key() == Qt::Key_Down ? 1 : -1;
        m_ui->templateList->setCurrentRow(qBound(0, m_ui->templateList->currentRow() + by, rows - 1));
        return true;
    }
    // Tab and Enter take the template, and go to what it lacks.
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isPlain && (isEnter || key->key() == Qt::Key_Tab) && chosen() != nullptr && m_fields->goToFirstMissing())
        return true;
    if (isPlain && isEnter) {
        m_ui->makeButton->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void LetterDialog::showAddressRule()
{
    const bool isPost = m_ui->deliveryBox->currentData().toInt() == static_cast<int>(LetterDelivery::Post);
    const bool isProtected = m_desk && m_desk->addressIsProtected;
    m_ui->addressLabel->setVisible(isProtected);
    m_ui->addressLabel->setText(
        isPost ? tr("The address is protected. It is put on the letter for a reason only, which is kept in the log.")
               : tr("The address is protected and stands nowhere on the letter."));
}

LetterOrder LetterDialog::order() const
{
    const LetterTemplate* from = chosen();
    LetterOrder order;
    order.caseFile = m_desk->caseFile.id;
    order.from = from->id;
    order.templateVersion = from->version;
    order.values = m_fields->values();
    order.delivery = static_cast<LetterDelivery>(m_ui->deliveryBox->currentData().toInt());
    order.addressReason = m_addressReason;
    return order;
}

bool LetterDialog::isWhole()
{
    if (!m_desk || chosen() == nullptr)
        return false;
    if (!m_fields->goToFirstMissing())
        return true;
    complain(tr("Fill in what is missing first: nothing is made with an empty place in it."));
    return false;
}

void LetterDialog::preview()
{
    if (!isWhole())
        return;
    // Nothing leaves the program by looking; the address is put on when it is made.
    const auto body = filledLetter(chosen()->body, m_fields->values());
    if (!body) {
        complain(ErrorText::of(body.error()));
        return;
    }
    LetterPaper paper{chosen()->name,
                      *body,
                      m_desk->citizen.fullName(),
                      {},
                      m_desk->caseFile.number,
                      m_context.session.name,
                      toUtf8(m_context.staff.teamNameOf(m_context.session.team)),
                      m_context.today()};
    if (order().delivery == LetterDelivery::Post && !m_desk->addressIsProtected)
        paper.address = {m_desk->citizen.address, m_desk->citizen.postalCode};
    (new PrintPreview{m_context, letterReport(paper), this})->open();
}

void LetterDialog::make()
{
    if (m_isRunning || !isWhole())
        return;
    const bool isPost = order().delivery == LetterDelivery::Post;
    if (isPost && m_desk->addressIsProtected && m_addressReason.empty())
        askForAddress([this] { keep(order()); });
    else
        keep(order());
}

void LetterDialog::askForAddress(const std::function<void()>& then)
{
    ReasonRequest request;
    request.title = tr("Put the protected address on the letter");
    request.text = tr("e-Boks and handing over need no address. Who writes it, when and why is kept in the log.");
    request.label = tr("Reason");
    request.actionWord = tr("Put it on");
    m_context.dialogs.askForReason(request, [this, then](const QString& reason) {
        m_addressReason = toUtf8(reason);
        then();
    });
}

void LetterDialog::keep(const LetterOrder& order)
{
    m_isRunning = true;
    m_ui->makeButton->setEnabled(false);
    const auto work = [&letters = m_context.services.letters, session = m_context.session, order] {
        return letters.write(session, order);
    };
    m_context.tasks.run(this, work, [this](const Result<WrittenLetter>& letter) {
        m_isRunning = false;
        m_ui->makeButton->setEnabled(true);
        if (letter)
            writeFile(*letter);
        else if (letter.error().subject == "letter.address" && letter.error().code == ErrorCode::InvalidInput)
            complain(tr("There is no address to post it to. Choose e-Boks or handing over."));
        else
            complain(ErrorText::of(letter.error()));
    });
}

void LetterDialog::writeFile(const WrittenLetter& letter)
{
    const QString suffix = m_ui->formatBox->currentData().toString();
    const QString path = freePath(m_ui->folderLabel->text(), letter, suffix);
    const auto write = [paper = letterPaperOf(letter), path = toUtf8(path), isPdf = suffix == QStringLiteral("pdf")] {
        return isPdf ? writePdf(letterReport(paper), path) : writeOdt(paper, path);
    };
    m_context.tasks.run(this, write, [this, path](const Status& written) {
        m_context.navigator.dataChanged(m_citizen);
        if (!written) {
            complain(
                tr("The letter is kept on the case, but the file could not be written: %1").arg(ErrorText::of(written.error())));
            return;
        }
        m_context.navigator.toast(tr("The letter is kept on the case and saved as %1").arg(QDir::toNativeSeparators(path)));
        Q_EMIT this->written(path);
        accept();
    });
}

void LetterDialog::chooseFolder()
{
    const FileRequest request{tr("Folder for letters"), m_ui->folderLabel->text(), {}, {}};
    m_context.dialogs.chooseFolder(request, [this](const QString& folder) {
        m_context.settings.setPageValue(kPage, kFolderKey, folder);
        showFolder();
    });
}

void LetterDialog::showFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_ui->folderLabel->setText(m_context.settings.pageValue(kPage, kFolderKey, documents).toString());
    m_ui->folderLabel->setToolTip(m_ui->folderLabel->text());
}

void LetterDialog::editTemplates()
{
    auto* editor = new LetterTemplatesDialog{m_context, this};
    connect(editor, &QDialog::finished, this, &LetterDialog::fetch);
    editor->open();
}

void LetterDialog::complain(const QString& text)
{
    m_ui->messageLabel->setText(text);
    m_ui->messageLabel->show();
}

}  // namespace fodfaeste
