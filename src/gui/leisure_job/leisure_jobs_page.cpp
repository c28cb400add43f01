#include "gui/leisure_job/leisure_jobs_page.h"

#include "gui/leisure_job/employers_pane.h"
#include "gui/leisure_job/openings_pane.h"
#include "gui/leisure_job/placements_pane.h"
#include "gui/shell/sidebar.h"
#include "gui/widgets/filter_pill.h"
#include "ui_leisure_jobs_page.h"

namespace fodfaeste {

namespace {

const QString kPlacements = QStringLiteral("placements");
const QString kOpenings = QStringLiteral("openings");
const QString kEmployers = QStringLiteral("employers");

}  // namespace

LeisureJobsPage::LeisureJobsPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::LeisureJobsPage>()}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    addPane(kPlacements, new PlacementsPane{context, this});
    addPane(kOpenings, new OpeningsPane{context, this});
    addPane(kEmployers, new EmployersPane{context, this});
    m_ui->pillBar->setChecked(kPlacements);
    connect(m_ui->pillBar, &PillBar::chosen, this, [this](const QStringList& keys) {
        if (!keys.isEmpty())
            showPane(keys.first());
    });
    retranslate();
}

LeisureJobsPage::~LeisureJobsPage() = default;

void LeisureJobsPage::addPane(const QString& key, LeisurePane* pane)
{
    m_panes.emplace_back(key, pane);
    m_ui->pillBar->addPill(key, {});
    m_ui->paneStack->addWidget(pane);
    connect(pane, &LeisurePane::counted, this, [this, key](int rows) { m_ui->pillBar->setCount(key, rows); });
    connect(pane, &LeisurePane::openCitizen, this, &Page::openCitizen);
    connect(pane, &LeisurePane::failed, this, [this](const QString& text) {
        m_ui->messageLabel->setText(text);
        m_ui->messageLabel->show();
    });
}

LeisurePane& LeisureJobsPage::pane() const
{
    return *m_panes[static_cast<std::size_t>(m_ui->paneStack->currentIndex())].second;
}

void LeisureJobsPage::showPane(const QString& key)
{
    for (std::size_t at = 0; at < m_panes.size(); ++at)
        if (m_panes[at].first == key)
            m_ui->paneStack->setCurrentIndex(static_cast<int>(at));
    pane().refresh();
}

QString LeisureJobsPage::title() const
{
    return placeName(PageName::LeisureJobs);
}

void LeisureJobsPage::refresh()
{
    m_ui->messageLabel->hide();
    for (const auto& [key, pane] : m_panes)
        pane->refresh();
}

void LeisureJobsPage::setFocusToStart()
{
    pane().setFocusToStart();
}

CitizenId LeisureJobsPage::shownCitizen() const
{
    return pane().shownCitizen();
}

void LeisureJobsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->pillBar->setText(kPlacements, tr("Young people"));
    m_ui->pillBar->setText(kOpenings, tr("Openings"));
    m_ui->pillBar->setText(kEmployers, tr("Employers"));
    for (const auto& [key, pane] : m_panes)
        pane->retranslate();
    refresh();
}

}  // namespace fodfaeste
