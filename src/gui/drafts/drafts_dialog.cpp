#include "gui/drafts/drafts_dialog.h"

#include "app/search/search_service.h"
#include "gui/drafts/editor_fields.h"
#include "gui/drafts/editor_kind.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/cell_roles.h"
#include "ui_drafts_dialog.h"

#include <QShortcut>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr qsizetype kMostLetters = 90;

}  // namespace

DraftsModel::DraftsModel(const PageContext& context, std::vector<Draft> drafts, QObject* parent)
    : QAbstractTableModel{parent}
    , m_context{context}
    , m_drafts{std::move(drafts)}
{}

void DraftsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_drafts.erase(m_drafts.begin() + row);
    endRemoveRows();
}

int DraftsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

int DraftsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DraftsModel::textOf(const Draft& draft, int column) const
{
    const auto formName = [&]() -> QString {
        const auto kind = editorFromWord(draft.place.editor);
        switch (kind.value_or(EditorKind::Contact)) {
        case EditorKind::Contact: return tr("Contact");
        case EditorKind::Note: return tr("Correction of a note");
        case EditorKind::Facts: return tr("Facts of the citizen");
        case EditorKind::Register: return tr("New citizen");
        case EditorKind::Spell: return tr("Work or education");
        case EditorKind::Custody: return tr("Custody");
        case EditorKind::Task: return tr("Next step");
        case EditorKind::OpenCase: return tr("New case");
        case EditorKind::CloseCase: return tr("Closing of a case");
        case EditorKind::AssignCase: return tr("Assignment of a case");
        case EditorKind::Outreach: return tr("Outreach contact");
        }
        return {};
    };
    const auto words = [&] {
        QString longest;
        for (const auto& [field, value] : valuesFromJson(draft.fields)) {
            if (value.size() > longest.size() && field != QLatin1String{"groupEdit"})
                longest = value;
        }
        longest = longest.simplified();
        return longest.size() > kMostLetters ? longest.left(kMostLetters) + QStringLiteral(" …") : longest;
    };
    switch (column) {
    case Person: {
        const auto hit = m_context.services.search.known(m_context.session, draft.place.citizen);
        return hit ? toQString(hit->name) : tr("Nobody named yet");
    }
    case Form: return formName();
    case Words: return words();
    case Changed: return DateText::dayAndTime(copenhagenTime(draft.changedAt), m_context.today());
    default: return {};
    }
}

QVariant DraftsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Draft& draft = draftAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(draft, index.column());
    case CellRole::AvatarSeed: return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(draft.place.citizen.value()));
    case Qt::AccessibleTextRole:
        return index.column() == Person
                   ? QStringLiteral("%1, %2, %3").arg(textOf(draft, Person), textOf(draft, Form), textOf(draft, Words))
                   : textOf(draft, index.column());
    default: return {};
    }
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person: return tr("Citizen");
    case Form: return tr("Form");
    case Words: return tr("Begins with");
    case Changed: return tr("Typed");
    default: return {};
    }
}

DraftsDialog::DraftsDialog(const PageContext& context, std::vector<Draft> drafts, QWidget* parent)
    : QDialog{parent}
    , m_ui{std::make_unique<Ui::DraftsDialog>()}
    , m_model{new DraftsModel{context, std::move(drafts), this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(m_ui->headingLabel->text());
    RecordTable* table = m_ui->draftsView;
    table->setModel(m_model);
    table->setCellKind(DraftsModel::Person, CellKind::Name);
    table->setColumnRoom({{DraftsModel::Person, 150, 200},
                          {DraftsModel::Form, 110, 150},
                          {DraftsModel::Words, 160, 260},
                          {DraftsModel::Changed, 100, 120}});
    table->setStretchColumn(DraftsModel::Words);
    m_ui->emptyState->setIconName(QStringLiteral("notebook-pen"));
    m_ui->emptyState->setTitle(tr("Nothing is left unsaved"));
    m_ui->emptyState->setText(tr("What you type and do not save is kept here until you come back to it."));
    connect(table, &QAbstractItemView::activated, this, &DraftsDialog::openChosen);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &DraftsDialog::openChosen);
    connect(m_ui->deleteButton, &QAbstractButton::clicked, this, &DraftsDialog::throwAwayChosen);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::reject);
    auto* remove = new QShortcut{QKeySequence{Qt::Key_Delete}, table};
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &DraftsDialog::throwAwayChosen);
    showCount();
    if (m_model->rowCount() > 0)
        table->chooseRow(0);
    table->setFocus();
}

DraftsDialog::~DraftsDialog() = default;

void DraftsDialog::openChosen()
{
    const QModelIndex index = m_ui->draftsView->currentIndex();
    if (!index.isValid())
        return;
    const Draft draft = m_model->draftAt(index.row());
    accept();
    Q_EMIT openWanted(draft);
}

void DraftsDialog::throwAwayChosen()
{
    const QModelIndex index = m_ui->draftsView->currentIndex();
    if (!index.isValid())
        return;
    const Draft draft = m_model->draftAt(index.row());
    m_model->remove(index.row());
    Q_EMIT throwAwayWanted(draft);
    // The way back is offered behind this window, where it can be pressed.
    accept();
}

void DraftsDialog::showCount()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->listStack->setCurrentIndex(isEmpty ? 1 : 0);
    m_ui->openButton->setEnabled(!isEmpty);
    m_ui->deleteButton->setEnabled(!isEmpty);
}

}  // namespace fodfaeste
