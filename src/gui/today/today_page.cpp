#include "gui/today/today_page.h"

#include "app/casefile/caseload_service.h"
#include "app/today/today_service.h"
#include "gui/calendar/calendar_actions.h"
#include "gui/citizen/task_actions.h"
#include "gui/keys/key_map.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/theme/metrics.h"
#include "gui/today/today_delegate.h"
#include "gui/today/today_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/filter_pill.h"
#include "ui_today_page.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>

namespace fodfaeste {

namespace {

const QString kAll = QStringLiteral("all");
constexpr int kWidthForPanel = 900;
constexpr int kPersonWidth = 290;
constexpr int kWhenWidth = 150;

}  // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::TodayPage>()}
    , m_model{new TodayModel{this}}
    , m_calendarButton{new Button{QString{}, Button::Kind::Secondary, this}}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_calendarButton->setObjectName(QStringLiteral("calendarButton"));
    m_calendarButton->setIconName(QStringLiteral("calendar-days"));
    m_calendarButton->hide();
    m_calendarButton->setEnabled(context.may(Operation::ExportCalendar));
    connect(m_calendarButton, &QAbstractButton::clicked, this, &TodayPage::saveCalendar);
    m_ui->personPanel->setContext(context);
    m_ui->pillBar->addPill(kAll, {});
    for (const TodaySection& section : todaySections())
        m_ui->pillBar->addPill(TodayText::key(section), {});
    m_ui->pillBar->setChecked(kAll);
    setUpTable();
    wire();
    wireStrip();
    retranslate();
}

TodayPage::~TodayPage() = default;

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::setUpTable()
{
    CaseTable& table = *m_ui->todayView;
    auto* delegate = new TodayDelegate{&table};
    delegate->setColumnKind(static_cast<int>(TodayModel::Column::Person), CellKind::Name);
    delegate->setColumnKind(static_cast<int>(TodayModel::Column::Why), CellKind::Step);
    delegate->setColumnKind(static_cast<int>(TodayModel::Column::When), CellKind::Date);
    table.setModel(m_model);
    table.setItemDelegate(delegate);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setDensity(m_context.settings.density());
    table.setColumnWidth(static_cast<int>(TodayModel::Column::Person), kPersonWidth);
    table.setColumnWidth(static_cast<int>(TodayModel::Column::When), kWhenWidth);
    table.setStretchColumn(static_cast<int>(TodayModel::Column::Why));
}

void TodayPage::wire()
{
    connect(m_ui->pillBar, &PillBar::chosen, this, [this](const QStringList& keys) {
        std::optional<TodaySection> wanted;
        for (const TodaySection& section : todaySections()) {
            if (keys.contains(TodayText::key(section)))
                wanted = section;
        }
        filterBy(wanted);
    });
    connect(m_ui->todayView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const TodayItem* item = m_model->itemAt(index.row()))
            Q_EMIT openCitizen(item->citizen);
        else
            toggle(index.row());
    });
    connect(m_ui->todayView, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->headingAt(index.row()))
            toggle(index.row());
    });
    m_ui->todayView->installEventFilter(this);
    connect(m_ui->todayView, &CaseTable::logWanted, this, [this](const QModelIndex& index) {
        if (const TodayItem* item = m_model->itemAt(index.row()))
            m_context.navigator.logContact(item->citizen, item->caseFile);
    });
    connect(m_ui->todayView, &CaseTable::settleWanted, this, &TodayPage::settle);
    connect(m_ui->todayView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const TodayItem* item = chosen();
        m_isChosenByHand = m_isChosenByHand || (item != nullptr && !m_isRestoringChoice);
        if (item != nullptr)
            m_ui->personPanel->showPerson(item->citizen);
    });
    connect(m_ui->personPanel, &PersonPanel::openWanted, this, &Page::openCitizen);
    connect(&m_context.settings, &UserSettings::densityChanged, this, [this] {
        m_ui->todayView->setDensity(m_context.settings.density());
        shapeRows();
    });
}

void TodayPage::wireStrip()
{
    connect(m_ui->choiceStrip, &ChoiceStrip::givenUp, this, &TodayPage::closeStrip);
    connect(m_ui->choiceStrip, &ChoiceStrip::chosen, this, &TodayPage::take);
    connect(m_ui->choiceStrip, &ChoiceStrip::dayChosen, this, [this](Date day) {
        m_putOffUntil = day;
        askWhy();
    });
}

