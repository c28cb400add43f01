#include "gui/lists/plain_list.h"

#include "gui/lists/list_header.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/record_table.h"

#include <QCollator>
#include <QHeaderView>
#include <QShortcut>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <map>

namespace fodfaeste {

/// The rows that pass, in the order of a column.
class FilteredRows final : public QSortFilterProxyModel {
public:
    using Passes = std::function<bool(int row)>;

    explicit FilteredRows(QObject* parent) : QSortFilterProxyModel{parent} { setDynamicSortFilter(true); }

    void setPasses(Passes passes)
    {
        m_passes = std::move(passes);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& /*parent*/) const override { return !m_passes || m_passes(row); }
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant one = left.data(kSortRole);
        const QVariant other = right.data(kSortRole);
        if (one.isValid() && other.isValid())
            return QVariant::compare(one, other) == QPartialOrdering::Less;
        return QCollator{QLocale{}}.compare(left.data().toString(), right.data().toString()) < 0;
    }

private:
    Passes m_passes;
};

PlainList::PlainList(const PageContext& context, ListHeader& header, RecordTable& table, QAbstractItemModel& rows, About about)
    : QObject{&header}
    , m_header{header}
    , m_table{table}
    , m_rows{rows}
    , m_about{std::move(about)}
    , m_shown{new FilteredRows{this}}
{
    m_shown->setSourceModel(&rows);
    table.setModel(m_shown);
    // As the model gives them, until somebody sorts.
    table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
    header.attach(context, m_about.word, table, *this);
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, &table};
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, &header, &ListHeader::escape);
}

int PlainList::rowAt(const QModelIndex& shown) const
{
    return shown.isValid() ? m_shown->mapToSource(shown).row() : -1;
}

int PlainList::chosenRow() const
{
    return rowAt(m_table.currentIndex());
}

int PlainList::placeOf(int row) const
{
    return m_shown->mapFromSource(m_rows.index(row, 0)).row();
}

void PlainList::chooseRow(int row)
{
    choosePlace(placeOf(row));
}

void PlainList::choosePlace(int place)
{
    if (shownCount() > 0)
        m_table.chooseRow(std::clamp(place, 0, shownCount() - 1));
}

int PlainList::shownCount() const
{
    return m_shown->rowCount();
}

void PlainList::refresh()
{
    m_header.refresh();
}

int PlainList::totalRows() const
{
    return m_rows.rowCount();
}

bool PlainList::passes(int row, const std::vector<ListFilter>& filters) const
{
    return std::ranges::all_of(m_about.filters, [&](const FilteredBy& by) {
        const bool isAsked = std::ranges::any_of(filters, [&by](const ListFilter& filter) { return filter.key == by.key; });
        return !isAsked || std::ranges::find(filters, ListFilter{by.key, by.choiceAt(row).value}) != filters.end();
    });
}

void PlainList::showOnly(const std::vector<ListFilter>& filters)
{
    const int kept = chosenRow();
    m_shown->setPasses([this, filters](int row) { return passes(row, filters); });
    if (kept >= 0)
        chooseRow(kept);
}

std::vector<FilterKind> PlainList::filterKinds() const
{
    std::vector<FilterKind> kinds;
    for (const FilteredBy& by : m_about.filters) {
        std::map<std::string, QString> choices;
        for (int row = 0; row < m_rows.rowCount(); ++row) {
            const FilterKind::Choice choice = by.choiceAt(row);
            choices.emplace(choice.value, choice.text);
        }
        FilterKind kind{by.key, by.name(), {}};
        for (const auto& [value, text] : choices)
            kind.choices.push_back({value, text});
        const QCollator order{QLocale{}};
        std::ranges::stable_sort(kind.choices, [&order](const FilterKind::Choice& one, const FilterKind::Choice& other) {
            return order.compare(one.text, other.text) < 0;
        });
        kinds.push_back(std::move(kind));
    }
    return kinds;
}

CitizenId PlainList::citizenAt(int row) const
{
    return m_about.citizenAt ? m_about.citizenAt(rowAt(m_shown->index(row, 0))) : CitizenId{};
}

std::int64_t PlainList::keyAt(int row) const
{
    return m_about.keyAt ? m_about.keyAt(rowAt(m_shown->index(row, 0))) : 0;
}

int PlainList::rowOfKey(std::int64_t key) const
{
    for (int row = 0; m_about.keyAt && row < m_shown->rowCount(); ++row)
        if (keyAt(row) == key)
            return row;
    return -1;
}

}  // namespace fodfaeste
