#include "gui/history/history_panel.h"

#include "gui/history/changed_field_model.h"
#include "gui/history/history_model.h"
#include "gui/keys/key_map.h"
#include "gui/text/change_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_history_panel.h"

#include <QKeyEvent>

namespace fodfaeste {

namespace {

constexpr int kPage = 100;

}  // namespace

HistoryPanel::HistoryPanel(const PageContext& context, UndoDesk& desk, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_desk{desk}
    , m_ui{std::make_unique<Ui::HistoryPanel>()}
    , m_model{new HistoryModel{context.staff, this}}
    , m_fields{new ChangedFieldModel{context.staff, this}}
{
    m_ui->setupUi(this);
    m_ui->changeView->setModel(m_model);
    m_ui->changeView->setColumnRoom({{HistoryModel::When, 90, 110},
                                     {HistoryModel::Who, 80, 120, true},
                                     {HistoryModel::What, 140, 220},
                                     {HistoryModel::Whom, 100, 160},
                                     {HistoryModel::State, 70, 90, true}});
    m_ui->changeView->setStretchColumn(HistoryModel::What);
    m_ui->fieldView->setModel(m_fields);
    m_ui->fieldView->setColumnRoom(
        {{ChangedFieldModel::Field, 120, 190}, {ChangedFieldModel::Before, 80, 120}, {ChangedFieldModel::After, 80, 120}});
    m_ui->fieldView->setStretchColumn(ChangedFieldModel::After);
    wire();
    retranslate();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::wire()
{
    m_ui->changeView->installEventFilter(this);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &HistoryPanel::close);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &HistoryPanel::takeBackChosen);
    connect(m_ui->changeView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPanel::showChosen);
    connect(m_model, &HistoryModel::moreWanted, this, [this] { fetch(m_model->rowAt(m_model->count() - 1).change.id); });
    connect(&m_desk, &UndoDesk::refused, this, [this](const Error& error) {
        if (isVisible())
            say(ErrorText::of(error));
    });
}

void HistoryPanel::open(std::optional<CitizenId> citizen)
{
    m_citizen = citizen.value_or(CitizenId{});
    m_wanted = {};
    QWidget::show();
    retranslate();
    refresh();
    m_ui->changeView->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPanel::close()
{
    hide();
    Q_EMIT closed();
}

void HistoryPanel::refresh()
{
    ++m_latest;
    if (const ListedChange* change = chosen())
        m_wanted = change->change.id;
    fetch({});
}

void HistoryPanel::fetch(ChangeId before)
{
    const auto ask = [&changes = m_context.services.changes, session = m_context.session, citizen = m_citizen, before] {
        return changes.list(session, citizen, before, kPage);
    };
    m_context.tasks.run(this, ask, [this, before, asked = m_latest](Result<std::vector<ListedChange>> rows) {
        if (asked != m_latest)
            return;
        if (rows)
            show(std::move(rows).value(), !before.isSet());
        else
            say(ErrorText::of(rows.error()));
    });
}

void HistoryPanel::show(std::vector<ListedChange> rows, bool isFirst)
{
    const bool hasMore = static_cast<int>(rows.size()) == kPage;
    if (!isFirst) {
        m_model->append(std::move(rows), hasMore);
        return;
    }
    m_model->reset(std::move(rows), m_context.today(), hasMore);
    const bool isEmpty = m_model->count() == 0;
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->changeView->setVisible(!isEmpty);
    if (!isEmpty)
        m_ui->changeView->chooseRow(qMax(0, m_model->rowOf(m_wanted)));
    showChosen();
}

const ListedChange* HistoryPanel::chosen() const
{
    const QModelIndex current = m_ui->changeView->currentIndex();
    return current.isValid() && current.row() < m_model->count() ? &m_model->rowAt(current.row()) : nullptr;
}

void HistoryPanel::showChosen()
{
    say({});
    const ListedChange* change = chosen();
    m_ui->takeBackButton->setEnabled(change != nullptr && change->mayBeTakenBack);
    m_fields->setColumns({});
    ++m_latestDetails;
    if (change == nullptr)
        return;
    const bool isAgain = change->change.undoneBy.isSet() != change->change.undoes.isSet();
    m_ui->takeBackButton->setText(isAgain ? tr("Do it again") : tr("Take back"));
    if (!change->mayBeTakenBack)
        say(tr("Only whoever did it or the team lead can take it back."));
    const auto ask = [&changes = m_context.services.changes, session = m_context.session, id = change->change.id] {
        return changes.details(session, id);
    };
    m_context.tasks.run(this, ask, [this, asked = m_latestDetails](const Result<ChangeDetails>& details) {
        if (asked == m_latestDetails)
            showDetails(details);
    });
}

void HistoryPanel::showDetails(const Result<ChangeDetails>& details)
{
    if (!details) {
        say(ErrorText::of(details.error()));
        m_ui->takeBackButton->setEnabled(false);
        return;
    }
    m_fields->setColumns(details->columns);
    if (!details->obstacle || details->change.undoneBy.isSet())
        return;
    m_ui->takeBackButton->setEnabled(false);
    say(ChangeText::of(*details->obstacle, m_context.staff, m_context.today()));
}

void HistoryPanel::takeBackChosen()
{
    const ListedChange* change = chosen();
    if (change == nullptr || !m_ui->takeBackButton->isEnabled())
        return;
    // What was taken back is done again by taking that back.
    m_desk.takeBack(change->change.undoneBy.isSet() ? change->change.undoneBy : change->change.id);
}

void HistoryPanel::say(const QString& text)
{
    m_ui->messageLabel->setText(text);  // shown also when it is empty: it keeps the button small
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->changeView && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete) {
            takeBackChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HistoryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    if (isVisible())
        refresh();
}

void HistoryPanel::retranslate()
{
    QString whose;
    if (m_citizen.isSet())
        whose = tr("Everything that was changed on this citizen's page");
    else if (m_context.session.role == Role::TeamLead)
        whose = tr("Everybody's changes");
    else
        whose = tr("Your own changes");
    m_ui->whoseLabel->setText(whose);
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::NextRow) + QLatin1Char{' '} + capsOf(KeyAction::PreviousRow), tr("choose"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("take back"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Esc"), tr("close"));
}

}  // namespace fodfaeste
