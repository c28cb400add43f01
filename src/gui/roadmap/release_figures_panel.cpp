#include "gui/roadmap/release_figures_panel.h"

#include "app/roadmap/release_service.h"
#include "gui/lists/list_header.h"
#include "gui/roadmap/release_figures_model.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/row_delegate.h"
#include "ui_release_figures_panel.h"

#include <QHeaderView>
#include <QPainter>

namespace fodfaeste {

namespace {

const QString kMonth = QStringLiteral("month");
const QString kQuarter = QStringLiteral("quarter");
const QString kYear = QStringLiteral("year");
const QString kLastYear = QStringLiteral("lastYear");
const QString kOwn = QStringLiteral("own");

constexpr unsigned kMonthsOfQuarter = 3;
constexpr int kTwoLines = 56;

/// Every number opens its own list, so the cell that Enter opens is outlined within its row.
class FigureDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        RowDelegate::paint(painter, option, index);
        const auto* table = qobject_cast<const RecordTable*>(option.widget);
        if (table == nullptr || index.column() == 0 || table->currentIndex() != index || !hasKeyboardFocus(table))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRounded(*painter, QRectF{option.rect}.adjusted(5, 5, -5, -6), {QColor{}, themeOf(table).primary, 1.5, 6});
        painter->restore();
    }
};

/// Those contacted are the released without those who were not; the median opens their list.
bool isBesideOthers(int column)
{
    return column != ReleaseFiguresModel::kMedian && ReleaseFiguresModel::figureOf(column) == ReleaseFigure::Contacted;
}

Date firstOf(std::chrono::year year, unsigned month)
{
    return Date{year, std::chrono::month{month}, std::chrono::day{1}};
}

}  // namespace

ReleaseFiguresPanel::ReleaseFiguresPanel(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::ReleaseFiguresPanel>()}
    , m_model{new ReleaseFiguresModel{this}}
{
    m_ui->setupUi(this);
    m_ui->figuresMessage->hide();
    for (const QString& key : {kMonth, kQuarter, kYear, kLastYear, kOwn})
        m_ui->periodPills->addPill(key, {});
    m_ui->periodPills->setChecked(kYear);
    for (DayField* field : {m_ui->fromEdit, m_ui->toEdit}) {
        field->setBearings(context.today(), Lean::Past);
        field->setMaximumWidth(150);
        field->hide();
        connect(field, &QLineEdit::editingFinished, this, &ReleaseFiguresPanel::refresh);
    }
    setUpList();
    connect(m_ui->periodPills, &PillBar::chosen, this, &ReleaseFiguresPanel::periodChosen);
    connect(m_ui->figuresView, &QAbstractItemView::activated, this, &ReleaseFiguresPanel::openCell);
}

ReleaseFiguresPanel::~ReleaseFiguresPanel() = default;

void ReleaseFiguresPanel::setUpList()
{
    m_ui->figuresView->horizontalHeader()->setMinimumHeight(scaledByText(kTwoLines));
    m_ui->figuresView->setItemDelegate(new FigureDelegate{m_ui->figuresView});
    std::vector<ListColumn> columns{
        {"institution", ReleaseFiguresModel::kInstitution, CellKind::Text, 140, 200, ListColumn::Shown::Always, false}};
    for (int column = ReleaseFiguresModel::kFirstFigure; column < ReleaseFiguresModel::kColumns; ++column)
        columns.push_back({"figure" + std::to_string(column), column, CellKind::Text, 84, 110,
                           isBesideOthers(column) ? ListColumn::Shown::OnRequest : ListColumn::Shown::AtFirst, false});
    m_list = new PlainList{m_context,
                           *m_ui->figuresHeader,
                           *m_ui->figuresView,
                           *m_model,
                           {"release-figures",
                            [this] { return tr("Figures of releases, %1").arg(periodText()); },
                            std::move(columns),
                            {},
                            [](int) { return CitizenId{}; },
                            [](int row) { return static_cast<std::int64_t>(row); }}};
}

