#pragma once

#include "app/user/user_admin_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// Who works here and who can come in. Those who were removed are left out.
class UsersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Role, Team, Login, State, ColumnCount };

    UsersModel(const StaffNames& staff, QObject* parent);

    void setRows(std::vector<UserRow> rows);
    int count() const { return static_cast<int>(m_rows.size()); }
    const UserRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(UserId user) const;  ///< -1 for nobody
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const UserRow& row, int column) const;

    const StaffNames& m_staff;
    std::vector<UserRow> m_rows;
};

}  // namespace fodfaeste
