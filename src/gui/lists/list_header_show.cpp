// What a list's header shows: name, chips, counts, columns and order, its menus, and every text anew in another language.
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/lists/column_picker.h"
#include "gui/lists/filter_chip.h"
#include "gui/lists/list_header.h"
#include "gui/lists/list_menus.h"
#include "gui/lists/list_views.h"
#include "gui/page.h"
#include "gui/page_context.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/record_table.h"

#include <QHeaderView>
#include <QLayout>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace fodfaeste {

namespace {

void openMenu(QMenu& menu, const QWidget& button)
{
    menu.popup(button.mapToGlobal(QPoint{0, button.height() + 2}));
}

}  // namespace

void ListHeader::connectMenus()
{
    // Opened by hand: a menu that a button has of its own waits in a loop of its own.
    const auto menuOf = [this](const char* name) {
        auto* menu = new QMenu{this};
        menu->setObjectName(QString::fromLatin1(name));
        return menu;
    };
    connect(m_viewButton, &QPushButton::clicked, this, [this, menu = menuOf("viewMenu")] {
        ListMenus::fillViews(*menu, *m_context, *m_views, m_contents->listName());
        openMenu(*menu, *m_viewButton);
    });
    connect(m_filterButton, &QPushButton::clicked, this, [this, menu = menuOf("filterMenu")] {
        ListMenus::fillFilters(*menu, m_contents->filterKinds(), filters(),
                               [this](std::vector<ListFilter> now) { filtersChanged(std::move(now)); });
        openMenu(*menu, *m_filterButton);
    });
    connect(m_sortButton, &QPushButton::clicked, this, [this, menu = menuOf("sortMenu")] {
        std::vector<ListMenus::SortEntry> entries;
        for (const ListColumn& column : m_contents->listColumns())
            entries.push_back({column.key, m_table->model()->headerData(column.section, Qt::Horizontal).toString()});
        ListMenus::fillSort(*menu, entries, m_views->state(),
                            [this](const std::string& column, SortOrder order) { setSort(column, order); });
        openMenu(*menu, *m_sortButton);
    });
    connect(m_columnsButton, &QPushButton::clicked, this, &ListHeader::openColumns);
    connect(m_printButton, &QPushButton::clicked, this, &ListHeader::print);
    connect(m_exportButton, &QPushButton::clicked, this, [this, menu = menuOf("exportMenu")] {
        menu->clear();
        const auto add = [this, menu](const QString& text, ListOutput::Format format) {
            connect(menu->addAction(text), &QAction::triggered, this,
                    [this, format] { m_output->start(format, *m_table->model()); });
        };
        add(tr("Excel (XLSX) …"), ListOutput::Format::Xlsx);
        add(tr("Table (CSV) …"), ListOutput::Format::Csv);
        openMenu(*menu, *m_exportButton);
    });
}

