#include "gui/overview/overview_page.h"

#include "app/follow_up/follow_up_service.h"
#include "gui/outcome/people_dialog.h"
#include "gui/outcome/people_rows.h"
#include "gui/overview/action_row.h"
#include "gui/overview/overview_charts.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/follow_up_text.h"
#include "gui/text/number_text.h"
#include "gui/text/status_text.h"
#include "ui_overview_page.h"

namespace fodfaeste {

namespace {

using Kind = OverviewSelection::Kind;

const QString kTeam = QStringLiteral("team");
const QString kCaseworker = QStringLiteral("caseworker");
const QString kDistrict = QStringLiteral("district");
const QString kAge = QStringLiteral("age");

KpiCard::Delta deltaOf(double change, const QString& text, const QString& since)
{
    if (change == 0)
        return {text, since, ToneKind::Neutral, KpiCard::Arrow::Level};
    return {text, since, change > 0 ? ToneKind::Ok : ToneKind::Bad, change > 0 ? KpiCard::Arrow::Up : KpiCard::Arrow::Down};
}

}  // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::OverviewPage>()}
    , m_overdueContacts{new ActionRow{QStringLiteral("triangle-alert"), this}}
    , m_releases{new ActionRow{QStringLiteral("door-open"), this}}
    , m_overdueTasks{new ActionRow{QStringLiteral("list-checks"), this}}
    , m_paused{new ActionRow{QStringLiteral("circle-pause"), this}}
    , m_recordedLate{new ActionRow{QStringLiteral("notebook-pen"), this}}
    , m_people{new PeopleDialog{context, this}}
{
    m_ui->setupUi(this);
    m_overdueContacts->setObjectName(QStringLiteral("overdueContactsRow"));
    m_releases->setObjectName(QStringLiteral("releasesRow"));
    m_overdueTasks->setObjectName(QStringLiteral("overdueTasksRow"));
    m_paused->setObjectName(QStringLiteral("pausedRow"));
    m_recordedLate->setObjectName(QStringLiteral("recordedLateRow"));
    for (ActionRow* row : {m_overdueContacts, m_paused, m_releases, m_overdueTasks, m_recordedLate})
        m_ui->actionLayout->addWidget(row);
    m_ui->actionLayout->addStretch();
    for (const QString& key : {kTeam, kCaseworker, kDistrict, kAge})
        m_ui->divisionPills->addPill(key, key);
    m_ui->divisionPills->setChecked(
        m_context.settings.pageValue(QStringLiteral("overview"), QStringLiteral("division"), kTeam).toString());
    m_ui->trendChart->setUse(ChartView::Use::ReadsOnly);
    // What lies under them shows through.
    for (QWidget* widget :
         {m_ui->partsScroll->viewport(), m_ui->pageScroll->viewport(), m_ui->content, static_cast<QWidget*>(m_ui->partsChart)})
        widget->setAutoFillBackground(false);
    wire();
    retranslate();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::wire()
{
    connect(m_ui->positiveCard, &KpiCard::activated, this, [this] {
        openList({Kind::Positive, {}, {}, {}}, tr("Positive outcome today"));
    });
    connect(m_ui->coveredCard, &KpiCard::activated, this, [this] { openList({}, tr("Everybody covered this year")); });
    connect(m_ui->attendedCard, &KpiCard::activated, this, [this] {
        openList({Kind::ContactRecent, {}, {}, {}}, tr("Contact in the last %1 days").arg(followUpDays().recentContact));
    });
    const auto openOverdue = [this] {
        openList({Kind::ContactOverdue, {}, {}, {}}, tr("Over %1 days without contact").arg(followUpDays().noContact));
    };
    connect(m_ui->overdueCard, &KpiCard::activated, this, openOverdue);
    connect(m_overdueContacts, &QPushButton::clicked, this, openOverdue);
    connect(m_releases, &QPushButton::clicked, this, [this] {
        openList({Kind::Releases, {}, {}, {}}, tr("Released within %1 days").arg(followUpDays().releaseNear));
    });
    connect(m_overdueTasks, &QPushButton::clicked, this, [this] {
        openList({Kind::OverdueTasks, {}, {}, {}}, tr("Overdue tasks"));
    });
    connect(m_paused, &QPushButton::clicked, this, [this] {
        openList({Kind::ContactPaused, {}, {}, {}}, tr("Without contact, follow-up paused"));
    });
    connect(m_recordedLate, &QPushButton::clicked, this, [this] {
        openList({Kind::RecordedLate, {}, {}, {}}, tr("Contacts that were written down late"));
    });
    connect(m_ui->divisionPills, &PillBar::chosen, this, [this](const QStringList& keys) {
        m_context.settings.setPageValue(QStringLiteral("overview"), QStringLiteral("division"), keys.value(0));
        showParts();
    });
    connect(m_ui->partsChart, &ChartView::regionActivated, this, &OverviewPage::openPart);
    connect(m_ui->statusChart, &ChartView::regionActivated, this, [this](int index) {
        const YearEndStatus status = kYearEndStatuses[static_cast<std::size_t>(index)];
        openList({Kind::Cohort, {status}, {}, {}}, StatusText::of(status));
    });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::setFocusToStart()
{
    m_ui->positiveCard->setFocus();
}

void OverviewPage::refresh()
{
    const auto fetch = [&services = m_context.services, session = m_context.session] {
        return services.overview.figures(session);
    };
    m_context.tasks.run(this, fetch, [this, request = ++m_latest](Result<OverviewFigures> figures) {
        if (request != m_latest)
            return;
        m_ui->messageLabel->setVisible(!figures);
        if (!figures)
            m_ui->messageLabel->setText(ErrorText::of(figures.error()));
        else
            show(std::move(figures).value());
    });
}

void OverviewPage::show(OverviewFigures figures)
{
    m_figures = std::move(figures);
    setStateLine(tr("Cohort %1 · status on %2 · %3")
                     .arg(m_figures->year)
                     .arg(DateText::full(m_figures->today), tr("%n young people", nullptr, m_figures->now.covered())));
    showFigures();
    showParts();
    showActions();
    m_ui->trendChart->setChart(OverviewCharts::trend(*m_figures));
    m_ui->statusChart->setChart(OverviewCharts::statuses(*m_figures));
}

void OverviewPage::showFigures()
{
    const OverviewFigures& figures = *m_figures;
    std::vector<double> shares;
    std::vector<double> covered;
    for (const MonthPoint& point : figures.trend) {
        shares.push_back(point.counts.share().value_or(0));
        covered.push_back(point.counts.covered());
    }
    const QString since = tr("since this day in %1").arg(figures.year - 1);
    m_ui->positiveCard->setValue(NumberText::shareOf(figures.now.positive(), figures.now.covered()));
    const double change = figures.now.share().value_or(0) - figures.sameDayLastYear.share().value_or(0);
    m_ui->positiveCard->setDelta(deltaOf(change, NumberText::shareDifference(change), since));
    m_ui->positiveCard->setSparkline(shares);
    m_ui->coveredCard->setValue(NumberText::count(figures.now.covered()));
    const int more = figures.now.covered() - figures.sameDayLastYear.covered();
    KpiCard::Delta growth = deltaOf(more, NumberText::difference(more), tr("compared with %1").arg(figures.year - 1));
    growth.tone = ToneKind::Neutral;  // More young people is neither good nor bad.
    m_ui->coveredCard->setDelta(growth);
    m_ui->attendedCard->setValue(
        tr("%1 of %2").arg(NumberText::count(figures.attendedLast14Days), NumberText::count(figures.openCases)));
    m_ui->attendedCard->setDelta({NumberText::shareOf(figures.attendedLast14Days, figures.openCases), tr("of open krimi cases"),
                                  ToneKind::Neutral, KpiCard::Arrow::None});
    m_ui->overdueCard->setValue(NumberText::count(figures.contactOverdue));
    m_ui->overdueCard->setDelta({NumberText::shareOf(figures.contactOverdue, figures.openCases), tr("of open krimi cases"),
                                 figures.contactOverdue > 0 ? ToneKind::Bad : ToneKind::Ok, KpiCard::Arrow::None});
}

Division OverviewPage::division() const
{
    const QString key = m_ui->divisionPills->checkedKeys().value(0);
    if (key == kCaseworker)
        return Division::Caseworker;
    if (key == kDistrict)
        return Division::CityDistrict;
    return key == kAge ? Division::Age : Division::Team;
}

const std::vector<CohortPart>& OverviewPage::parts() const
{
    switch (division()) {
    case Division::Team: return m_figures->teams;
    case Division::Caseworker: return m_figures->caseworkers;
    case Division::CityDistrict: return m_figures->cityDistricts;
    case Division::Age: return m_figures->ages;
    }
    return m_figures->teams;
}

void OverviewPage::showParts()
{
    if (m_figures)
        m_ui->partsChart->setChart(OverviewCharts::parts(parts(), division()));
}

void OverviewPage::showActions()
{
    const OverviewFigures& figures = *m_figures;
    const auto toneOf = [](int count, ToneKind tone) { return count > 0 ? tone : ToneKind::Ok; };
    m_overdueContacts->setWhat(
        tr("%n cases without contact for more than %1 days", nullptr, figures.contactOverdue).arg(followUpDays().noContact),
        tr("of %n open krimi cases", nullptr, figures.openCases), toneOf(figures.contactOverdue, ToneKind::Bad));
    const auto releases = static_cast<int>(figures.releases.size());
    m_releases->setWhat(tr("%n releases within %1 days", nullptr, releases).arg(followUpDays().releaseNear),
                        figures.releases.empty() ? QString{}
                                                 : tr("next: %1").arg(DateText::full(figures.releases.front().expectedOn)),
                        toneOf(releases, ToneKind::Warn));
    m_overdueTasks->setWhat(tr("%n overdue tasks", nullptr, figures.overdueTasks), tr("across all caseworkers"),
                            toneOf(figures.overdueTasks, ToneKind::Warn));
    m_paused->setVisible(figures.contactPaused > 0);
    m_paused->setWhat(tr("%n cases without contact are paused", nullptr, figures.contactPaused),
                      tr("follow-up stands still for a reason; not counted above"), ToneKind::Neutral);
    m_recordedLate->setWhat(tr("%n contacts were written down late", nullptr, figures.recordedLate),
                            figures.medianDelayHours
                                ? tr("half of all contacts within %1").arg(FollowUpText::delay(*figures.medianDelayHours))
                                : tr("nobody knows yet how soon"),
                            toneOf(figures.recordedLate, ToneKind::Warn));
}

FollowUpDays OverviewPage::followUpDays() const
{
    return m_context.services.followUp.days();
}

void OverviewPage::openPart(int part, int group)
{
    const CohortPart& chosen = parts()[static_cast<std::size_t>(part)];
    const OutcomeGroup outcome = kOutcomeGroups[static_cast<std::size_t>(group)];
    OverviewSelection selection;
    selection.statuses = statusesOf(outcome);
    selection.division = division();
    selection.part = chosen.label;
    openList(selection,
             QStringLiteral("%1 · %2").arg(OverviewCharts::partName(chosen.label, division()), OverviewCharts::nameOf(outcome)));
}

void OverviewPage::openList(const OverviewSelection& selection, const QString& heading)
{
    if (!m_context.may(Operation::ListYearEnd)) {
        m_context.navigator.toast(StatusText::denialOf(Operation::ListYearEnd));
        return;
    }
    const auto fetch = [&services = m_context.services, session = m_context.session, selection] {
        return services.overview.list(session, selection);
    };
    m_context.tasks.run(this, fetch, [this, heading](Result<std::vector<OverviewListRow>> rows) {
        if (!rows) {
            m_context.navigator.toast(ErrorText::of(rows.error()));
            return;
        }
        m_people->showPeople(heading, tr("As of %1.").arg(DateText::full(m_context.today())), PeopleRows::of(*rows));
    });
}

void OverviewPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->positiveCard->setCaption(tr("Positive outcome"));
    m_ui->coveredCard->setCaption(tr("Young people this year"));
    m_ui->attendedCard->setCaption(tr("Contact in the last %1 days").arg(followUpDays().recentContact));
    m_ui->overdueCard->setCaption(tr("Over %1 days without contact").arg(followUpDays().noContact));
    m_ui->partsCard->setTitle(tr("Outcome by part of the cohort"));
    m_ui->partsCard->setSubtitle(tr("Share of the young people covered this year; choose a bar to see who"));
    m_ui->statusCard->setTitle(tr("Status today"));
    m_ui->statusCard->setSubtitle(tr("Young people covered this year; choose a bar to see who"));
    m_ui->trendCard->setTitle(tr("Positive outcome through the year"));
    m_ui->trendCard->setSubtitle(tr("At each month's end; work, education, offer or continued contact"));
    m_ui->actionCard->setTitle(tr("Needs action"));
    m_ui->actionCard->setSubtitle(tr("Across all teams"));
    m_ui->divisionPills->setText(kTeam, tr("Team"));
    m_ui->divisionPills->setText(kCaseworker, tr("Caseworker"));
    m_ui->divisionPills->setText(kDistrict, tr("City district"));
    m_ui->divisionPills->setText(kAge, tr("Age"));
    m_ui->partsChart->setAccessibleName(tr("Outcome by part of the cohort"));
    m_ui->statusChart->setAccessibleName(tr("Status today"));
    m_ui->trendChart->setAccessibleName(tr("Positive outcome through the year"));
    if (m_figures)
        show(*m_figures);
}

}  // namespace fodfaeste
