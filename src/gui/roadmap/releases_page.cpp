#include "gui/roadmap/releases_page.h"

#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/lists/list_header.h"
#include "gui/navigator.h"
#include "gui/roadmap/readiness_marks.h"
#include "gui/roadmap/release_board.h"
#include "gui/roadmap/release_calendar.h"
#include "gui/roadmap/releases_model.h"
#include "gui/roadmap/roadmap_actions.h"
#include "gui/shell/sidebar.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/filter_pill.h"
#include "ui_releases_page.h"

#include <QShortcut>
#include <QTimer>

namespace fodfaeste {

namespace {

const QString kWaiting = QStringLiteral("waiting");
constexpr int kDays[] = {7, 30, 90};
/// In the order of Sight.
const QStringList kSights{QStringLiteral("list"), QStringLiteral("calendar"), QStringLiteral("board"), QStringLiteral("figures")};

QString keyOf(int days)
{
    return QString::number(days);
}

}  // namespace

ReleasesPage::ReleasesPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::ReleasesPage>()}
    , m_model{new ReleasesModel{this}}
    , m_calendar{new ReleaseCalendar{*m_model, this}}
    , m_board{new ReleaseBoard{*m_model, this}}
    , m_figures{new ReleaseFiguresPanel{context, this}}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->figureBanner->hide();
    m_ui->emptyState->setIconName(QStringLiteral("calendar-days"));
    m_ui->pillBar->addPill(kWaiting, {});
    for (const int days : kDays)
        m_ui->pillBar->addPill(keyOf(days), {});
    m_ui->pillBar->setChecked(keyOf(90));
    const bool mayList = m_context.may(Operation::ListReleaseFigures);
    for (KpiCard* card : {m_ui->contactCard, m_ui->daysCard, m_ui->readyCard, m_ui->holderCard})
        card->setUse(mayList ? KpiCard::Use::Opens : KpiCard::Use::ReadsOnly);
    setUpSights();
    setUpList();
    setUpKeys();
    wire();
    retranslate();
    showSight();
}

ReleasesPage::~ReleasesPage() = default;

void ReleasesPage::setUpSights()
{
    for (const QString& key : kSights)
        m_ui->sightBar->addPill(key, {});
    const bool mayList = m_context.may(Operation::ListReleases);
    m_ui->sightBar->pill(kSights[0])->setVisible(mayList);
    m_ui->sightBar->pill(kSights[1])->setVisible(mayList);
    m_ui->sightBar->pill(kSights[2])->setVisible(mayList);
    m_ui->sightBar->pill(kSights[3])->setVisible(m_context.may(Operation::ViewReleaseFigures));
    const int kept = m_context.settings.pageValue(QStringLiteral("releases"), QStringLiteral("sight"), 0).toInt();
    m_sight =
        !mayList ? Sight::Figures : static_cast<Sight>(qBound(0, kept, m_context.may(Operation::ViewReleaseFigures) ? 3 : 2));
    m_calendar->setObjectName(QStringLiteral("calendarView"));
    m_board->setObjectName(QStringLiteral("boardView"));
    m_figures->setObjectName(QStringLiteral("figuresPanel"));
    for (QWidget* sight : {static_cast<QWidget*>(m_calendar), static_cast<QWidget*>(m_board), static_cast<QWidget*>(m_figures)})
        m_ui->listStack->addWidget(sight);
}

