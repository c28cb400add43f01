#include "gui/casefile/caseload_page.h"

#include "gui/casefile/caseload_criteria.h"
#include "gui/casefile/caseload_model.h"
#include "gui/citizen/task_actions.h"
#include "gui/keys/key_bindings.h"
#include "gui/search/pin.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_caseload_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>

namespace fodfaeste {

namespace {

constexpr qlonglong kEverybody = 0;
constexpr int kWidthForPanel = 900;
constexpr int kHeightForFigures = 440;

std::vector<std::string> wordsOf(const QString& typed)
{
    return typed.trimmed().isEmpty() ? std::vector<std::string>{} : std::vector{toUtf8(typed)};
}

/// On the worker: the rows, made ready for the list.
using Prepared = Result<std::shared_ptr<const PreparedCaseload>>;

}  // namespace

CaseloadPage::CaseloadPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::CaseloadPage>()}
    , m_model{new CaseloadModel{context.staff, this}}
    , m_registerButton{new Button{this}}
{
    m_ui->setupUi(this);
    m_registerButton->setObjectName(QStringLiteral("registerButton"));
    m_registerButton->setIconName(QStringLiteral("user-plus"));
    m_registerButton->hide();
    m_ui->personPanel->setContext(context);
    m_ui->messageLabel->hide();
    setUpTable();
    setUpFilters();
    retranslate();
    wire();
    wireFigures();
    setUpHeader();
}

CaseloadPage::~CaseloadPage() = default;

QString CaseloadPage::title() const
{
    return m_context.may(Operation::ListAnyCaseload) ? tr("Cases") : tr("My cases");
}

QWidget* CaseloadPage::headerActions()
{
    return m_registerButton;
}

void CaseloadPage::setUpTable()
{
    CaseTable& table = *m_ui->caseloadView;
    table.setModel(m_model);
    table.setDensity(m_context.settings.density());
    table.setSortingEnabled(true);
    table.sortByColumn(static_cast<int>(CaseloadColumn::NextStep), Qt::AscendingOrder);
}

void CaseloadPage::setUpFilters()
{
    connect(new BoundShortcut{KeyAction::FilterList, this}, &QShortcut::activated, this,
            [this] { m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason); });
    for (const CaseloadFilter filter : kCaseloadFilters)
        m_ui->pillBar->addPill(keyOf(filter), {});
    m_ui->pillBar->setChecked(keyOf(CaseloadFilter::All));
    showRarePills();
    m_ui->caseworkerBox->setVisible(m_context.may(Operation::ListAnyCaseload));
    m_ui->filterEdit->setKeyHint(QStringLiteral("Ctrl F"));
}

void CaseloadPage::wire()
{
    connect(m_ui->pillBar, &PillBar::chosen, this, [this](const QStringList& keys) {
        filterBy(keys.isEmpty() ? CaseloadFilter::All : caseloadFilterOf(keys.first()).value_or(CaseloadFilter::All));
    });
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_ui->listHeader->setFilter(CaseloadFilterKey::kText, wordsOf(text)); });
    connect(m_ui->filterEdit, &SearchField::cleared, m_ui->listHeader, &ListHeader::escape);
    connect(m_ui->filterEdit, &SearchField::downPressed, this, &CaseloadPage::setFocusToStart);
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT openCitizen(m_model->caseAt(qMax(0, m_ui->caseloadView->currentIndex().row())).citizen);
    });
    connect(m_ui->caseworkerBox, &QComboBox::activated, this, [this] {
        const qlonglong caseworker = m_ui->caseworkerBox->currentData().toLongLong();
        m_ui->listHeader->setFilter(CaseloadFilterKey::kCaseworker, caseworker == kEverybody
                                                                        ? std::vector<std::string>{}
                                                                        : std::vector{std::to_string(caseworker)});
    });
    connect(m_ui->caseloadView, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openCitizen(m_model->caseAt(index.row()).citizen); });
    connect(m_ui->caseloadView, &CaseTable::logWanted, this, [this](const QModelIndex& index) {
        const CaseloadRow& row = m_model->caseAt(index.row());
        m_context.navigator.logContact(row.citizen, row.caseFile);
    });
    connect(m_ui->caseloadView, &CaseTable::pinWanted, this, [this](const QModelIndex& index) {
        const CaseloadRow& row = m_model->caseAt(index.row());
        turnPin(m_context, this, row.citizen, toQString(row.name));
    });
    connect(m_ui->caseloadView, &CaseTable::settleWanted, this, [this](const QModelIndex& index) {
        const CaseloadRow& row = m_model->caseAt(index.row());
        if (m_ui->listHeader->chosenRows().size() > 1)
            settleChosen();
        else if (row.nextStep)
            TaskActions::settle(m_context, this, row.citizen, row.nextStep->task);
    });
    connect(m_ui->caseloadView, &RecordTable::copied, this, [this](int rows) {
        m_context.navigator.toast(tr("%n cases copied. Personal data are on the clipboard now.", nullptr, rows));
    });
    connect(m_ui->personPanel, &PersonPanel::openWanted, this, &Page::openCitizen);
    connect(m_registerButton, &QPushButton::clicked, this, &CaseloadPage::registerCitizen);
}

void CaseloadPage::wireFigures()
{
    const auto opens = [this](KpiCard* card, CaseloadFilter filter) {
        connect(card, &KpiCard::activated, this, [this, filter] { filterByFigure(filter); });
    };
    opens(m_ui->positiveCard, CaseloadFilter::Positive);
    opens(m_ui->contactedCard, CaseloadFilter::ContactedLately);
    opens(m_ui->overdueCard, CaseloadFilter::ContactOverdue);
    opens(m_ui->releaseCard, CaseloadFilter::ReleaseNear);
    connect(m_ui->caseloadView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseloadPage::rowChosen);
    connect(m_ui->caseloadView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CaseloadPage::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_isRestoringChoice && m_chosen)
            chooseCase(*m_chosen);
        showState();
    });
    connect(&m_context.settings, &UserSettings::densityChanged, this,
            [this] { m_ui->caseloadView->setDensity(m_context.settings.density()); });
}