void ListHeader::addShortcuts()
{
    // The whole page is the list's: the keys work beside the table as well.
    QWidget* place = parentWidget();
    while (!place->isWindow() && qobject_cast<Page*>(place) == nullptr)
        place = place->parentWidget();
    const auto on = [this, place](KeyAction action, auto&& slot) {
        auto* shortcut = new BoundShortcut{action, place};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(KeyAction::Print, [this] { print(); });
    on(KeyAction::SaveView, [this] {
        const SavedView* view = m_views->current();
        if (view != nullptr && m_views->mayChange(*view))
            m_views->save();
        else if (m_context->may(Operation::EditViews))
            ListMenus::askForName(*m_context, *m_views);
        else
            m_context->navigator.toast(StatusText::denialOf(Operation::EditViews));
    });
}

void ListHeader::showState()
{
    m_isApplying = true;
    applyColumns(m_views->state().columns);
    applySort();
    m_isApplying = true;
    m_contents->showOnly(m_views->state().filters);
    m_isApplying = false;
    showChips();
    showCount();
    goToPlace();
}

void ListHeader::applyColumns(const std::vector<std::string>& /*keys*/)
{
    const bool wasApplying = std::exchange(m_isApplying, true);
    QHeaderView& header = *m_table->horizontalHeader();
    for (int section = 0; section < m_table->model()->columnCount(); ++section)
        m_table->setColumnHidden(section, true);
    std::vector<RecordTable::ColumnRoom> rooms;
    const bool isChosen = !m_views->state().columns.empty();
    for (const ListColumn& column : shownColumns()) {
        m_table->setColumnHidden(column.section, false);
        header.moveSection(header.visualIndex(column.section), static_cast<int>(rooms.size()));
        // What somebody chose to see is not taken away; the list scrolls instead.
        rooms.push_back({column.section, column.least, column.wanted, column.mayBeLeftOut && !isChosen});
    }
    m_table->setColumnRoom(std::move(rooms));
    m_isApplying = wasApplying;
}

void ListHeader::applySort()
{
    const auto columns = m_contents->listColumns();
    const auto found = std::ranges::find(columns, m_views->state().sortColumn, &ListColumn::key);
    if (found == columns.end() || !m_table->isSortingEnabled())
        return;
    const Qt::SortOrder order = m_views->state().sortOrder == SortOrder::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
    const QHeaderView& header = *m_table->horizontalHeader();
    const bool wasApplying = std::exchange(m_isApplying, true);
    if (header.sortIndicatorSection() != found->section || header.sortIndicatorOrder() != order)
        m_table->sortByColumn(found->section, order);
    m_isApplying = wasApplying;
}

std::vector<ListColumn> ListHeader::shownColumns() const
{
    const std::vector<ListColumn> all = m_contents->listColumns();
    std::vector<ListColumn> shown;
    for (const std::string& key : m_views->state().columns) {
        if (const auto found = std::ranges::find(all, key, &ListColumn::key); found != all.end())
            shown.push_back(*found);
    }
    if (!shown.empty())
        return shown;
    std::ranges::copy_if(all, std::back_inserter(shown),
                         [](const ListColumn& column) { return column.shown != ListColumn::Shown::OnRequest; });
    return shown;
}

void ListHeader::openColumns()
{
    if (m_picker == nullptr) {
        m_picker = new ColumnPicker{this};
        connect(m_picker, &ColumnPicker::chosen, this, &ListHeader::setColumns);
    }
    std::vector<ListColumn> columns = shownColumns();
    const std::size_t shown = columns.size();
    for (const ListColumn& column : m_contents->listColumns()) {
        if (std::ranges::find(columns, column.key, &ListColumn::key) == columns.end())
            columns.push_back(column);
    }
    std::vector<ColumnPicker::Entry> entries;
    for (const ListColumn& column : columns)
        entries.push_back({column.key, m_table->model()->headerData(column.section, Qt::Horizontal).toString(),
                           entries.size() < shown, column.shown == ListColumn::Shown::Always});
    m_picker->setEntries(entries);
    m_picker->openBelow(*m_columnsButton);
}

QString ListHeader::filterText(const ListFilter& filter) const
{
    for (const FilterKind& kind : m_contents->filterKinds()) {
        if (kind.key != filter.key)
            continue;
        const auto choice = std::ranges::find(kind.choices, filter.value, &FilterKind::Choice::value);
        const QString value = choice == kind.choices.end() ? toQString(filter.value) : choice->text;
        return QStringLiteral("%1: %2").arg(kind.name, value);
    }
    return toQString(filter.value);
}

void ListHeader::showChips()
{
    std::vector<ListFilter> chips;
    const auto kinds = m_contents->filterKinds();
    std::ranges::copy_if(filters(), std::back_inserter(chips), [&kinds](const ListFilter& filter) {
        const auto kind = std::ranges::find(kinds, filter.key, &FilterKind::key);
        return kind == kinds.end() || kind->place == FilterKind::Place::Menu;
    });
    if (chips == m_chipsShown)
        return;
    m_chipsShown = chips;
    const bool hadKeyboard = m_chipRoom->isAncestorOf(focusWidget());
    while (QLayoutItem* item = m_chipRoom->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ListFilter& filter : chips) {
        const QString text = filterText(filter);
        auto* chip = new FilterChip{text, m_chipRoom};
        chip->setObjectName(QStringLiteral("%1Chip").arg(toQString(filter.key)));
        chip->setAccessibleName(tr("Filter %1: take away").arg(text));
        chip->setToolTip(tr("Take the filter away"));
        m_chipRoom->layout()->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, filter] {
            std::vector<ListFilter> now = filters();
            std::erase(now, filter);
            filtersChanged(std::move(now));
        });
        chip->show();
    }
    if (hadKeyboard)
        m_table->setFocus(Qt::OtherFocusReason);
    m_chipRoom->updateGeometry();
}

