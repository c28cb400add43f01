#include "gui/casefile/caseload_page.h"

#include "gui/casefile/caseload_model.h"
#include "gui/citizen/task_actions.h"
#include "gui/search/pin.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/filter_pill.h"
#include "ui_caseload_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>

namespace fodfaeste {

namespace {

const QString kPage = QStringLiteral("caseload");
const QString kFilterKey = QStringLiteral("filter");
const QString kSortColumnKey = QStringLiteral("sortColumn");
const QString kSortOrderKey = QStringLiteral("sortOrder");
const QString kCaseworkerKey = QStringLiteral("caseworker");

constexpr qlonglong kEverybody = 0;
constexpr int kWidthForPanel = 900;
constexpr int kHeightForFigures = 440;

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
    restore();
    wire();
    wireFigures();
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
    const struct {
        CaseloadColumn column;
        CellKind kind;
        int least;
        int wanted;
        bool mayBeLeftOut;
    } columns[] = {
        {CaseloadColumn::Name, CellKind::Name, 200, 230, false},
        {CaseloadColumn::Status, CellKind::Chip, 132, 150, false},
        {CaseloadColumn::LatestContact, CellKind::Date, 100, 130, false},
        {CaseloadColumn::NextStep, CellKind::Step, 132, 280, false},
        {CaseloadColumn::Area, CellKind::Text, 90, 180, true},
        {CaseloadColumn::Caseworker, CellKind::Text, 94, 160, true},
    };
    const bool showsCaseworkers = m_context.may(Operation::ListAnyCaseload);
    std::vector<RecordTable::ColumnRoom> rooms;
    for (const auto& [column, kind, least, wanted, mayBeLeftOut] : columns) {
        table.setCellKind(static_cast<int>(column), kind);
        if (column != CaseloadColumn::Caseworker || showsCaseworkers)
            rooms.push_back({static_cast<int>(column), least, wanted, mayBeLeftOut});
    }
    table.setColumnRoom(std::move(rooms));
    table.setColumnHidden(static_cast<int>(CaseloadColumn::Caseworker), !showsCaseworkers);
    table.setSortingEnabled(true);
}

void CaseloadPage::setUpFilters()
{
    for (const CaseloadFilter filter : kCaseloadFilters)
        m_ui->pillBar->addPill(keyOf(filter), {});
    m_ui->caseworkerBox->setVisible(m_context.may(Operation::ListAnyCaseload));
    m_ui->filterEdit->setKeyHint(QStringLiteral("Ctrl F"));
}

void CaseloadPage::restore()
{
    const UserSettings& settings = m_context.settings;
    filterBy(caseloadFilterOf(settings.pageValue(kPage, kFilterKey).toString()).value_or(CaseloadFilter::All));
    const int column = settings.pageValue(kPage, kSortColumnKey, static_cast<int>(CaseloadColumn::NextStep)).toInt();
    const int order = settings.pageValue(kPage, kSortOrderKey, static_cast<int>(Qt::AscendingOrder)).toInt();
    m_ui->caseloadView->sortByColumn(qBound(0, column, kCaseloadColumns - 1),
                                     order == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    const int kept = m_ui->caseworkerBox->findData(settings.pageValue(kPage, kCaseworkerKey, kEverybody));
    m_ui->caseworkerBox->setCurrentIndex(qMax(0, kept));
}

void CaseloadPage::wire()
{
    connect(m_ui->pillBar, &PillBar::chosen, this, [this](const QStringList& keys) {
        filterBy(keys.isEmpty() ? CaseloadFilter::All : caseloadFilterOf(keys.first()).value_or(CaseloadFilter::All));
    });
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this,
            [this](const QString& text) { keepingChoice([this, &text] { m_model->setTyped(text); }); });
    connect(m_ui->filterEdit, &SearchField::downPressed, this, &CaseloadPage::setFocusToStart);
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT openCitizen(m_model->caseAt(qMax(0, m_ui->caseloadView->currentIndex().row())).citizen);
    });
    connect(m_ui->caseworkerBox, &QComboBox::activated, this, [this] {
        m_context.settings.setPageValue(kPage, kCaseworkerKey, m_ui->caseworkerBox->currentData());
        refresh();
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
        if (row.nextStep)
            TaskActions::settle(m_context, this, row.citizen, row.nextStep->task);
    });
    connect(m_ui->caseloadView, &RecordTable::copied, this, [this](int rows) {
        m_context.navigator.toast(tr("%n cases copied. Personal data are on the clipboard now.", nullptr, rows));
    });
    connect(m_ui->personPanel, &PersonPanel::openWanted, this, &Page::openCitizen);
    connect(m_registerButton, &QPushButton::clicked, this, &CaseloadPage::registerCitizen);
    auto* find = new QShortcut{QKeySequence::Find, this};
    connect(find, &QShortcut::activated, this, [this] { m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason); });
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
    connect(m_ui->caseloadView->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                m_context.settings.setPageValue(kPage, kSortColumnKey, column);
                m_context.settings.setPageValue(kPage, kSortOrderKey, static_cast<int>(order));
            });
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
    const qlonglong chosen = m_ui->caseworkerBox->currentData().toLongLong();
    if (chosen == kEverybody)
        return {CaseloadScope::Everybody, {}};
    return {CaseloadScope::Caseworker, UserId{chosen}};
}

void CaseloadPage::refresh()
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
    keepingChoice([this, &caseload] { m_model->setCaseload(std::move(caseload)); });
    if (!m_ui->caseloadView->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_isRestoringChoice = true;
        m_ui->caseloadView->chooseRow(0);
        m_isRestoringChoice = false;
    }
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

template <class Change>
void CaseloadPage::keepingChoice(Change change)
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
    m_filter = filter;
    m_ui->pillBar->setChecked(keyOf(filter));
    // These two are reached by their key figures; as pills they show only that they are on.
    for (const CaseloadFilter rare : {CaseloadFilter::Positive, CaseloadFilter::ContactedLately})
        m_ui->pillBar->pill(keyOf(rare))->setVisible(filter == rare);
    m_context.settings.setPageValue(kPage, kFilterKey, keyOf(filter));
    keepingChoice([this, filter] { m_model->setFilter(filter); });
}

void CaseloadPage::filterByFigure(CaseloadFilter filter)
{
    filterBy(filter == m_filter ? CaseloadFilter::All : filter);
    setFocusToStart();
}

void CaseloadPage::clearFilters()
{
    m_ui->filterEdit->clear();
    filterBy(CaseloadFilter::All);
}

void CaseloadPage::keyPressEvent(QKeyEvent* event)
{
    // Each Esc takes one thing away: what is typed, then the pill.
    if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (!m_ui->filterEdit->text().isEmpty())
        m_ui->filterEdit->clear();
    else
        filterBy(CaseloadFilter::All);
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
