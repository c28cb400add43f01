#include "gui/hand_over/hand_over_page.h"

#include "gui/hand_over/absence_dialog.h"
#include "gui/hand_over/absence_model.h"
#include "gui/hand_over/hand_over_dialog.h"
#include "gui/hand_over/load_model.h"
#include "gui/shell/sidebar.h"
#include "gui/text/error_text.h"
#include "gui/text/status_text.h"
#include "ui_hand_over_page.h"

#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

HandOverPage::HandOverPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_absences{new AbsenceModel{context.staff, this}}
    , m_loads{new LoadModel{context.staff, this}}
    , m_ui{std::make_unique<Ui::HandOverPage>()}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->emptyState->setIconName(QStringLiteral("sun"));
    m_ui->loadCard->setVisible(context.may(Operation::ViewCaseloadWeights));
    setUpTables();
    wire();
    retranslate();
    showChoice();
}

HandOverPage::~HandOverPage() = default;

void HandOverPage::setUpTables()
{
    RecordTable& absences = *m_ui->absencesView;
    absences.setModel(m_absences);
    absences.setCellKind(AbsenceModel::Who, CellKind::Name);
    absences.setCellKind(AbsenceModel::Kind, CellKind::Chip);
    absences.setCellKind(AbsenceModel::Cases, CellKind::Number);
    absences.setColumnRoom({{AbsenceModel::Who, 150, 300},
                            {AbsenceModel::Kind, 90, 120},
                            {AbsenceModel::When, 150, 210},
                            {AbsenceModel::Deputy, 120, 190},
                            {AbsenceModel::Cases, 80, 100, true}});
    RecordTable& loads = *m_ui->loadsView;
    loads.setModel(m_loads);
    loads.setDensity(RecordTable::Density::Compact);
    loads.setCellKind(LoadModel::Cases, CellKind::Number);
    loads.setCellKind(LoadModel::Points, CellKind::Number);
    loads.setColumnHidden(LoadModel::After, true);
    loads.setColumnRoom(
        {{LoadModel::Who, 150, 420}, {LoadModel::Cases, 70, 110}, {LoadModel::Points, 70, 110}, {LoadModel::State, 120, 260}});
    loads.installEventFilter(this);
}

void HandOverPage::wire()
{
    connect(m_ui->addButton, &QAbstractButton::clicked, this, [this] { editAbsence({}); });
    connect(m_ui->changeButton, &QAbstractButton::clicked, this, [this] {
        if (const AbsenceRow* row = chosenAbsence())
            editAbsence(row->absence);
    });
    connect(m_ui->removeButton, &QAbstractButton::clicked, this, &HandOverPage::removeAbsence);
    connect(m_ui->absencesView, &QAbstractItemView::activated, this, [this] { m_ui->changeButton->click(); });
    connect(m_ui->absencesView->selectionModel(), &QItemSelectionModel::currentChanged, this, &HandOverPage::showChoice);
    connect(m_ui->handOverButton, &QAbstractButton::clicked, this, [this] {
        const QModelIndex current = m_ui->loadsView->currentIndex();
        if (current.isValid())
            handOverFrom(m_loads->loadAt(current.row()).user);
    });
    connect(m_ui->loadsView, &QAbstractItemView::activated, this, [this] { m_ui->handOverButton->click(); });
    connect(m_ui->orphansButton, &QAbstractButton::clicked, this, [this] { handOverFrom({}); });
}

QString HandOverPage::title() const
{
    return placeName(PageName::HandOver);
}

void HandOverPage::setFocusToStart()
{
    m_ui->absencesView->setFocus(Qt::OtherFocusReason);
}

void HandOverPage::refresh()
{
    fetchAbsences();
    if (m_context.may(Operation::ViewCaseloadWeights))
        fetchLoads();
}