void TodayPage::refresh()
{
    const auto ask = [&services = m_context.services, session = m_context.session]() -> Answer {
        auto items = services.today.list(session);
        const bool isEmpty = items && items->empty();
        // Only an empty list needs to know whether there is nothing to do or nobody to do it for.
        const auto cases = isEmpty ? services.caseload.list(session, {}) : std::vector<CaseloadRow>(1);
        return {std::move(items), cases ? cases->size() : 0};
    };
    m_context.tasks.run(this, ask, [this, thisRefresh = ++m_latestRefresh](Answer answer) {
        if (thisRefresh != m_latestRefresh)
            return;
        m_ui->messageLabel->setVisible(!answer.items);
        m_ui->messageLabel->setText(answer.items ? QString{} : ErrorText::of(answer.items.error()));
        m_ownCases = answer.ownCases;
        if (answer.items)
            show(std::move(answer.items).value());
    });
}

void TodayPage::show(std::vector<TodayItem> items)
{
    m_isLoaded = true;
    const std::optional<TodayItem> before = chosen() != nullptr ? std::optional{*chosen()} : std::nullopt;
    const int row = m_ui->todayView->currentIndex().row();
    closeStrip();
    m_model->setItems(std::move(items), m_context.today());
    shapeRows();
    chooseAgain(before, row);
    showFigures();
    m_ui->personPanel->refresh();
}

void TodayPage::chooseAgain(const std::optional<TodayItem>& item, int row)
{
    m_isRestoringChoice = true;
    // What was settled is gone: the next one moves up to its place, so that the keyboard can go on.
    int wanted = item ? m_model->rowOf(*item) : -1;
    if (wanted < 0)
        wanted = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->itemAt(wanted) == nullptr && m_model->itemAt(wanted + 1) != nullptr)
        ++wanted;
    else if (m_model->itemAt(wanted) == nullptr && m_model->itemAt(wanted - 1) != nullptr)
        --wanted;
    if (m_model->itemAt(wanted) != nullptr)
        m_ui->todayView->chooseRow(wanted);
    else
        m_ui->personPanel->showPerson(std::nullopt);
    m_isRestoringChoice = false;
}

void TodayPage::shapeRows()
{
    CaseTable& table = *m_ui->todayView;
    table.clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isHeading = m_model->itemAt(row) == nullptr;
        if (isHeading)
            table.setSpan(row, 0, 1, TodayModel::kColumns);
        table.setRowHeight(row, isHeading ? metrics::kCompactRowHeight : table.verticalHeader()->defaultSectionSize());
    }
}

void TodayPage::showFigures()
{
    m_ui->pillBar->setCount(kAll, m_model->count());
    for (const TodaySection& section : todaySections()) {
        const int count = m_model->count(section);
        m_ui->pillBar->setCount(TodayText::key(section), count);
        m_ui->pillBar->pill(TodayText::key(section))->setVisible(count > 0 || m_model->section() == section);
    }
    const int overdue = m_model->count(TodayReason::TaskOverdue);
    const int tasks = overdue + m_model->count(TodayReason::TaskToday);
    m_context.navigator.setBadge(PageName::Today, tasks,
                                 overdue > 0 ? Navigator::Urgency::NeedsAction : Navigator::Urgency::Ordinary);
    const QString day = DateText::withWeekday(m_context.today());
    setStateLine(QStringLiteral("%1 · %2").arg(day, tr("%n matters", nullptr, m_model->count())));
    m_ui->footerBar->setText(countText());
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty)
        showEmptyState();
    m_ui->listStack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_ui->emptyState) : m_ui->todayView);
}

