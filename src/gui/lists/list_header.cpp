#include "gui/lists/list_header.h"

#include "gui/lists/list_views.h"
#include "gui/page_context.h"
#include "gui/text/status_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/record_table.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kTool = 32;
constexpr qint64 kTwoEscapes = 2000;  // milliseconds

QWidget* makeRoom(QWidget* parent)
{
    auto* room = new QWidget{parent};
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    room->setSizePolicy(policy);
    new FlowLayout{room, 6};
    return room;
}

}  // namespace

ListHeader::ListHeader(QWidget* parent)
    : QWidget{parent}
    , m_viewButton{new Button{QString{}, Button::Kind::Ghost, this}}
    , m_chipRoom{makeRoom(this)}
    , m_selectionRoom{makeRoom(this)}
    , m_selectionLabel{new Label{QString{}, Label::Kind::Strong, m_selectionRoom}}
    , m_countLabel{new Label{QString{}, Label::Kind::SubLine, this}}
{
    m_viewButton->setObjectName(QStringLiteral("viewButton"));
    m_viewButton->setIconName(QStringLiteral("chevron-down"));
    m_selectionLabel->setObjectName(QStringLiteral("selectionLabel"));
    m_countLabel->setObjectName(QStringLiteral("countLabel"));
    m_selectionRoom->layout()->addWidget(m_selectionLabel);
    m_selectionRoom->hide();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(8, 0, 12, 8);
    row->setSpacing(2);
    row->addWidget(m_viewButton, 0, Qt::AlignTop);
    row->addSpacing(metrics::kSpace4);
    row->addWidget(m_chipRoom, 1);
    row->addWidget(m_selectionRoom, 1);
    row->addWidget(m_countLabel);
    row->addSpacing(metrics::kSpace8);
    m_filterButton = addTool("filterButton", QStringLiteral("list-filter"));
    m_sortButton = addTool("sortButton", QStringLiteral("chevrons-up-down"));
    m_columnsButton = addTool("columnsButton", QStringLiteral("sliders-horizontal"));
    m_printButton = addTool("printButton", QStringLiteral("printer"));
    m_exportButton = addTool("exportListButton", QStringLiteral("download"));
}

ListHeader::~ListHeader() = default;

Button* ListHeader::addTool(const char* name, const QString& icon)
{
    auto* tool = new Button{QString{}, Button::Kind::Ghost, this};
    tool->setObjectName(QString::fromLatin1(name));
    tool->setIconName(icon);
    tool->setFixedSize(kTool, kTool);
    static_cast<QHBoxLayout*>(layout())->addWidget(tool, 0, Qt::AlignTop);
    return tool;
}

void ListHeader::attach(const PageContext& context, const std::string& list, RecordTable& table, ListContents& contents)
{
    m_context = &context;
    m_table = &table;
    m_contents = &contents;
    ListState initial;
    const QHeaderView& header = *table.horizontalHeader();
    for (const ListColumn& column : contents.listColumns()) {
        table.setCellKind(column.section, column.kind);
        if (table.isSortingEnabled() && column.section == header.sortIndicatorSection()) {
            initial.sortColumn = column.key;
            initial.sortOrder = header.sortIndicatorOrder() == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending;
        }
    }
    m_views = new ListViews{context, list, std::move(initial), this};
    m_output = new ListOutput{context, list, contents, [this] { return face(); }, this};
    m_sortButton->setVisible(table.isSortingEnabled());
    const bool mayExport = context.may(Operation::ExportList);
    m_printButton->setEnabled(mayExport);
    m_exportButton->setEnabled(mayExport);
    connectMenus();
    addShortcuts();
    followTable();
    connect(m_views, &ListViews::stateWanted, this, &ListHeader::showState);
    connect(m_views, &ListViews::changed, this, &ListHeader::showName);
    applyColumns({});
    retranslate();
    m_views->fetch();
}