void ReleasesPage::setUpList()
{
    const auto state = [this](int row) {
        return m_model->isRed(m_model->rowAt(row)) ? FilterKind::Choice{"red", tr("Needs action")}
                                                   : FilterKind::Choice{"calm", tr("In hand")};
    };
    const auto facility = [this](int row) {
        const std::string& name = m_model->rowAt(row).facility;
        return FilterKind::Choice{name, name.empty() ? tr("None known") : toQString(name)};
    };
    m_list =
        new PlainList{m_context,
                      *m_ui->listHeader,
                      *m_ui->releasesView,
                      *m_model,
                      {toUtf8(wordOf(PageName::Releases)),
                       [this] { return title(); },
                       {{"person", ReleasesModel::Person, CellKind::Name, 170, 230, ListColumn::Shown::Always},
                        {"release", ReleasesModel::Release, CellKind::Date, 130, 220},
                        {"ready", ReleasesModel::Ready, CellKind::Text, 140, 220},
                        {"baton", ReleasesModel::Baton, CellKind::Text, 160, 320},
                        {"state", ReleasesModel::State, CellKind::Chip, 150, 190},
                        {"facility", ReleasesModel::Facility, CellKind::Text, 120, 170, ListColumn::Shown::OnRequest}},
                       {{"state", [] { return tr("State"); }, state}, {"facility", [] { return tr("Institution"); }, facility}},
                       [this](int row) { return m_model->rowAt(row).view.citizen; },
                       [this](int row) { return m_model->rowAt(row).view.roadmap.id.value(); }}};
    m_ui->releasesView->setStretchColumn(ReleasesModel::Baton);
    m_ui->releasesView->setItemDelegateForColumn(ReleasesModel::Ready, new ReadinessDelegate{m_ui->releasesView});
    const QAbstractItemModel* shown = m_ui->releasesView->model();
    connect(shown, &QAbstractItemModel::modelReset, this, &ReleasesPage::fillGrids);
    // A filter takes rows out one by one; the grids follow once.
    auto* soon = new QTimer{this};
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, &ReleasesPage::fillGrids);
    const auto follow = [soon] { soon->start(0); };
    connect(shown, &QAbstractItemModel::rowsInserted, soon, follow);
    connect(shown, &QAbstractItemModel::rowsRemoved, soon, follow);
    connect(shown, &QAbstractItemModel::layoutChanged, soon, follow);
}