void TodayPage::showEmptyState()
{
    EmptyState& empty = *m_ui->emptyState;
    empty.clearButtons();
    const auto lead = [this, &empty](const QString& words, PageName page) {
        connect(empty.addButton(words, Button::Kind::Secondary), &QPushButton::clicked, this,
                [this, page] { Q_EMIT navigate(page); });
    };
    if (m_model->count() > 0) {
        empty.setIconName(QStringLiteral("circle-check"));
        empty.setTitle(tr("Nothing of this kind today"));
        empty.setText(tr("There are other matters. Show all to see them."));
        connect(empty.addButton(tr("Show all"), Button::Kind::Secondary), &QPushButton::clicked, this,
                [this] { filterBy(std::nullopt); });
    } else if (m_ownCases > 0) {
        empty.setIconName(QStringLiteral("circle-check"));
        empty.setTitle(tr("All is done"));
        empty.setText(tr("No tasks are due, everybody has been in contact lately, and nothing lacks a note. Put-off matters come "
                         "back by themselves."));
        lead(tr("Go to my cases"), PageName::Caseload);
    } else if (m_context.may(Operation::ViewOverview)) {
        empty.setIconName(QStringLiteral("layout-dashboard"));
        empty.setTitle(tr("You have no cases of your own"));
        empty.setText(
            tr("This page gathers what is to be done in one's own cases. How the whole office stands is seen on the overview."));
        lead(tr("Go to the overview"), PageName::Overview);
    } else {
        empty.setIconName(QStringLiteral("folder-open"));
        empty.setTitle(tr("You have no open cases yet"));
        empty.setText(tr("As soon as you are the caseworker of an open case, what is to be done in it stands here."));
        lead(tr("Go to my cases"), PageName::Caseload);
    }
}

void TodayPage::filterBy(std::optional<TodaySection> section)
{
    closeStrip();
    m_ui->pillBar->setChecked(section ? TodayText::key(*section) : kAll);
    m_model->setSection(section);
    shapeRows();
    chooseAgain(std::nullopt, 0);
    if (m_isLoaded)
        showFigures();
}

void TodayPage::toggle(int row)
{
    if (const auto section = m_model->headingAt(row))
        fold(*section, !m_model->isFolded(*section));
}

void TodayPage::fold(const TodaySection& section, bool folded)
{
    m_model->fold(section, folded);
    shapeRows();
    const int heading = m_model->rowOfHeading(section);
    m_isRestoringChoice = true;
    if (heading >= 0)
        m_ui->todayView->chooseRow(folded ? heading : heading + 1);
    m_isRestoringChoice = false;
}

const TodayItem* TodayPage::chosen() const
{
    return m_model->itemAt(m_ui->todayView->currentIndex().row());
}

CitizenId TodayPage::shownCitizen() const
{
    const TodayItem* item = chosen();
    return m_isChosenByHand && item != nullptr ? item->citizen : CitizenId{};
}

void TodayPage::logNext(CitizenId after)
{
    // Somebody may stand on the list for several reasons; one contact answers them.
    const TodayItem* current = chosen();
    if (current == nullptr || current->citizen != after)
        return;
    for (int row = m_ui->todayView->currentIndex().row() + 1; row < m_model->rowCount(); ++row) {
        const TodayItem* item = m_model->itemAt(row);
        if (item == nullptr || item->citizen == after)
            continue;
        m_ui->todayView->chooseRow(row);
        m_context.navigator.logContact(item->citizen, item->caseFile);
        return;
    }
    m_context.navigator.toast(tr("That was the last one of the list."));
}

QWidget* TodayPage::headerActions()
{
    return m_calendarButton;
}

void TodayPage::saveCalendar()
{
    std::vector<TaskId> tasks;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TodayItem* item = m_model->itemAt(row);
        if (item != nullptr && item->task)
            tasks.push_back(*item->task);
    }
    CalendarActions::save(m_context, std::move(tasks));
}

void TodayPage::setFocusToStart()
{
    m_ui->todayView->setFocus(Qt::OtherFocusReason);
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        filterBy(std::nullopt);
    else
        Page::keyPressEvent(event);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool hasRoom = width() >= kWidthForPanel;
    if (hasRoom == m_ui->personPanel->isHidden()) {
        m_ui->personPanel->setVisible(hasRoom);
        m_ui->personPanel->refresh();
    }
}

void TodayPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_calendarButton->setText(tr("Calendar file"));
    m_calendarButton->setToolTip(tr("Put the tasks of this list in your calendar, without names"));
    m_ui->pillBar->setText(kAll, tr("All"));
    for (const TodaySection& section : todaySections())
        m_ui->pillBar->setText(TodayText::key(section), TodayText::shortName(section));
    closeStrip();
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::NextRow) + QLatin1Char{' '} + capsOf(KeyAction::PreviousRow), tr("choose"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("open"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::LogForRow), tr("log contact"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::SettleRow), tr("done"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::PutOffRow), tr("put off"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::Edit), tr("task"));
    m_model->retranslate();
    m_ui->personPanel->retranslate();
    if (m_isLoaded)
        showFigures();
}

}  // namespace fodfaeste
