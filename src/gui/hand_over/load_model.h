#pragma once

#include "app/hand_over/hand_over_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// What each caseworker carries, and where a hand-over would take it.
class LoadModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Cases, Points, After, State, ColumnCount };

    LoadModel(const StaffNames& staff, QObject* parent);

    void setLoads(std::vector<CaseloadLoad> loads, std::optional<CaseloadRange> range);
    /// What they would carry after a hand-over; empty when none is being planned.
    void setAfter(const std::vector<CaseloadLoad>& after);
    int count() const { return static_cast<int>(m_loads.size()); }
    const CaseloadLoad& loadAt(int row) const { return m_loads[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;
    QString stateOf(const CaseloadLoad& load) const;

    const StaffNames& m_staff;
    std::vector<CaseloadLoad> m_loads;
    std::vector<CaseloadLoad> m_after;
    std::optional<CaseloadRange> m_range;
};

}  // namespace fodfaeste