void ReleasesPage::setUpKeys()
{
    const auto onKey = [this](Qt::Key key, auto work) {
        auto* shortcut = new QShortcut{QKeySequence{key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    onKey(Qt::Key_1, [this] { choose(Sight::List); });
    onKey(Qt::Key_2, [this] { choose(Sight::Calendar); });
    onKey(Qt::Key_3, [this] { choose(Sight::Board); });
    onKey(Qt::Key_4, [this] { choose(Sight::Figures); });
    onKey(Qt::Key_O, [this] {
        if (const ReleaseRow* row = chosen())
            Q_EMIT openCitizen(row->view.citizen);
    });
    connect(new BoundShortcut{KeyAction::LogForRow, this}, &QShortcut::activated, this, [this] {
        if (const ReleaseRow* row = chosen())
            m_context.navigator.logContact(row->view.citizen, row->view.roadmap.caseFile);
    });
}

void ReleasesPage::wire()
{
    connect(m_ui->pillBar, &PillBar::chosen, this, &ReleasesPage::refresh);
    connect(m_ui->sightBar, &PillBar::chosen, this,
            [this](const QStringList& keys) { choose(static_cast<Sight>(qMax(0, kSights.indexOf(keys.value(0))))); });
    connect(m_ui->releasesView, &QAbstractItemView::activated, this, [this] { openRow(chosen()); });
    for (ReleaseGrid* one : {static_cast<ReleaseGrid*>(m_calendar), static_cast<ReleaseGrid*>(m_board)})
        connect(one, &ReleaseGrid::releaseOpened, this, [this](int row) { openRow(rowOrNull(row)); });
    connect(m_figures, &ReleaseFiguresPanel::figuresChanged, this, &ReleasesPage::showCards);
    connect(m_figures, &ReleaseFiguresPanel::listWanted, this, &ReleasesPage::showList);
    connect(m_ui->figureBackButton, &QPushButton::clicked, this, [this] { choose(Sight::Figures); });
    for (const auto& [card, figure] :
         {std::pair{m_ui->contactCard, ReleaseFigure::ContactedInTime}, std::pair{m_ui->daysCard, ReleaseFigure::Contacted},
          std::pair{m_ui->readyCard, ReleaseFigure::Ready}, std::pair{m_ui->holderCard, ReleaseFigure::WithoutHolder}})
        connect(card, &KpiCard::activated, this, [this, card = card, figure = figure] { openCard(figure, card->caption()); });
}

QString ReleasesPage::title() const
{
    return placeName(PageName::Releases);
}

ReleaseGrid* ReleasesPage::grid() const
{
    if (m_sight == Sight::Calendar)
        return m_calendar;
    return m_sight == Sight::Board ? m_board : nullptr;
}

void ReleasesPage::setFocusToStart()
{
    if (m_sight == Sight::Figures)
        m_figures->setFocusToStart();
    else if (ReleaseGrid* shown = grid())
        shown->setFocus(Qt::OtherFocusReason);
    else
        m_ui->releasesView->setFocus(Qt::OtherFocusReason);
}

void ReleasesPage::choose(Sight sight)
{
    const QString& key = kSights[static_cast<int>(sight)];
    if (m_ui->sightBar->pill(key)->isHidden())
        return;
    m_wish.reset();
    m_sight = sight;
    m_context.settings.setPageValue(QStringLiteral("releases"), QStringLiteral("sight"), static_cast<int>(sight));
    showSight();
    refresh();
    setFocusToStart();
}

/// What belongs to the sight is shown, before its rows have come.
void ReleasesPage::showSight()
{
    const bool isList = m_sight == Sight::List;
    const bool isFigures = m_sight == Sight::Figures;
    m_ui->sightBar->setCheckedKeys({kSights[static_cast<int>(m_sight)]});
    m_ui->pillBar->setVisible(isList && !m_wish);
    m_ui->figureBanner->setVisible(m_wish.has_value());
    m_ui->figureLabel->setText(m_wish ? QStringLiteral("%1 · %2").arg(m_wish->heading, DateText::period(m_wish->period))
                                      : QString{});
    m_ui->listHeader->setVisible(!isFigures);
    const bool hasCards = m_context.may(Operation::ViewReleaseFigures) && (isFigures || (isList && !m_wish));
    for (KpiCard* card : {m_ui->contactCard, m_ui->daysCard, m_ui->readyCard, m_ui->holderCard})
        card->setVisible(hasCards);
    if (isFigures)
        m_ui->listStack->setCurrentWidget(m_figures);
    else if (ReleaseGrid* shown = grid())
        m_ui->listStack->setCurrentWidget(shown);
    else
        m_ui->listStack->setCurrentWidget(m_ui->releasesView);
}

/// What the sight needs, asked where the window does not wait for it.
std::function<ReleasesPage::Answer()> ReleasesPage::question() const
{
    const QString pill = m_ui->pillBar->checkedKeys().value(0, keyOf(90));
    return [&releases = m_context.services.releases, session = m_context.session, wish = m_wish, sight = m_sight, pill] {
        auto waiting = releases.waiting(session);
        const int count = waiting ? static_cast<int>(waiting->size()) : 0;
        if (wish)
            return Answer{releases.list(session, wish->period, wish->figure, wish->facility), count};
        if (sight == Sight::Calendar || sight == Sight::Board)
            return Answer{releases.open(session), count};
        return Answer{pill == kWaiting ? std::move(waiting) : releases.ahead(session, pill.toInt()), count};
    };
}

void ReleasesPage::refresh()
{
    if (m_context.may(Operation::ViewReleaseFigures))
        m_figures->refresh();
    if (m_sight == Sight::Figures) {
        setStateLine(tr("Figures, %1").arg(m_figures->periodText()));
        m_ui->footerBar->setText({});
        ++m_latest;
        return;
    }
    m_list->refresh();
    m_context.tasks.run(this, question(), [this, thisRefresh = ++m_latest](Answer answer) {
        // A later question, or another sight, has made this answer an old one.
        if (thisRefresh == m_latest)
            show(std::move(answer));
    });
}

void ReleasesPage::show(Answer answer)
{
    m_ui->messageLabel->setVisible(!answer.rows);
    if (!answer.rows) {
        m_ui->messageLabel->setText(ErrorText::of(answer.rows.error()));
        return;
    }
    const int before = m_list->chosenRow();
    m_model->setRows(std::move(answer.rows).value(), m_context.today());
    m_list->chooseRow(qMax(0, before));
    m_ui->pillBar->setCount(kWaiting, answer.waiting);
    const int red = m_model->redCount();
    if (!m_wish)
        m_context.navigator.setBadge(PageName::Releases, qMax(red, answer.waiting), Navigator::Urgency::NeedsAction);
    showSight();
    if (m_model->rowCount() == 0 && m_sight != Sight::Calendar)
        m_ui->listStack->setCurrentWidget(m_ui->emptyState);
    m_ui->footerBar->setText(tr("%n releases", nullptr, m_model->rowCount()));
    setStateLine(red == 0 ? tr("Nothing is red") : tr("%n need action", nullptr, red));
}

void ReleasesPage::fillGrids()
{
    std::vector<int> rows;
    const QAbstractItemModel& shown = *m_ui->releasesView->model();
    for (int place = 0; place < shown.rowCount(); ++place)
        rows.push_back(m_list->rowAt(shown.index(place, 0)));
    // What is not shown holds nothing: its rows would soon be others.
    m_calendar->showRows(m_sight == Sight::Calendar ? rows : std::vector<int>{});
    m_board->showRows(m_sight == Sight::Board ? rows : std::vector<int>{});
}

void ReleasesPage::showCards(const ReleaseFigures& figures)
{
    const auto share = [&figures](ReleaseFigure part, ReleaseFigure whole) {
        const auto some = figures.whole.of(part);
        const auto all = figures.whole.of(whole);
        if (!some || !all)
            return tr("hidden");
        return *all == 0 ? QStringLiteral("–") : tr("%1 of %2").arg(NumberText::count(*some), NumberText::count(*all));
    };
    const auto& median = figures.whole.medianDays;
    const auto holders = figures.whole.of(ReleaseFigure::WithoutHolder);
    const QString none = figures.whole.of(ReleaseFigure::Contacted) ? QStringLiteral("–") : tr("hidden");
    m_ui->contactCard->setCaption(tr("First contact within %n days", nullptr, figures.withinDays));
    m_ui->contactCard->setValue(share(ReleaseFigure::ContactedInTime, ReleaseFigure::Released));
    m_ui->daysCard->setCaption(tr("Days to first contact, median"));
    m_ui->daysCard->setValue(median ? QLocale{}.toString(*median, 'f', 1) : none);
    m_ui->readyCard->setCaption(tr("Released with everything answered"));
    m_ui->readyCard->setValue(share(ReleaseFigure::Ready, ReleaseFigure::Released));
    m_ui->holderCard->setCaption(tr("Roadmaps that were without a holder"));
    m_ui->holderCard->setValue(holders ? NumberText::count(*holders) : tr("hidden"));
    if (m_sight == Sight::Figures)
        setStateLine(tr("Figures, %1").arg(m_figures->periodText()));
}

void ReleasesPage::openCard(ReleaseFigure figure, const QString& heading)
{
    if (const auto period = m_figures->period())
        showList({*period, figure, {}, heading});
}

void ReleasesPage::showList(const ReleaseFigureWish& wish)
{
    m_wish = wish;
    m_sight = Sight::List;
    showSight();
    refresh();
    setFocusToStart();
}

const ReleaseRow* ReleasesPage::rowOrNull(int row) const
{
    return row >= 0 && row < m_model->rowCount() ? &m_model->rowAt(row) : nullptr;
}

const ReleaseRow* ReleasesPage::chosen() const
{
    if (m_sight == Sight::Figures)
        return nullptr;
    const ReleaseGrid* shown = grid();
    return rowOrNull(shown != nullptr ? shown->chosenRow() : m_list->chosenRow());
}

CitizenId ReleasesPage::shownCitizen() const
{
    const ReleaseRow* row = chosen();
    return row != nullptr ? row->view.citizen : CitizenId{};
}

void ReleasesPage::openRow(const ReleaseRow* row)
{
    if (row != nullptr)
        RoadmapActions::open(m_context, this, row->view.citizen);
}

void ReleasesPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sightBar->setText(kSights[0], tr("List"));
    m_ui->sightBar->setText(kSights[1], tr("Calendar"));
    m_ui->sightBar->setText(kSights[2], tr("Board"));
    m_ui->sightBar->setText(kSights[3], tr("Figures"));
    m_ui->pillBar->setText(kWaiting, tr("Waiting for first contact"));
    for (const int days : kDays)
        m_ui->pillBar->setText(keyOf(days), tr("Next %n days", nullptr, days));
    m_ui->emptyState->setTitle(tr("No releases here"));
    m_ui->emptyState->setText(
        tr("Start a roadmap on an open case with %1; it stands here until the release.").arg(capsOf(KeyAction::StartRoadmap)));
    retranslateKeys();
    m_model->retranslate();
    m_calendar->retranslate();
    m_board->retranslate();
    m_figures->retranslate();
}

void ReleasesPage::retranslateKeys()
{
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(QStringLiteral("1–4"), tr("list, calendar, board, figures"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("roadmap"));
    m_ui->footerBar->addKeyHint(QStringLiteral("O"), tr("open the citizen"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::LogForRow), tr("log contact"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::HandOverBaton), tr("hand the baton on"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::ReleasedNow), tr("released now"));
}

}  // namespace fodfaeste
