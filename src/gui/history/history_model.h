#pragma once

#include "app/change/change_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// Changes of the records, newest first.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Whom, State, ColumnCount };

    HistoryModel(const StaffNames& staff, QObject* parent);

    void reset(std::vector<ListedChange> rows, Date today, bool hasMore);
    void append(std::vector<ListedChange> rows, bool hasMore);
    int count() const { return static_cast<int>(m_rows.size()); }
    const ListedChange& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(ChangeId change) const;  ///< -1 when it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString textOf(const ListedChange& row, int column) const;

    const StaffNames& m_staff;
    std::vector<ListedChange> m_rows;
    Date m_today{};
    bool m_hasMore = false;
};

}  // namespace fodfaeste
