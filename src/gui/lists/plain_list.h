#pragma once

#include "gui/lists/list_contents.h"

#include <QObject>

#include <functional>
#include <vector>

class QAbstractItemModel;
class QModelIndex;

namespace fodfaeste {

class FilteredRows;
class ListHeader;
class RecordTable;
struct PageContext;

/// What a model answers where a cell is sorted by another thing than its words: a day, a number.
inline constexpr int kSortRole = Qt::UserRole + 0x201;

/// Any table model of moderate size as a list among lists: under the one header (list_header.h), filtered by what stands in its
/// columns, sorted by any of them. Rows that a page speaks of are the model's own; the table may show fewer, in another order.
class PlainList final : public QObject, private ListContents {
    Q_OBJECT

public:
    /// Something the list can be filtered by: what a row has of it, as it is kept and as it is said.
    struct FilteredBy {
        std::string key;
        std::function<QString()> name;
        std::function<FilterKind::Choice(int row)> choiceAt;
    };
    struct About {
        std::string word;  ///< by which views of the list are kept; that of its page
        std::function<QString()> name;
        std::vector<ListColumn> columns;
        std::vector<FilteredBy> filters;
        std::function<CitizenId(int row)> citizenAt;  ///< empty where no row is about a citizen
        std::function<std::int64_t(int row)> keyAt;
    };

    PlainList(const PageContext& context, ListHeader& header, RecordTable& table, QAbstractItemModel& rows, About about);

    int rowAt(const QModelIndex& shown) const;  ///< -1 for none
    int chosenRow() const;
    /// The row, or the first that is shown when a filter hides it.
    void chooseRow(int row);
    int shownCount() const;
    /// Where the row stands in the table; -1 when a filter hides it.
    int placeOf(int row) const;
    void choosePlace(int place);
    /// In a page's refresh(): the views may be others now.
    void refresh();

private:
    QString listName() const override { return m_about.name(); }
    std::vector<ListColumn> listColumns() const override { return m_about.columns; }
    int totalRows() const override;
    void showOnly(const std::vector<ListFilter>& filters) override;
    std::vector<FilterKind> filterKinds() const override;
    CitizenId citizenAt(int row) const override;
    std::int64_t keyAt(int row) const override;
    int rowOfKey(std::int64_t key) const override;
    bool passes(int row, const std::vector<ListFilter>& filters) const;

    ListHeader& m_header;
    RecordTable& m_table;
    QAbstractItemModel& m_rows;
    About m_about;
    FilteredRows* m_shown;
};

}  // namespace fodfaeste
