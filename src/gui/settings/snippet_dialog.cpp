#include "gui/settings/snippet_dialog.h"

#include "app/snippet/snippet_service.h"
#include "gui/text/plain_text.h"
#include "ui_snippet_dialog.h"

namespace fodfaeste {

SnippetDialog::SnippetDialog(const PageContext& context, Snippet snippet, QWidget* parent)
    : RecordDialog{context, parent}
    , m_snippet{std::move(snippet)}
    , m_ui{std::make_unique<Ui::SnippetDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    errors().add("snippet.code", m_ui->codeEdit, m_ui->codeErrorLabel);
    errors().add("snippet.text", m_ui->textEdit, m_ui->textErrorLabel);
    setWindowTitle(m_snippet.id.isSet() ? tr("Change the snippet") : tr("New snippet"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->codeEdit->setText(toQString(m_snippet.code));
    m_ui->textEdit->setPlainText(toQString(m_snippet.text));
    m_ui->teamCheck->setChecked(m_snippet.scope == Snippet::Scope::Team);
    m_ui->teamCheck->setVisible(!m_snippet.id.isSet() && context.may(Operation::EditTeamSnippets));
    m_ui->codeEdit->setFocus();
}

SnippetDialog::~SnippetDialog() = default;

void SnippetDialog::save()
{
    Snippet snippet = m_snippet;
    snippet.code = toUtf8(m_ui->codeEdit->text().trimmed());
    snippet.text = toUtf8(m_ui->textEdit->toPlainText().trimmed());
    snippet.scope = m_ui->teamCheck->isChecked() ? Snippet::Scope::Team : Snippet::Scope::Personal;
    if (!snippetCode(snippet.code))
        errors().show("snippet.code", tr("2 to 20 letters and digits, no spaces."));
    if (snippet.text.empty())
        errors().show("snippet.text", tr("Write the text that the code stands for."));
    run([&snippets = context().services.snippets, session = context().session, snippet] {
        return snippets.save(session, snippet);
    });
}

}  // namespace fodfaeste
