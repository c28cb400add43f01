#include "gui/roadmap/releases_page.h"

#include "gui/keys/key_map.h"
#include "gui/lists/list_header.h"
#include "gui/navigator.h"
#include "gui/roadmap/releases_model.h"
#include "gui/roadmap/roadmap_actions.h"
#include "gui/shell/sidebar.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/filter_pill.h"
#include "ui_releases_page.h"

#include <QKeyEvent>

namespace fodfaeste {

namespace {

const QString kWaiting = QStringLiteral("waiting");
constexpr int kDays[] = {7, 30, 90};

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
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->emptyState->setIconName(QStringLiteral("calendar-days"));
    m_ui->pillBar->addPill(kWaiting, {});
    for (const int days : kDays)
        m_ui->pillBar->addPill(keyOf(days), {});
    m_ui->pillBar->setChecked(keyOf(90));
    const bool maySeeFigures = m_context.may(Operation::ViewReleaseFigures);
    const bool mayList = m_context.may(Operation::ListReleaseFigures);
    for (KpiCard* card : {m_ui->contactCard, m_ui->daysCard, m_ui->readyCard, m_ui->holderCard}) {
        card->setVisible(maySeeFigures);
        card->setUse(mayList ? KpiCard::Use::Opens : KpiCard::Use::ReadsOnly);
    }
    setUpList();
    wire();
    retranslate();
}

ReleasesPage::~ReleasesPage() = default;

void ReleasesPage::setUpList()
{
    const auto state = [this](int row) {
        const RoadmapView& view = m_model->rowAt(row).view;
        return view.isRed() ? FilterKind::Choice{"red", tr("Needs action")} : FilterKind::Choice{"calm", tr("In hand")};
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
}

void ReleasesPage::wire()
{
    connect(m_ui->pillBar, &PillBar::chosen, this, [this] {
        m_figure.reset();
        refresh();
    });
    connect(m_ui->releasesView, &QAbstractItemView::activated, this, &ReleasesPage::openChosen);
    connect(m_ui->contactCard, &KpiCard::activated, this, [this] { showFigure(ReleaseFigure::ContactedInTime); });
    connect(m_ui->daysCard, &KpiCard::activated, this, [this] { showFigure(ReleaseFigure::Contacted); });
    connect(m_ui->readyCard, &KpiCard::activated, this, [this] { showFigure(ReleaseFigure::Ready); });
    connect(m_ui->holderCard, &KpiCard::activated, this, [this] { showFigure(ReleaseFigure::WithoutHolder); });
}

QString ReleasesPage::title() const
{
    return placeName(PageName::Releases);
}

void ReleasesPage::setFocusToStart()
{
    m_ui->releasesView->setFocus(Qt::OtherFocusReason);
}

Period ReleasesPage::year() const
{
    const Date today = m_context.today();
    return {Date{today.year(), std::chrono::January, std::chrono::day{1}}, today};
}

void ReleasesPage::refresh()
{
    m_list->refresh();
    const QStringList pills = m_ui->pillBar->checkedKeys();
    const QString pill = pills.isEmpty() ? keyOf(90) : pills.first();
    const auto ask = [&releases = m_context.services.releases, session = m_context.session, pill, figure = m_figure,
                      period = year(), maySeeFigures = m_context.may(Operation::ViewReleaseFigures)] {
        auto waiting = releases.waiting(session);
        const int count = waiting ? static_cast<int>(waiting->size()) : 0;
        Answer answer{figure             ? releases.list(session, period, *figure)
                      : pill == kWaiting ? std::move(waiting)
                                         : releases.ahead(session, pill.toInt()),
                      {},
                      count};
        if (maySeeFigures) {
            if (auto figures = releases.figures(session, period))
                answer.figures = std::move(figures).value();
        }
        return answer;
    };
    m_context.tasks.run(this, ask, [this, thisRefresh = ++m_latest](Answer answer) {
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
    m_context.navigator.setBadge(PageName::Releases, qMax(red, answer.waiting), Navigator::Urgency::NeedsAction);
    m_ui->listStack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_ui->footerBar->setText(tr("%n releases", nullptr, m_model->rowCount()));
    setStateLine(red == 0 ? tr("Nothing is red") : tr("%n need action", nullptr, red));
    if (answer.figures)
        showFigures(*answer.figures);
}

void ReleasesPage::showFigures(const ReleaseFigures& figures)
{
    const auto share = [](int part, int whole) {
        return whole == 0 ? QStringLiteral("–") : tr("%1 of %2").arg(NumberText::count(part), NumberText::count(whole));
    };
    m_ui->contactCard->setCaption(tr("First contact within %n days, this year", nullptr, figures.withinDays));
    m_ui->contactCard->setValue(share(figures.contactedInTime, figures.released));
    m_ui->daysCard->setCaption(tr("Days to first contact, median"));
    m_ui->daysCard->setValue(figures.medianDays ? QLocale{}.toString(*figures.medianDays, 'f', 1) : QStringLiteral("–"));
    m_ui->readyCard->setCaption(tr("Everything answered at the release"));
    m_ui->readyCard->setValue(share(figures.ready, figures.released));
    m_ui->holderCard->setCaption(tr("Released, and nobody holds the roadmap"));
    m_ui->holderCard->setValue(NumberText::count(figures.withoutHolder));
}

void ReleasesPage::showFigure(ReleaseFigure figure)
{
    m_figure = figure;
    refresh();
    setFocusToStart();
}

const ReleaseRow* ReleasesPage::chosen() const
{
    const int row = m_list->chosenRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rowAt(row) : nullptr;
}

CitizenId ReleasesPage::shownCitizen() const
{
    const ReleaseRow* row = chosen();
    return row != nullptr ? row->view.citizen : CitizenId{};
}

void ReleasesPage::openChosen()
{
    if (const ReleaseRow* row = chosen())
        RoadmapActions::open(m_context, this, row->view.citizen);
}

void ReleasesPage::keyPressEvent(QKeyEvent* event)
{
    const ReleaseRow* row = chosen();
    if (row != nullptr && isKey(*event, KeyAction::LogForRow))
        m_context.navigator.logContact(row->view.citizen, row->view.roadmap.caseFile);
    else if (row != nullptr && event->key() == Qt::Key_O && event->modifiers() == Qt::NoModifier)
        Q_EMIT openCitizen(row->view.citizen);
    else
        Page::keyPressEvent(event);
}

void ReleasesPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->pillBar->setText(kWaiting, tr("Waiting for first contact"));
    for (const int days : kDays)
        m_ui->pillBar->setText(keyOf(days), tr("Next %n days", nullptr, days));
    m_ui->emptyState->setTitle(tr("No releases here"));
    m_ui->emptyState->setText(
        tr("Start a roadmap on an open case with %1; it stands here until the release.").arg(capsOf(KeyAction::StartRoadmap)));
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("roadmap"));
    m_ui->footerBar->addKeyHint(QStringLiteral("O"), tr("open the citizen"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::LogForRow), tr("log contact"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::HandOverBaton), tr("hand the baton on"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::ReleasedNow), tr("released now"));
    m_model->retranslate();
}

}  // namespace fodfaeste
