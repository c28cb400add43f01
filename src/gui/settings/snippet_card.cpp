#include "gui/settings/snippet_card.h"

#include "app/snippet/snippet_service.h"
#include "gui/page_context.h"
#include "gui/settings/snippet_dialog.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QEvent>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kListHeight = 132;

Button* makeButton(const char* name, const char* icon, QWidget* parent)
{
    auto* button = new Button{parent};
    button->setObjectName(QString::fromLatin1(name));
    button->setIconName(QString::fromLatin1(icon));
    return button;
}

}  // namespace

SnippetCard::SnippetCard(QWidget* parent)
    : Card{parent}
    , m_explanation{new Label{QString{}, Label::Kind::Secondary, this}}
    , m_list{new QListWidget{this}}
    , m_add{makeButton("addSnippetButton", "plus", this)}
    , m_change{makeButton("changeSnippetButton", "pencil", this)}
    , m_remove{makeButton("removeSnippetButton", "trash-2", this)}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace8);
    m_explanation->setWordWrap(true);
    column->addWidget(m_explanation);
    m_list->setObjectName(QStringLiteral("snippetList"));
    m_list->setFixedHeight(kListHeight);
    m_list->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpace8);
    for (Button* button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetCard::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_change->click(); });
    connect(m_add, &QAbstractButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        if (const Snippet* snippet = chosen())
            edit(*snippet);
    });
    connect(m_remove, &QAbstractButton::clicked, this, &SnippetCard::remove);
    auto* key = new QShortcut{QKeySequence{Qt::Key_Delete}, m_list};
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_remove, &QAbstractButton::click);
    retranslate();
    showChoice();
}

void SnippetCard::setContext(const PageContext& context)
{
    m_context = &context;
    setVisible(context.may(Operation::ListSnippets));
}

void SnippetCard::refresh()
{
    if (m_context == nullptr || !m_context->may(Operation::ListSnippets))
        return;
    const auto list = [&snippets = m_context->services.snippets, session = m_context->session] { return snippets.list(session); };
    m_context->tasks.run(this, list, [this](Result<std::vector<Snippet>> snippets) {
        if (!snippets)
            return;
        m_snippets = std::move(snippets).value();
        fill();
    });
}

void SnippetCard::fill()
{
    const int before = m_list->currentRow();
    m_list->clear();
    for (const Snippet& snippet : m_snippets) {
        const QString scope = snippet.scope == Snippet::Scope::Team ? tr(" (team)") : QString{};
        m_list->addItem(QStringLiteral(";%1%2  –  %3").arg(toQString(snippet.code), scope, toQString(snippet.text).simplified()));
    }
    m_list->setVisible(!m_snippets.empty());
    m_list->setCurrentRow(qBound(-1, before, m_list->count() - 1));
    showChoice();
}

const Snippet* SnippetCard::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_snippets.size()) ? &m_snippets[static_cast<std::size_t>(row)] : nullptr;
}

bool SnippetCard::mayEdit(const Snippet& snippet) const
{
    const bool isTeams = snippet.scope == Snippet::Scope::Team;
    return m_context != nullptr && m_context->may(isTeams ? Operation::EditTeamSnippets : Operation::EditSnippets);
}

void SnippetCard::showChoice()
{
    const Snippet* snippet = chosen();
    const bool may = snippet != nullptr && mayEdit(*snippet);
    m_change->setEnabled(may);
    m_remove->setEnabled(may);
    const QString why = snippet != nullptr && !may ? tr("The team lead writes the team's snippets.") : QString{};
    m_change->setToolTip(why);
    m_remove->setToolTip(why);
}

void SnippetCard::edit(const Snippet& snippet)
{
    auto* dialog = new SnippetDialog{*m_context, snippet, this};
    connect(dialog, &RecordDialog::saved, this, &SnippetCard::refresh);
    dialog->open();
}

void SnippetCard::remove()
{
    const Snippet* snippet = chosen();
    if (snippet == nullptr || !mayEdit(*snippet))
        return;
    const auto remove = [&snippets = m_context->services.snippets, session = m_context->session, gone = *snippet] {
        return snippets.remove(session, gone);
    };
    m_context->tasks.run(this, remove, [this](const Result<Done>& removed) {
        if (removed)
            m_context->navigator.toastDone(tr("The snippet is removed."));
        else
            m_context->navigator.toast(ErrorText::of(removed.error()));
        refresh();
    });
}

void SnippetCard::retranslate()
{
    setTitle(tr("Snippets"));
    m_explanation->setText(tr("Write ;code and a space in a note, and the text stands there. Your own come before the team's."));
    m_list->setAccessibleName(title());
    m_add->setText(tr("New …"));
    m_change->setText(tr("Change …"));
    m_remove->setText(tr("Remove"));
    fill();
}

void SnippetCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
