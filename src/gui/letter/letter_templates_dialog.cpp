#include "gui/letter/letter_templates_dialog.h"

#include "app/letter/letter_service.h"
#include "gui/keys/key_bindings.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_letter_templates_dialog.h"

#include <QShortcut>

namespace fodfaeste {

namespace {

/// What the program knows by itself, then what it asks for in the templates it came with. Others are made by writing them.
const QStringList& offeredPlaceholders()
{
    static const QStringList kOffered = QStringLiteral("fornavn navn adresse sagsnummer sagsbehandler dato aftale.dato "
                                                       "sagsbehandler.telefon aftale.tid aftale.sted aftale.indhold")
                                            .split(QLatin1Char{' '});
    return kOffered;
}

}  // namespace

LetterTemplatesDialog::LetterTemplatesDialog(const PageContext& context, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::LetterTemplatesDialog>()}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->placeholderBox->addItems(offeredPlaceholders());
    connect(m_ui->templateList, &QListWidget::currentRowChanged, this, &LetterTemplatesDialog::showChosen);
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &LetterTemplatesDialog::addNew);
    connect(m_ui->insertButton, &QAbstractButton::clicked, this, &LetterTemplatesDialog::insertPlaceholder);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &LetterTemplatesDialog::save);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::reject);
    for (const KeyAction action : {KeyAction::SaveAndClose, KeyAction::SaveAndStay})
        connect(new BoundShortcut{action, this}, &QShortcut::activated, this, &LetterTemplatesDialog::save);
    fetch({});
    m_ui->templateList->setFocus();
}

LetterTemplatesDialog::~LetterTemplatesDialog() = default;

void LetterTemplatesDialog::fetch(LetterTemplateId wanted)
{
    const auto ask = [&letters = m_context.services.letters, session = m_context.session] { return letters.templates(session); };
    m_context.tasks.run(this, ask, [this, wanted](Result<std::vector<LetterTemplate>> templates) {
        if (templates)
            show(std::move(templates).value(), wanted);
        else
            complain(ErrorText::of(templates.error()));
    });
}

void LetterTemplatesDialog::show(std::vector<LetterTemplate> templates, LetterTemplateId wanted)
{
    m_templates = std::move(templates);
    m_ui->templateList->clear();
    int row = 0;
    for (const LetterTemplate& each : m_templates) {
        if (each.id == wanted)
            row = m_ui->templateList->count();
        const QString name = toQString(each.name);
        m_ui->templateList->addItem(each.isRetired ? tr("%1 (no longer used)").arg(name) : name);
    }
    m_ui->templateList->setCurrentRow(row);
    showChosen();
}

void LetterTemplatesDialog::showChosen()
{
    m_ui->messageLabel->hide();
    const int row = m_ui->templateList->currentRow();
    m_edited =
        row >= 0 && row < static_cast<int>(m_templates.size()) ? m_templates[static_cast<std::size_t>(row)] : LetterTemplate{};
    m_ui->nameEdit->setText(toQString(m_edited.name));
    m_ui->bodyEdit->setPlainText(toQString(m_edited.body));
    m_ui->retiredBox->setChecked(m_edited.isRetired);
    m_ui->versionLabel->setText(m_edited.id.isSet() ? tr("Version %1").arg(m_edited.version) : tr("New"));
}

void LetterTemplatesDialog::addNew()
{
    m_ui->templateList->setCurrentRow(-1);
    showChosen();
    m_ui->nameEdit->setFocus();
}

void LetterTemplatesDialog::insertPlaceholder()
{
    m_ui->bodyEdit->insertPlainText(QStringLiteral("{%1}").arg(m_ui->placeholderBox->currentText().trimmed()));
    m_ui->bodyEdit->setFocus();
}

void LetterTemplatesDialog::save()
{
    LetterTemplate changed = m_edited;
    changed.name = toUtf8(m_ui->nameEdit->text().trimmed());
    changed.body = toUtf8(m_ui->bodyEdit->toPlainText());
    changed.isRetired = m_ui->retiredBox->isChecked();
    const auto work = [&letters = m_context.services.letters, session = m_context.session, changed] {
        return letters.save(session, changed);
    };
    m_context.tasks.run(this, work, [this](const Result<LetterTemplate>& saved) {
        if (saved) {
            m_context.navigator.toast(tr("Saved as version %1.").arg(saved->version));
            fetch(saved->id);
        } else if (saved.error().subject == "template.name") {
            complain(tr("Give the template a name."));
        } else if (saved.error().subject == "template.body") {
            complain(tr("The text is empty, or a brace lacks its other half. A field is written {like.this}, in small letters."));
        } else {
            complain(ErrorText::of(saved.error()));
        }
    });
}

void LetterTemplatesDialog::complain(const QString& text)
{
    m_ui->messageLabel->setText(text);
    m_ui->messageLabel->show();
}

}  // namespace fodfaeste