std::optional<Period> ReleaseFiguresPanel::period() const
{
    const Date today = m_context.today();
    const QString key = m_ui->periodPills->checkedKeys().value(0);
    const unsigned month = static_cast<unsigned>(today.month());
    if (key == kMonth)
        return Period{firstOf(today.year(), month), today};
    if (key == kQuarter)
        return Period{firstOf(today.year(), (month - 1) / kMonthsOfQuarter * kMonthsOfQuarter + 1), today};
    if (key == kYear)
        return Period{firstOf(today.year(), 1), today};
    if (key == kLastYear)
        return Period{firstOf(today.year() - std::chrono::years{1}, 1), addDays(firstOf(today.year(), 1), -1)};
    const auto from = m_ui->fromEdit->day();
    const auto to = m_ui->toEdit->day();
    return from && to && *from <= *to ? std::optional{Period{*from, *to}} : std::nullopt;
}

QString ReleaseFiguresPanel::periodText() const
{
    const auto days = period();
    return days ? DateText::period(*days) : QString{};
}

void ReleaseFiguresPanel::periodChosen()
{
    const bool isOwn = m_ui->periodPills->isChecked(kOwn);
    m_ui->fromEdit->setVisible(isOwn);
    m_ui->toEdit->setVisible(isOwn);
    if (isOwn && m_ui->fromEdit->isEmpty()) {
        const Date today = m_context.today();
        m_ui->fromEdit->setDay(addMonths(today, -12));
        m_ui->toEdit->setDay(today);
    }
    if (isOwn)
        m_ui->fromEdit->setFocus(Qt::OtherFocusReason);
    refresh();
}

void ReleaseFiguresPanel::refresh()
{
    m_list->refresh();
    const auto days = period();
    m_ui->periodLabel->setText(periodText());
    m_ui->figuresMessage->setVisible(!days);
    if (!days) {
        m_ui->figuresMessage->setText(tr("Type a first and a last day in their order."));
        return;
    }
    const auto ask = [&releases = m_context.services.releases, session = m_context.session, days] {
        return releases.figures(session, *days);
    };
    m_context.tasks.run(this, ask, [this, thisRefresh = ++m_latest](const Result<ReleaseFigures>& figures) {
        if (thisRefresh == m_latest)
            show(figures);
    });
}

void ReleaseFiguresPanel::show(const Result<ReleaseFigures>& figures)
{
    m_ui->figuresMessage->setVisible(!figures);
    if (!figures) {
        m_ui->figuresMessage->setText(ErrorText::of(figures.error()));
        return;
    }
    const QModelIndex before = m_ui->figuresView->currentIndex();
    const int column = before.isValid() ? before.column() : ReleaseFiguresModel::kFirstFigure;
    const int row = qBound(0, before.row(), static_cast<int>(figures->parts.size()));
    m_model->setFigures(*figures);
    m_ui->figuresView->setCurrentIndex(m_ui->figuresView->model()->index(row, column));
    Q_EMIT figuresChanged(*figures);
}

void ReleaseFiguresPanel::openCell(const QModelIndex& shown)
{
    const int row = m_list->rowAt(shown);
    if (row < 0 || !m_context.may(Operation::ListReleaseFigures))
        return;
    const ReleaseFigureWish wish{m_model->figures().period, ReleaseFiguresModel::figureOf(shown.column()),
                                 m_model->facilityOf(row), m_model->headingOf(row, shown.column())};
    Q_EMIT listWanted(wish);
}

void ReleaseFiguresPanel::setFocusToStart()
{
    m_ui->figuresView->setFocus(Qt::OtherFocusReason);
}

void ReleaseFiguresPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->periodPills->setText(kMonth, tr("This month"));
    m_ui->periodPills->setText(kQuarter, tr("This quarter"));
    m_ui->periodPills->setText(kYear, tr("This year"));
    m_ui->periodPills->setText(kLastYear, tr("Last year"));
    m_ui->periodPills->setText(kOwn, tr("Own period"));
    const QString counted =
        tr("Without holder counts every roadmap that ran in the period, those ahead as well, with a day on which nobody "
           "held it. The other figures are of those released in it.");
    m_ui->noteLabel->setText(m_context.may(Operation::ListReleaseFigures)
                                 ? counted
                                 : counted + QLatin1Char{' '} +
                                       tr("Numbers of one to four, and what they could be reckoned from, are hidden."));
    m_ui->periodLabel->setText(periodText());
    m_model->retranslate();
}

}  // namespace fodfaeste
