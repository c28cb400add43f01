#pragma once

#include "app/trail/trail_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// Lines of the audit trail, newest first.
class TrailModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Whom, Why, ColumnCount };

    TrailModel(const StaffNames& staff, QObject* parent);

    void setRows(std::vector<TrailRow> rows);
    void append(std::vector<TrailRow> rows);
    int count() const { return static_cast<int>(m_rows.size()); }
    const TrailRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const TrailRow& row, int column) const;

    const StaffNames& m_staff;
    std::vector<TrailRow> m_rows;
};

}  // namespace fodfaeste
