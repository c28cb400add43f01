#include "gui/inbox/unsorted_page.h"

#include "app/inbox/inbox_service.h"
#include "gui/inbox/file_note_dialog.h"
#include "gui/inbox/unsorted_model.h"
#include "gui/lists/list_header.h"
#include "gui/shell/sidebar.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/staff_names.h"
#include "ui_unsorted_page.h"

#include <QShortcut>

#include <algorithm>

namespace fodfaeste {

UnsortedPage::UnsortedPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::UnsortedPage>()}
    , m_model{new UnsortedModel{context.staff, this}}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    RecordTable* table = m_ui->unsortedView;
    m_list = new PlainList{context, *m_ui->listHeader, *table, *m_model, aboutList()};
    table->setStretchColumn(UnsortedModel::Note);
    m_ui->emptyState->setIconName(QStringLiteral("inbox"));
    wire();
    retranslate();
    showChoice();
}

UnsortedPage::~UnsortedPage() = default;

PlainList::About UnsortedPage::aboutList() const
{
    const auto writer = [this](int row) {
        const UserId by = m_model->rowAt(row).note.writtenBy;
        return FilterKind::Choice{std::to_string(by.value()), m_context.staff.nameOf(by)};
    };
    const auto state = [this](int row) -> FilterKind::Choice {
        switch (m_model->rowAt(row).note.state) {
        case UnsortedNote::State::Waiting: return {"waiting", tr("Waiting")};
        case UnsortedNote::State::Filed: return {"filed", tr("Filed")};
        case UnsortedNote::State::Discarded: break;
        }
        return {"discarded", tr("Discarded")};
    };
    return {toUtf8(wordOf(PageName::Unsorted)),
            [this] { return title(); },
            {{"written", UnsortedModel::Written, CellKind::Text, 110, 130},
             {"note", UnsortedModel::Note, CellKind::Text, 220, 420, ListColumn::Shown::Always},
             {"person", UnsortedModel::Person, CellKind::Text, 100, 150, ListColumn::Shown::AtFirst, true},
             {"writer", UnsortedModel::Writer, CellKind::Text, 100, 140, ListColumn::Shown::AtFirst, true},
             {"state", UnsortedModel::State, CellKind::Chip, 130, 220}},
            {{"state", [] { return tr("State"); }, state}, {"writer", [] { return tr("Written by"); }, writer}},
            [this](int row) { return m_model->rowAt(row).filedTo; },
            [this](int row) { return m_model->rowAt(row).note.id.value(); }};
}

void UnsortedPage::wire()
{
    connect(m_ui->fileButton, &QAbstractButton::clicked, this, &UnsortedPage::file);
    connect(m_ui->discardButton, &QAbstractButton::clicked, this, &UnsortedPage::discard);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, [this] {
        if (const UnsortedRow* row = chosen())
            Q_EMIT openCitizen(row->filedTo);
    });
    connect(m_ui->unsortedView, &QAbstractItemView::activated, this, &UnsortedPage::open);
    connect(m_ui->unsortedView->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnsortedPage::showChoice);
    auto* remove = new QShortcut{QKeySequence{Qt::Key_Delete}, m_ui->unsortedView};
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &UnsortedPage::discard);
}

QString UnsortedPage::title() const
{
    return placeName(PageName::Unsorted);
}

void UnsortedPage::setFocusToStart()
{
    m_ui->unsortedView->setFocus(Qt::OtherFocusReason);
}

void UnsortedPage::refresh()
{
    m_list->refresh();
    const auto list = [&inbox = m_context.services.inbox, session = m_context.session] { return inbox.list(session); };
    m_context.tasks.run(this, list, [this, thisRefresh = ++m_latestRefresh](Result<std::vector<UnsortedRow>> rows) {
        if (thisRefresh != m_latestRefresh)
            return;
        m_ui->messageLabel->setVisible(!rows);
        if (rows)
            show(std::move(rows).value());
        else
            m_ui->messageLabel->setText(ErrorText::of(rows.error()));
    });
}

