#include "gui/outcome/year_end_page.h"

#include "gui/lists/list_header.h"
#include "gui/lists/plain_list.h"
#include "gui/outcome/people_dialog.h"
#include "gui/outcome/people_rows.h"
#include "gui/outcome/status_model.h"
#include "gui/outcome/year_end_actions.h"
#include "gui/outcome/year_end_chart.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_year_end_page.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace fodfaeste {

namespace {

constexpr int kChartTab = 0;
constexpr int kPeopleTab = 1;
constexpr int kFigureColumn = 76;

/// The year that was last complete on the day.
int lastCompleteYear(Date today)
{
    return static_cast<int>(today.year()) - 1;
}

}  // namespace

YearEndPage::YearEndPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::YearEndPage>()}
    , m_statuses{new StatusModel{this}}
    , m_people{new PeopleModel{this}}
    , m_actions{new YearEndActions{context, this}}
{
    m_ui->setupUi(this);
    m_ui->behindTabs->addTab({});
    m_ui->behindTabs->addTab({});
    m_ui->behindTabs->setDrawBase(false);
    m_ui->behindTabs->setExpanding(false);
    m_ui->yearSpin->setValue(lastCompleteYear(context.today()));
    m_ui->compareSpin->setValue(m_ui->yearSpin->value() - 1);
    m_ui->compareSpin->setEnabled(false);
    m_ui->cutOffEdit->setDate(QDate{m_ui->yearSpin->value(), 12, 31});
    setUpTables();
    wire();
    retranslate();
}

YearEndPage::~YearEndPage() = default;

void YearEndPage::setUpTables()
{
    m_ui->statusView->setDensity(RecordTable::Density::Compact);
    m_ui->statusView->setModel(m_statuses);
    m_ui->statusView->setStretchColumn(StatusModel::Status);
    for (const int column : {StatusModel::Count, StatusModel::Share, StatusModel::OtherCount, StatusModel::OtherShare})
        m_ui->statusView->horizontalHeader()->resizeSection(column, kFigureColumn);
    const auto status = [this](int row) {
        const YearEndStatus is = m_people->rowAt(row).status;
        return FilterKind::Choice{std::string{codeOf(is)}, StatusText::of(is)};
    };
    const auto district = [this](int row) {
        const QString& name = m_people->rowAt(row).district;
        return FilterKind::Choice{toUtf8(name), name.isEmpty() ? tr("No district") : name};
    };
    m_list =
        new PlainList{m_context,
                      *m_ui->listHeader,
                      *m_ui->peopleView,
                      *m_people,
                      {toUtf8(wordOf(PageName::YearEnd)),
                       [] { return tr("People behind the number"); },
                       {{"name", PeopleModel::Name, CellKind::Name, 180, 230, ListColumn::Shown::Always},
                        {"status", PeopleModel::Status, CellKind::Chip, 150, 200},
                        {"why", PeopleModel::Why, CellKind::Text, 160, 360},
                        {"district", PeopleModel::District, CellKind::Text, 120, 190, ListColumn::Shown::OnRequest}},
                       {{"status", [] { return tr("Status"); }, status}, {"district", [] { return tr("District"); }, district}},
                       [this](int row) { return m_people->rowAt(row).citizen; },
                       [this](int row) { return m_people->rowAt(row).citizen.value(); }}};
    m_ui->peopleView->setStretchColumn(PeopleModel::Why);
    connect(m_ui->peopleView->model(), &QAbstractItemModel::rowsInserted, this, &YearEndPage::updatePeopleFooter);
    connect(m_ui->peopleView->model(), &QAbstractItemModel::rowsRemoved, this, &YearEndPage::updatePeopleFooter);
}

void YearEndPage::wire()
{
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &YearEndPage::yearChanged);
    connect(m_ui->cutOffEdit, &QDateEdit::dateChanged, this, &YearEndPage::refresh);
    connect(m_ui->compareCheck, &QCheckBox::toggled, m_ui->compareSpin, &QWidget::setEnabled);
    connect(m_ui->compareCheck, &QCheckBox::toggled, this, &YearEndPage::refresh);
    connect(m_ui->compareSpin, &QSpinBox::valueChanged, this, &YearEndPage::refresh);
    connect(m_ui->behindTabs, &QTabBar::currentChanged, m_ui->behindStack, &QStackedWidget::setCurrentIndex);
    connect(m_ui->statusView, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { showStatusRow(index.row()); });
    connect(m_ui->statusChart, &ChartView::regionActivated, this, &YearEndPage::showStatusRow);
    connect(m_ui->peopleView, &QAbstractItemView::activated, this, &YearEndPage::openPerson);
    connect(m_ui->shareCard, &KpiCard::activated, this, [this] { showStatusRow(m_statuses->rowCount() - 2); });
    connect(m_ui->positiveCard, &KpiCard::activated, this, [this] { showStatusRow(m_statuses->rowCount() - 2); });
    connect(m_ui->coveredCard, &KpiCard::activated, this, [this] { showStatusRow(m_statuses->rowCount() - 1); });
    m_ui->presentCard->setUse(KpiCard::Use::ReadsOnly);
}