void HandOverPage::fetchAbsences()
{
    const auto ask = [&service = m_context.services.handOver, session = m_context.session] { return service.absences(session); };
    m_context.tasks.run(this, ask, [this](const Result<std::vector<AbsenceRow>>& rows) {
        m_ui->messageLabel->setVisible(!rows);
        if (!rows) {
            m_ui->messageLabel->setText(ErrorText::of(rows.error()));
            return;
        }
        const int before = qMax(0, m_ui->absencesView->currentIndex().row());
        m_absences->setRows(*rows, m_context.today());
        m_ui->listStack->setCurrentIndex(m_absences->count() == 0 ? 1 : 0);
        m_ui->absencesView->chooseRow(qMin(before, m_absences->count() - 1));
        const auto away = std::ranges::count_if(
            *rows, [this](const AbsenceRow& row) { return row.absence.period.contains(m_context.today()); });
        setStateLine(tr("%n away today", nullptr, static_cast<int>(away)));
        showChoice();
    });
}

void HandOverPage::fetchLoads()
{
    const auto ask = [&service = m_context.services.handOver, session = m_context.session] { return service.loads(session); };
    m_context.tasks.run(this, ask, [this](const Result<TeamLoad>& load) {
        if (load)
            showLoads(*load);
    });
}

void HandOverPage::showLoads(const TeamLoad& load)
{
    const int before = qMax(0, m_ui->loadsView->currentIndex().row());
    m_loads->setLoads(load.loads, load.range);
    m_ui->loadsView->chooseRow(qMin(before, m_loads->count() - 1));
    if (load.range)
        m_ui->rangeLabel->setText(tr("An ordinary case weighs 10. Between %1 and %2 is one person's work.")
                                      .arg(load.range->leastPoints)
                                      .arg(load.range->mostPoints));
    m_ui->orphansButton->setVisible(load.withoutCaseworker > 0);
    m_ui->orphansButton->setText(tr("%n cases are carried by nobody active: hand them over", nullptr, load.withoutCaseworker));
    m_context.navigator.setBadge(PageName::HandOver, load.withoutCaseworker, Navigator::Urgency::NeedsAction);
}

const AbsenceRow* HandOverPage::chosenAbsence() const
{
    const QModelIndex index = m_ui->absencesView->currentIndex();
    return index.isValid() && index.row() < m_absences->count() ? &m_absences->rowAt(index.row()) : nullptr;
}

void HandOverPage::showChoice()
{
    const AbsenceRow* row = chosenAbsence();
    const bool mayEdit = row != nullptr && row->mayEdit;
    m_ui->changeButton->setEnabled(mayEdit);
    m_ui->removeButton->setEnabled(mayEdit);
    const QString why = row != nullptr && !mayEdit ? tr("Only whoever is away, or the team lead, can change it.") : QString{};
    m_ui->changeButton->setToolTip(why);
    m_ui->removeButton->setToolTip(why);
}

void HandOverPage::editAbsence(const Absence& absence)
{
    auto* dialog = new AbsenceDialog{m_context, absence, this};
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toastDone(tr("The absence is saved."));
        refresh();
    });
    dialog->open();
}

void HandOverPage::removeAbsence()
{
    const AbsenceRow* row = chosenAbsence();
    if (row == nullptr || !row->mayEdit)
        return;
    const auto remove = [&service = m_context.services.handOver, session = m_context.session, id = row->absence.id] {
        return service.remove(session, id);
    };
    m_context.tasks.run(this, remove, [this](const Result<Done>& removed) {
        if (removed)
            m_context.navigator.toastDone(tr("The absence is removed."));
        else
            m_context.navigator.toast(ErrorText::of(removed.error()));
        refresh();
    });
}

void HandOverPage::handOverFrom(UserId leaver)
{
    if (!m_context.may(Operation::HandOverCases))
        return;
    auto* dialog = new HandOverDialog{m_context, leaver, {}, this};
    connect(dialog, &HandOverDialog::handedOver, this, [this] { refresh(); });
    dialog->open();
}

bool HandOverPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->loadsView && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_O) {
        m_ui->handOverButton->click();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void HandOverPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->emptyState->setTitle(tr("Nobody is away"));
    m_ui->emptyState->setText(tr("Put in a holiday or an illness with “New absence”, and who stands in. The deputy then sees the "
                                 "cases for as long as it lasts."));
    m_ui->absencesView->setAccessibleName(tr("Absences"));
    m_ui->loadsView->setAccessibleName(tr("What everybody carries"));
    m_absences->retranslate();
    m_loads->retranslate();
    showChoice();
}

}  // namespace fodfaeste