void ListHeader::followTable()
{
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionsMovable(true);
    connect(&header, &QHeaderView::sectionMoved, this, [this] {
        if (m_isApplying)
            return;
        std::vector<ListColumn> columns = shownColumns();
        std::ranges::sort(columns, {},
                          [this](const ListColumn& column) { return m_table->horizontalHeader()->visualIndex(column.section); });
        std::vector<std::string> keys;
        std::ranges::transform(columns, std::back_inserter(keys), &ListColumn::key);
        setColumns(keys);
    });
    connect(&header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        const auto columns = m_contents->listColumns();
        const auto found = std::ranges::find(columns, section, &ListColumn::section);
        if (!m_isApplying && m_table->isSortingEnabled() && found != columns.end())
            setSort(found->key, order == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending);
    });
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, [this] {
        showCount();
        goToPlace();
    });
    connect(m_table->model(), &QAbstractItemModel::rowsInserted, this, &ListHeader::showCount);
    connect(m_table->model(), &QAbstractItemModel::rowsRemoved, this, &ListHeader::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListHeader::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListHeader::notePlace);
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &ListHeader::notePlace);
}

void ListHeader::setFilter(const std::string& key, const std::vector<std::string>& values)
{
    if (m_isApplying || m_views == nullptr)
        return;
    std::vector<ListFilter> now = filters();
    std::erase_if(now, [&key](const ListFilter& filter) { return filter.key == key; });
    for (const std::string& value : values)
        now.push_back({key, value});
    filtersChanged(std::move(now));
}

const std::vector<ListFilter>& ListHeader::filters() const
{
    return m_views->state().filters;
}

void ListHeader::clearFilters()
{
    filtersChanged({});
}

void ListHeader::filtersChanged(std::vector<ListFilter> filters)
{
    ListState state = m_views->state();
    if (state.filters == filters)
        return;
    state.filters = std::move(filters);
    m_views->setState(std::move(state));
    m_isApplying = true;
    m_contents->showOnly(m_views->state().filters);
    m_isApplying = false;
    showChips();
    showCount();
}

void ListHeader::escape()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (chosenRows().size() > 1)
        m_table->chooseRow(m_table->currentIndex().row());
    else if (now - m_latestEscape < kTwoEscapes)
        clearFilters();
    m_latestEscape = now;
}

void ListHeader::refresh()
{
    m_views->fetch();
}

void ListHeader::showView(SavedViewId view)
{
    m_views->choose(view);
}

void ListHeader::print()
{
    if (m_printButton->isEnabled())
        m_output->start(ListOutput::Format::Print, *m_table->model());
}

void ListHeader::setSelectionActions(std::vector<SelectionAction> actions)
{
    m_actions = std::move(actions);
    qDeleteAll(m_actionButtons);
    m_actionButtons.clear();
    for (const SelectionAction& action : m_actions) {
        auto* button = new Button{action.text, Button::Kind::Secondary, m_selectionRoom};
        button->setObjectName(action.key + QStringLiteral("Button"));
        button->setIconName(action.iconName);
        button->setEnabled(m_context->may(action.operation));
        if (!button->isEnabled())
            button->setToolTip(StatusText::denialOf(action.operation));
        m_selectionRoom->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, key = action.key] { Q_EMIT selectionActionWanted(key); });
        m_actionButtons.push_back(button);
    }
    showSelection();
}

std::vector<int> ListHeader::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void ListHeader::setColumns(const std::vector<std::string>& keys)
{
    ListState state = m_views->state();
    state.columns = keys;
    m_views->setState(std::move(state));
    applyColumns(keys);
}

void ListHeader::setSort(const std::string& column, SortOrder order)
{
    ListState state = m_views->state();
    state.sortColumn = column;
    state.sortOrder = order;
    m_views->setState(std::move(state));
    applySort();
}

void ListHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_views != nullptr)
        retranslate();
}

}  // namespace fodfaeste
