#include "gui/citizen/merge_dialog.h"

#include "gui/citizen/duplicate_model.h"
#include "gui/keys/key_bindings.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/label.h"
#include "ui_merge_dialog.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QShortcut>

namespace fodfaeste {

MergeDialog::MergeDialog(const PageContext& context, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::MergeDialog>()}
    , m_model{new DuplicateModel{this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(tr("Possible duplicates"));
    m_ui->pairView->setModel(m_model);
    m_ui->pairView->setColumnRoom(
        {{DuplicateModel::First, 160, 230}, {DuplicateModel::Second, 160, 230}, {DuplicateModel::Why, 140, 260}});
    m_ui->pairView->setStretchColumn(DuplicateModel::Why);
    m_ui->mergeButton->setEnabled(false);
    clearFields();
    say({});
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->mergeButton, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_ui->pairView, &QTableView::activated, this,
            [this](const QModelIndex& index) { showPair(m_model->pairAt(index.row())); });
    connect(new BoundShortcut{KeyAction::SaveAndClose, this}, &QShortcut::activated, this, &MergeDialog::merge);
    fetch();
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::fetch()
{
    const auto ask = [&merges = m_context.services.merges, session = m_context.session] { return merges.suggest(session); };
    m_context.tasks.run(this, ask, [this](Result<std::vector<DuplicatePair>> pairs) {
        if (!pairs) {
            say(ErrorText::of(pairs.error()));
            return;
        }
        m_model->setPairs(std::move(pairs).value());
        m_ui->emptyLabel->setVisible(m_model->count() == 0);
        m_ui->pairView->setVisible(m_model->count() > 0);
        if (m_model->count() > 0)
            m_ui->pairView->chooseRow(0);
        m_ui->pairView->setFocus();
    });
}

void MergeDialog::showPair(const DuplicatePair& pair)
{
    const auto ask = [&merges = m_context.services.merges, session = m_context.session, one = pair.first.citizen,
                      other = pair.second.citizen] { return merges.prepare(session, one, other); };
    m_context.tasks.run(this, ask, [this, asked = ++m_latest](const Result<MergePreview>& preview) {
        if (asked != m_latest)
            return;
        if (preview)
            showPreview(*preview);
        else
            say(ErrorText::of(preview.error()));
    });
}

void MergeDialog::showPreview(const MergePreview& preview)
{
    clearFields();
    say(preview.keptIsHidden || preview.goneIsHidden
            ? tr("An address is protected. It stays hidden and protected when the two are joined.")
            : QString{});
    m_merge = {preview.kept.id, preview.gone.id, preview.kept.revision, preview.gone.revision, preview.fromGone};
    m_ui->casesLabel->setText(
        tr("All cases, contacts and tasks follow: %n from the one registered first", nullptr, preview.keptCases) +
        tr(", %n from the other.", nullptr, preview.goneCases));
    for (const MergeField field : kMergeFields)
        addField(field, preview);
    m_ui->fieldRoom->show();
    m_ui->mergeButton->setEnabled(m_context.may(Operation::MergeCitizens));
    m_ui->mergeButton->setFocus(Qt::OtherFocusReason);
}

void MergeDialog::addField(MergeField field, const MergePreview& preview)
{
    QString first = LookAlikeText::valueOf(preview.kept, field);
    QString second = LookAlikeText::valueOf(preview.gone, field);
    if (field == MergeField::Cpr) {
        // What is seen of two numbers is often the same.
        first = tr("%1, registered first").arg(first);
        second = tr("%1, registered later").arg(second);
    }
    // Nothing to choose where they agree, or where a value must not be shown.
    if (first == second || first.isEmpty() || second.isEmpty())
        return;
    auto* grid = m_ui->fieldGrid;
    const int row = grid->rowCount();
    auto* name = new Label{LookAlikeText::of(field), Label::Kind::SubLine, m_ui->fieldRoom};
    auto* one = new QRadioButton{first, m_ui->fieldRoom};
    auto* other = new QRadioButton{second, m_ui->fieldRoom};
    auto* group = new QButtonGroup{one};
    group->addButton(one);
    group->addButton(other);
    one->setAccessibleName(QStringLiteral("%1: %2").arg(name->text(), first));
    other->setAccessibleName(QStringLiteral("%1: %2").arg(name->text(), second));
    (preview.fromGone.contains(field) ? other : one)->setChecked(true);
    grid->addWidget(name, row, 0);
    grid->addWidget(one, row, 1);
    grid->addWidget(other, row, 2);
    m_fromGone.emplace(field, other);
}

void MergeDialog::clearFields()
{
    m_fromGone.clear();
    m_ui->fieldRoom->hide();
    while (QLayoutItem* item = m_ui->fieldGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void MergeDialog::merge()
{
    if (!m_ui->mergeButton->isEnabled())
        return;
    for (const auto& [field, button] : m_fromGone) {
        if (button->isChecked())
            m_merge.fromGone.insert(field);
        else
            m_merge.fromGone.erase(field);
    }
    m_ui->mergeButton->setEnabled(false);
    const auto work = [&merges = m_context.services.merges, session = m_context.session, merge = m_merge] {
        return merges.merge(session, merge);
    };
    m_context.tasks.run(this, work, [this](const Result<CitizenId>& kept) {
        if (!kept) {
            m_ui->mergeButton->setEnabled(true);
            say(ErrorText::of(kept.error()));
            return;
        }
        m_context.navigator.openCitizen(*kept);
        m_context.navigator.toastDone(tr("The two are joined. All cases and contacts are on this page."));
        Q_EMIT merged(*kept);
        accept();
    });
}

void MergeDialog::say(const QString& text)
{
    m_ui->messageLabel->setText(text);
    m_ui->messageLabel->setVisible(!text.isEmpty());
}

}  // namespace fodfaeste