void UnsortedPage::show(std::vector<UnsortedRow> rows)
{
    const UnsortedRow* before = chosen();
    const int place = m_ui->unsortedView->currentIndex().row();  // of the table's rows
    const bool wasWaiting = before != nullptr && before->note.state == UnsortedNote::State::Waiting;
    const UnsortedNoteId kept = before != nullptr ? before->note.id : UnsortedNoteId{};
    const auto waiting =
        std::ranges::count_if(rows, [](const UnsortedRow& row) { return row.note.state == UnsortedNote::State::Waiting; });
    m_model->setRows(std::move(rows), m_context.today());
    m_ui->listStack->setCurrentIndex(m_model->count() == 0 ? 1 : 0);
    // One that has just been filed has moved down; the next takes its place under the keyboard.
    const int row = m_model->rowOf(kept);
    const bool hasEnded = wasWaiting && row >= 0 && m_model->rowAt(row).note.state != UnsortedNote::State::Waiting;
    if (hasEnded)
        m_list->choosePlace(place);
    else
        m_list->chooseRow(row);
    setStateLine(waiting == 0 ? tr("Nothing waits") : tr("%n waiting to be filed", nullptr, static_cast<int>(waiting)));
    m_context.navigator.setBadge(PageName::Unsorted, static_cast<int>(waiting), Navigator::Urgency::NeedsAction);
    showChoice();
}

const UnsortedRow* UnsortedPage::chosen() const
{
    const int row = m_list->chosenRow();
    return row >= 0 && row < m_model->count() ? &m_model->rowAt(row) : nullptr;
}

void UnsortedPage::showChoice()
{
    const UnsortedRow* row = chosen();
    const bool waits = row != nullptr && row->note.state == UnsortedNote::State::Waiting;
    const bool mayFile = m_context.may(Operation::FileUnsortedNote);
    m_ui->fileButton->setEnabled(waits && mayFile);
    m_ui->discardButton->setEnabled(waits && mayFile);
    m_ui->openButton->setEnabled(row != nullptr && row->filedTo.isSet());
    m_ui->noteCard->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    QStringList understood{UnsortedText::how(row->note)};
    if (const QString step = UnsortedText::nextStep(row->note, m_context.today()); !step.isEmpty())
        understood << step;
    m_ui->understoodLabel->setText(understood.join(QStringLiteral(" · ")));
    m_ui->noteLabel->setText(toQString(row->note.text));
    const QString trace = UnsortedText::trace(*row, m_context.staff, m_context.today());
    m_ui->traceLabel->setText(trace);
    m_ui->traceLabel->setVisible(!trace.isEmpty());
}

void UnsortedPage::open()
{
    const UnsortedRow* row = chosen();
    if (row == nullptr)
        return;
    if (row->note.state == UnsortedNote::State::Waiting)
        file();
    else if (row->filedTo.isSet())
        Q_EMIT openCitizen(row->filedTo);
}

void UnsortedPage::file()
{
    const UnsortedRow* row = chosen();
    if (row == nullptr || row->note.state != UnsortedNote::State::Waiting || !m_context.may(Operation::FileUnsortedNote))
        return;
    auto* dialog = new FileNoteDialog{m_context, row->note, this};
    connect(dialog, &RecordDialog::saved, this, [this, dialog] {
        m_context.navigator.toastDone(tr("Filed on %1.").arg(dialog->personName()));
        m_context.navigator.dataChanged(dialog->citizen());
        refresh();
        setFocusToStart();
    });
    dialog->open();
}

void UnsortedPage::discard()
{
    const UnsortedRow* row = chosen();
    if (row == nullptr || row->note.state != UnsortedNote::State::Waiting || !m_context.may(Operation::FileUnsortedNote))
        return;
    m_context.dialogs.askForReason(
        {tr("Discard the note?"), tr("It stays in this list with your reason, and is filed on nobody."),
         tr("Why it is not filed"), tr("Discard")},
        [this, id = row->note.id](const QString& reason) {
            const auto discard = [&inbox = m_context.services.inbox, session = m_context.session, id, reason = toUtf8(reason)] {
                return inbox.discard(session, id, reason);
            };
            m_context.tasks.run(this, discard, [this](const Result<Done>& discarded) {
                if (discarded)
                    m_context.navigator.toastDone(tr("The note is discarded."));
                else
                    m_context.navigator.toast(ErrorText::of(discarded.error()));
                refresh();
            });
        });
}

void UnsortedPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->emptyState->setTitle(tr("No unsorted notes"));
    m_ui->emptyState->setText(
        tr("A quick note that names nobody clearly (Ctrl+N) is kept here until you say whose it is. Nothing is lost."));
    m_model->retranslate();
    showChoice();
}

}  // namespace fodfaeste