QString YearEndPage::title() const
{
    return tr("Year-end status");
}

void YearEndPage::setFocusToStart()
{
    m_ui->statusView->setFocus();
}

QWidget* YearEndPage::headerActions()
{
    return m_actions;
}

YearEndRequest YearEndPage::request() const
{
    return {m_ui->yearSpin->value(), fromQDate(m_ui->cutOffEdit->date()), std::nullopt};
}

std::optional<YearEndRequest> YearEndPage::otherRequest() const
{
    if (!m_ui->compareCheck->isChecked())
        return std::nullopt;
    const int year = m_ui->compareSpin->value();
    const QDate cutOff = m_ui->cutOffEdit->date();
    return YearEndRequest{year, fromQDate(cutOff.addYears(year - m_ui->yearSpin->value())), m_ui->yearSpin->value()};
}

void YearEndPage::yearChanged()
{
    const QSignalBlocker quiet{m_ui->cutOffEdit};
    const QSignalBlocker quietToo{m_ui->compareSpin};
    m_ui->compareSpin->setValue(m_ui->yearSpin->value() - 1);
    m_ui->cutOffEdit->setDate(QDate{m_ui->yearSpin->value(), 12, 31});
    refresh();
}

void YearEndPage::refresh()
{
    m_list->refresh();
    const bool withList = m_context.may(Operation::ListYearEnd);
    const auto ask = [&services = m_context.services, session = m_context.session, withList, wanted = request(),
                      other = otherRequest()] {
        Answer answer{withList ? services.outcome.list(session, wanted) : services.outcome.counts(session, wanted), {}};
        if (other)
            answer.other = services.outcome.counts(session, *other);
        return answer;
    };
    m_context.tasks.run(this, ask, [this, thisRequest = ++m_latest](Answer answer) {
        if (thisRequest == m_latest)
            show(std::move(answer));
    });
}

void YearEndPage::show(Answer answer)
{
    const bool failed = !answer.figures || (answer.other && !*answer.other);
    m_ui->messageLabel->setVisible(failed);
    if (failed) {
        m_ui->messageLabel->setText(ErrorText::of(answer.figures ? answer.other->error() : answer.figures.error()));
        return;
    }
    m_figures = std::move(answer.figures).value();
    m_other = answer.other ? std::optional{std::move(*answer.other).value()} : std::nullopt;
    m_actions->setFigures(request(), m_other);
    setStateLine(tr("Cut-off %1 · %2")
                     .arg(DateText::full(m_figures->question.cutOff), tr("%n covered", nullptr, m_figures->counts.covered())));
    m_ui->boundsLabel->setText(tr("aged %1–%2").arg(m_figures->question.ages.youngest).arg(m_figures->question.ages.oldest));
    m_statuses->setFigures(*m_figures, m_other);
    m_people->setRows(PeopleRows::of(m_figures->citizens));
    m_ui->behindTabs->setTabEnabled(kPeopleTab, m_context.may(Operation::ListYearEnd));
    updatePeopleFooter();
    showKeyFigures();
    showChart();
}

