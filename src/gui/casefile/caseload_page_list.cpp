// The caseload as a list among lists: its columns, what it can be filtered by, and what is done with several cases at a time.
#include "app/follow_up/follow_up_service.h"
#include "app/task/task_service.h"
#include "gui/casefile/bulk_task_dialog.h"
#include "gui/casefile/caseload_criteria.h"
#include "gui/casefile/caseload_model.h"
#include "gui/casefile/caseload_page.h"
#include "gui/hand_over/hand_over_dialog.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/staff_names.h"
#include "gui/widgets/filter_pill.h"
#include "ui_caseload_page.h"

#include <QSignalBlocker>

#include <algorithm>

namespace fodfaeste {

namespace {

const QString kNewTask = QStringLiteral("newTaskForAll");
const QString kHandOver = QStringLiteral("handOver");
const QString kSettle = QStringLiteral("settleAll");
constexpr int kMostInPreview = 10;

}  // namespace

std::vector<ListColumn> CaseloadPage::listColumns() const
{
    using Shown = ListColumn::Shown;
    const auto at = [](CaseloadColumn column) { return static_cast<int>(column); };
    std::vector<ListColumn> columns{
        {"name", at(CaseloadColumn::Name), CellKind::Name, 200, 230, Shown::Always},
        {"status", at(CaseloadColumn::Status), CellKind::Chip, 132, 150},
        {"contact", at(CaseloadColumn::LatestContact), CellKind::Date, 100, 130},
        {"step", at(CaseloadColumn::NextStep), CellKind::Step, 132, 280},
        {"area", at(CaseloadColumn::Area), CellKind::Text, 90, 180, Shown::AtFirst, true},
        {"number", at(CaseloadColumn::CaseNumber), CellKind::Text, 110, 130, Shown::OnRequest},
        {"age", at(CaseloadColumn::Age), CellKind::Number, 64, 70, Shown::OnRequest},
        {"programme", at(CaseloadColumn::Programme), CellKind::Text, 110, 170, Shown::OnRequest},
        {"city_district", at(CaseloadColumn::CityDistrict), CellKind::Text, 100, 160, Shown::OnRequest},
        {"due", at(CaseloadColumn::NextStepDue), CellKind::Text, 90, 110, Shown::OnRequest},
        {"attempt", at(CaseloadColumn::LatestAttempt), CellKind::Text, 90, 120, Shown::OnRequest},
        {"phone", at(CaseloadColumn::Phone), CellKind::Text, 100, 120, Shown::OnRequest},
    };
    if (m_context.may(Operation::ListAnyCaseload))
        columns.insert(columns.begin() + 5,
                       {"caseworker", at(CaseloadColumn::Caseworker), CellKind::Text, 94, 160, Shown::AtFirst, true});
    if (m_context.may(Operation::ReadCustody)) {
        columns.push_back({"custody", at(CaseloadColumn::Custody), CellKind::Text, 90, 110, Shown::OnRequest});
        columns.push_back({"release", at(CaseloadColumn::Release), CellKind::Text, 90, 120, Shown::OnRequest});
    }
    return columns;
}

void CaseloadPage::setUpHeader()
{
    m_ui->listHeader->attach(m_context, "caseload", *m_ui->caseloadView, *this);
    nameSelectionActions();
    connect(m_ui->listHeader, &ListHeader::selectionActionWanted, this, [this](const QString& key) {
        if (key == kSettle)
            settleChosen();
        else if (key == kNewTask)
            addTaskToChosen();
        else if (key == kHandOver)
            (new HandOverDialog{m_context, {}, chosenCases(), this})->open();
    });
}

void CaseloadPage::nameSelectionActions()
{
    m_ui->listHeader->setSelectionActions(
        {{kHandOver, tr("Hand over …"), QStringLiteral("arrow-left-right"), Operation::HandOverCases},
         {kNewTask, tr("New task for all …"), QStringLiteral("plus"), Operation::EditTask},
         {kSettle, tr("Settle their next steps …"), QStringLiteral("check"), Operation::EditTask}});
}

void CaseloadPage::settleChosen()
{
    std::vector<TaskId> tasks;
    QStringList preview;
    for (const int at : m_ui->listHeader->chosenRows()) {
        const CaseloadRow& row = m_model->caseAt(at);
        if (!row.nextStep)
            continue;
        tasks.push_back(row.nextStep->task);
        if (preview.size() < kMostInPreview)
            preview << QStringLiteral("%1: %2").arg(toQString(row.name), toQString(row.nextStep->text));
    }
    const int count = static_cast<int>(tasks.size());
    if (count == 0) {
        m_context.navigator.toast(tr("None of the chosen cases has a next step."));
        return;
    }
    if (count > kMostInPreview)
        preview << tr("… and %n more", nullptr, count - kMostInPreview);
    const auto settle = [&service = m_context.services.tasks, session = m_context.session, tasks] {
        return service.settleAll(session, tasks);
    };
    m_context.dialogs.confirm({tr("Settle %n next steps", nullptr, count), preview.join(QLatin1Char{'\n'}), tr("Settle")},
                              [this, settle] {
                                  m_context.tasks.run(this, settle, [this](const Result<int>& settled) {
                                      if (!settled) {
                                          m_context.navigator.toast(ErrorText::of(settled.error()));
                                          return;
                                      }
                                      m_context.navigator.toastDone(tr("%n tasks settled.", nullptr, *settled));
                                      m_context.navigator.dataChanged({});
                                  });
                              });
}

void CaseloadPage::addTaskToChosen()
{
    QStringList names;
    for (const int at : m_ui->listHeader->chosenRows())
        names << toQString(m_model->caseAt(at).name);
    auto* dialog = new BulkTaskDialog{m_context, chosenCases(), names, this};
    const auto count = static_cast<int>(names.size());
    connect(dialog, &RecordDialog::saved, this, [this, count] {
        m_context.navigator.toastDone(tr("A new task for %n cases.", nullptr, count));
        m_context.navigator.dataChanged({});
    });
    dialog->open();
}

void CaseloadPage::fillKinds()
{
    using Reader = CaseloadFilterText::Reader;
    m_kinds = CaseloadFilterText::kinds(m_model->caseload(), m_context.staff,
                                        m_context.may(Operation::ReadCustody) ? Reader::SeesCustody : Reader::SeesNone,
                                        m_context.services.followUp.days());
    if (!m_context.may(Operation::ListAnyCaseload))
        return;
    FilterKind team{"team", tr("Team"), {}};
    for (const Team& one : m_context.staff.teams())
        team.choices.push_back({std::to_string(one.id.value()), toQString(one.name)});
    m_kinds.push_back(std::move(team));
}

int CaseloadPage::totalRows() const
{
    return m_model->caseload().figures().of(CaseloadFilter::All);
}

CitizenId CaseloadPage::citizenAt(int row) const
{
    return m_model->caseAt(row).citizen;
}

std::int64_t CaseloadPage::keyAt(int row) const
{
    return m_model->caseAt(row).caseFile.value();
}

int CaseloadPage::rowOfKey(std::int64_t key) const
{
    return m_model->rowOf(CaseFileId{key});
}

void CaseloadPage::showOnly(const std::vector<ListFilter>& filters)
{
    const auto valueOf = [&filters](const char* key) {
        const auto found = std::ranges::find(filters, key, &ListFilter::key);
        return found == filters.end() ? QString{} : toQString(found->value);
    };
    CaseloadCriteria criteria = CaseloadCriteria::of(filters, m_context.staff);
    m_filter = criteria.group;
    m_ui->pillBar->setChecked(keyOf(m_filter));
    showRarePills();
    if (const QString typed = valueOf(CaseloadFilterKey::kText); typed.trimmed() != m_ui->filterEdit->text().trimmed()) {
        const QSignalBlocker quiet{m_ui->filterEdit};
        m_ui->filterEdit->setText(typed);
    }
    const qlonglong caseworker = valueOf(CaseloadFilterKey::kCaseworker).toLongLong();
    m_ui->caseworkerBox->setCurrentIndex(qMax(0, m_ui->caseworkerBox->findData(caseworker)));
    keepingChoice([this, &criteria] { m_model->setCriteria(std::move(criteria)); });
    const UserId wanted = m_context.may(Operation::ListAnyCaseload) ? UserId{caseworker} : UserId{};
    if (std::exchange(m_caseworker, wanted) != wanted && m_isLoaded)
        fetch();
}

void CaseloadPage::showRarePills()
{
    // These two are reached by their key figures; as pills they show only that they are on.
    for (const CaseloadFilter rare : {CaseloadFilter::Positive, CaseloadFilter::ContactedLately})
        m_ui->pillBar->pill(keyOf(rare))->setVisible(m_filter == rare);
}

std::vector<CaseFileId> CaseloadPage::chosenCases() const
{
    std::vector<CaseFileId> cases;
    for (const int row : m_ui->listHeader->chosenRows())
        cases.push_back(m_model->caseAt(row).caseFile);
    return cases;
}

}  // namespace fodfaeste