void ListHeader::showName()
{
    const SavedView* view = m_views->current();
    const QString name = view != nullptr ? toQString(view->name) : m_contents->listName();
    const QString shown = m_views->isChanged() ? name + QStringLiteral(" *") : name;
    m_viewButton->setText(QString{shown}.replace(QLatin1Char{'&'}, QStringLiteral("&&")));
    m_viewButton->setAccessibleName(m_views->isChanged() ? tr("View: %1, changed").arg(name) : tr("View: %1").arg(name));
    m_viewButton->setToolTip(m_views->isChanged() ? tr("Changed since it was saved: Ctrl S saves it")
                                                  : tr("Saved views of this list"));
}

void ListHeader::showCount()
{
    const int shown = m_table->model()->rowCount();
    const int all = m_contents->totalRows();
    m_countLabel->setText(tr("%1 of %2").arg(NumberText::count(shown), NumberText::count(all)));
}

void ListHeader::showSelection()
{
    const auto chosen = chosenRows().size();
    const bool isSeveral = chosen > 1 && !m_actionButtons.empty();
    m_selectionRoom->setVisible(isSeveral);
    m_chipRoom->setVisible(!isSeveral);
    m_selectionLabel->setText(tr("%n chosen", nullptr, static_cast<int>(chosen)));
}

void ListHeader::notePlace()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_table->model()->rowCount() > 0)
        m_views->setPlace(m_contents->keyAt(current.row()), qMax(0, m_table->rowAt(0)));
}

void ListHeader::goToPlace()
{
    if (m_table->model()->rowCount() == 0)
        return;
    const std::optional<KeptList> place = m_views->takePlace();
    if (!place)
        return;
    if (const int row = m_contents->rowOfKey(place->chosenRow); row >= 0)
        m_table->chooseRow(row);
    const int top = qMin(place->topRow, m_table->model()->rowCount() - 1);
    m_table->scrollTo(m_table->model()->index(top, 0), QAbstractItemView::PositionAtTop);
}

ListFace ListHeader::face() const
{
    const SavedView* view = m_views->current();
    ListFace face{view != nullptr ? toQString(view->name) : m_contents->listName(), {}, shownColumns()};
    for (const ListFilter& filter : filters())
        face.filters << filterText(filter);
    return face;
}

void ListHeader::retranslate()
{
    const bool mayExport = m_context->may(Operation::ExportList);
    const auto name = [mayExport](Button* button, const QString& text, const QString& keys = {}) {
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, keys));
        if (!mayExport && !button->isEnabled())
            button->setToolTip(StatusText::denialOf(Operation::ExportList));
    };
    name(m_filterButton, tr("Filter by more"));
    name(m_sortButton, tr("Order"));
    name(m_columnsButton, tr("Columns"));
    name(m_printButton, tr("Print the list"), QStringLiteral("Ctrl P"));
    name(m_exportButton, tr("Export the list"));
    m_filterButton->setVisible(std::ranges::any_of(m_contents->filterKinds(),
                                                   [](const FilterKind& kind) { return kind.place == FilterKind::Place::Menu; }));
    m_chipsShown.clear();
    showChips();
    showName();
    showCount();
    showSelection();
}

}  // namespace fodfaeste