void YearEndPage::showKeyFigures()
{
    const StatusCounts& counts = m_figures->counts;
    const auto said = [](const QString& text) { return KpiCard::Delta{{}, text, ToneKind::Neutral, KpiCard::Arrow::None}; };
    const auto compared = [this](double now, std::optional<double> then, const KpiCard::Delta& otherwise) -> KpiCard::Delta {
        if (!m_other || !then)
            return otherwise;
        const double change = now - *then;
        return {NumberText::shareDifference(change, 1), tr("compared with %1").arg(m_other->question.year),
                change < 0 ? ToneKind::Bad : ToneKind::Ok, change < 0 ? KpiCard::Arrow::Down : KpiCard::Arrow::Up};
    };
    const auto than = [this](int now, int then, const KpiCard::Delta& otherwise) -> KpiCard::Delta {
        if (!m_other)
            return otherwise;
        return {NumberText::difference(now - then), tr("compared with %1").arg(m_other->question.year), ToneKind::Neutral,
                KpiCard::Arrow::None};
    };
    const StatusCounts other = m_other ? m_other->counts : StatusCounts{};
    const int absent = counts.of(YearEndStatus::Deceased) + counts.of(YearEndStatus::Moved);
    m_ui->shareCard->setValue(NumberText::shareOf(counts.positive(), counts.covered(), 1));
    m_ui->shareCard->setDelta(compared(counts.share().value_or(0), other.share(), said(tr("of everybody covered"))));
    m_ui->positiveCard->setValue(tr("%1 of %2").arg(NumberText::count(counts.positive()), NumberText::count(counts.covered())));
    m_ui->positiveCard->setDelta(than(counts.positive(), other.positive(), said(tr("the four positive statuses"))));
    m_ui->coveredCard->setValue(NumberText::count(counts.covered()));
    m_ui->coveredCard->setDelta(than(counts.covered(), other.covered(), said(m_ui->boundsLabel->text())));
    m_ui->presentCard->setValue(counts.shareOfPresent() ? NumberText::share(*counts.shareOfPresent(), 1) : QStringLiteral("–"));
    m_ui->presentCard->setDelta(compared(counts.shareOfPresent().value_or(0), other.shareOfPresent(),
                                         said(tr("%n deceased or moved away", nullptr, absent))));
}

void YearEndPage::showChart()
{
    m_ui->statusChart->setChart(YearEndChart::of(*m_figures, m_other));
    m_ui->definitionLabel->setText(YearEndChart::definitionText(*m_figures));
}

void YearEndPage::showStatusRow(int row)
{
    if (!m_context.may(Operation::ListYearEnd)) {
        m_context.navigator.toast(StatusText::denialOf(Operation::ListYearEnd));
        return;
    }
    showPeople(m_statuses->statusesAt(row));
}

void YearEndPage::showPeople(const std::vector<YearEndStatus>& statuses)
{
    std::vector<std::string> codes;
    std::ranges::transform(statuses, std::back_inserter(codes), [](YearEndStatus status) { return std::string{codeOf(status)}; });
    m_ui->listHeader->setFilter("status", codes);
    updatePeopleFooter();
    m_ui->behindTabs->setCurrentIndex(kPeopleTab);
    m_list->choosePlace(0);
    m_ui->peopleView->setFocus();
}

void YearEndPage::updatePeopleFooter()
{
    m_ui->peopleFooter->setText(NumberText::shownOf(m_list->shownCount(), m_people->total()));
    m_ui->behindTabs->setTabText(kPeopleTab, tr("People (%1)").arg(NumberText::count(m_list->shownCount())));
}

void YearEndPage::openPerson(const QModelIndex& index)
{
    Q_EMIT openCitizen(m_people->rowAt(m_list->rowAt(index)).citizen);
}

void YearEndPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->shareCard->setCaption(tr("Positive outcome"));
    m_ui->positiveCard->setCaption(tr("In work, education, offer or contact"));
    m_ui->coveredCard->setCaption(tr("Young people covered"));
    m_ui->presentCard->setCaption(tr("Without deceased and moved away"));
    m_ui->statusCard->setTitle(tr("Status on the cut-off day"));
    m_ui->statusCard->setSubtitle(tr("Choose a row to see who is behind the number, and why"));
    m_ui->behindTabs->setTabText(kChartTab, tr("Chart"));
    m_ui->behindTabs->setAccessibleName(tr("Chart or people"));
    m_ui->statusView->setAccessibleName(tr("Status on the cut-off day"));
    m_ui->peopleView->setAccessibleName(tr("People behind the number"));
    m_ui->statusChart->setAccessibleName(tr("Status on the cut-off day"));
    m_ui->yearSpin->setAccessibleName(tr("Year"));
    m_ui->compareSpin->setAccessibleName(tr("Year to compare with"));
    m_ui->cutOffEdit->setAccessibleName(tr("Cut-off day"));
    m_ui->statusFooter->clearKeyHints();
    m_ui->statusFooter->addKeyHint(QStringLiteral("Enter"), tr("see who"));
    m_ui->peopleFooter->clearKeyHints();
    m_ui->peopleFooter->addKeyHint(QStringLiteral("Enter"), tr("open"));
    updatePeopleFooter();
    if (m_figures) {
        m_people->setRows(PeopleRows::of(m_figures->citizens));
        m_statuses->setFigures(*m_figures, m_other);
        showKeyFigures();
        showChart();
    }
}

}  // namespace fodfaeste