CaseloadRequest CaseloadPage::request() const
{
    if (!m_context.may(Operation::ListAnyCaseload))
        return {};
    if (!m_caseworker.isSet())
        return {CaseloadScope::Everybody, {}};
    return {CaseloadScope::Caseworker, m_caseworker};
}

void CaseloadPage::refresh()
{
    // Also by itself when somebody else's cases are asked for; the views are not others then.
    m_ui->listHeader->refresh();
    fetch();
}

void CaseloadPage::fetch()
{
    PreparedCaseload::CaseworkerNames names;
    for (const User& user : m_context.staff.users())
        names.emplace(user.id, QString::fromStdString(user.name));
    const auto prepare = [&caseload = m_context.services.caseload, session = m_context.session, wanted = request(),
                          names = std::move(names), today = m_context.today()]() -> Prepared {
        auto rows = caseload.list(session, wanted);
        if (!rows)
            return rows.error();
        return std::make_shared<const PreparedCaseload>(std::move(rows).value(), names, today);
    };
    m_context.tasks.run(this, prepare, [this, thisRefresh = ++m_latestRefresh](const Prepared& prepared) {
        if (thisRefresh != m_latestRefresh)
            return;
        m_ui->messageLabel->setVisible(!prepared);
        m_ui->messageLabel->setText(prepared ? QString{} : ErrorText::of(prepared.error()));
        if (prepared)
            show(*prepared);
    });
}

void CaseloadPage::show(std::shared_ptr<const PreparedCaseload> caseload)
{
    m_isLoaded = true;
    QScrollBar& bar = *m_ui->caseloadView->verticalScrollBar();
    const int scrolled = bar.value();
    const bool isFirst = m_model->caseload().size() == 0;
    keepingChoice([this, &caseload] { m_model->setCaseload(std::move(caseload)); });
    if (!m_ui->caseloadView->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_isRestoringChoice = true;
        m_ui->caseloadView->chooseRow(0);
        m_isRestoringChoice = false;
    }
    if (!isFirst)
        bar.setValue(scrolled);
    fillKinds();
    showFigures();
    showState();
    m_ui->personPanel->refresh();
}

void CaseloadPage::setFocusToStart()
{
    m_ui->caseloadView->setFocus(Qt::OtherFocusReason);
}

CitizenId CaseloadPage::shownCitizen() const
{
    const QModelIndex current = m_ui->caseloadView->currentIndex();
    return m_isChosenByHand && current.isValid() ? m_model->caseAt(current.row()).citizen : CitizenId{};
}

void CaseloadPage::logNext(CitizenId after)
{
    // The chosen row tells which of somebody's two cases it was.
    const int current = m_ui->caseloadView->currentIndex().row();
    const bool isChosen = current >= 0 && m_model->caseAt(current).citizen == after;
    const int next = (isChosen ? current : m_model->rowOf(after)) + 1;
    if (next == 0)
        return;
    if (next == m_model->rowCount()) {
        m_context.navigator.toast(tr("That was the last case of the list."));
        return;
    }
    m_ui->caseloadView->chooseRow(next);
    m_context.navigator.logContact(m_model->caseAt(next).citizen, m_model->caseAt(next).caseFile);
}

void CaseloadPage::keepingChoice(const std::function<void()>& change)
{
    m_isRestoringChoice = true;
    change();
    if (m_chosen)
        chooseCase(*m_chosen);
    m_isRestoringChoice = false;
    showState();
}

void CaseloadPage::chooseCase(CaseFileId caseFile)
{
    const int row = m_model->rowOf(caseFile);
    if (row >= 0)
        m_ui->caseloadView->chooseRow(row);
}

void CaseloadPage::rowChosen()
{
    const QModelIndex current = m_ui->caseloadView->currentIndex();
    if (!current.isValid())
        return;
    const CaseloadRow& row = m_model->caseAt(current.row());
    if (!m_isRestoringChoice)
        m_isChosenByHand = true;
    m_chosen = row.caseFile;
    m_ui->personPanel->showPerson(row.citizen);
}

void CaseloadPage::filterBy(CaseloadFilter filter)
{
    m_ui->listHeader->setFilter(CaseloadFilterKey::kGroup,
                                filter == CaseloadFilter::All ? std::vector<std::string>{} : std::vector{toUtf8(keyOf(filter))});
}

void CaseloadPage::filterByFigure(CaseloadFilter filter)
{
    filterBy(filter == m_filter ? CaseloadFilter::All : filter);
    setFocusToStart();
}

void CaseloadPage::clearFilters()
{
    m_ui->listHeader->clearFilters();
}

void CaseloadPage::keyPressEvent(QKeyEvent* event)
{
    // The first Esc takes away what is typed, the second everything else.
    if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (!m_ui->filterEdit->text().isEmpty() && m_ui->listHeader->chosenRows().size() < 2) {
        m_ui->filterEdit->clear();
        m_ui->listHeader->escape();
    } else
        m_ui->listHeader->escape();
}

void CaseloadPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_ui->kpiRoom->setVisible(height() >= kHeightForFigures);
    const bool hasRoom = width() >= kWidthForPanel;
    if (hasRoom == m_ui->personPanel->isHidden()) {
        m_ui->personPanel->setVisible(hasRoom);
        m_ui->personPanel->refresh();
    }
}

}  // namespace fodfaeste
