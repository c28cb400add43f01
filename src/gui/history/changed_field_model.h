#pragma once

#include "app/change/change_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// What one change did, field by field: how it stood, and how it stands after.
class ChangedFieldModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Before, After, ColumnCount };

    ChangedFieldModel(const StaffNames& staff, QObject* parent);

    /// Columns that have no words are left out.
    void setColumns(const std::vector<ChangedColumn>& columns);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const StaffNames& m_staff;
    std::vector<ChangedColumn> m_columns;
};

}  // namespace fodfaeste
