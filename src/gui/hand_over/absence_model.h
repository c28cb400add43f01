#pragma once

#include "app/hand_over/hand_over_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// Who is away, and who stands in.
class AbsenceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Kind, When, Deputy, Cases, ColumnCount };

    AbsenceModel(const StaffNames& staff, QObject* parent);

    void setRows(std::vector<AbsenceRow> rows, Date today);
    int count() const { return static_cast<int>(m_rows.size()); }
    const AbsenceRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const AbsenceRow& row, int column) const;

    const StaffNames& m_staff;
    Date m_today{};
    std::vector<AbsenceRow> m_rows;
};

}  // namespace fodfaeste
