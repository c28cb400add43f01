#pragma once

#include "app/hand_over/hand_over_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// The cases of a hand-over as its preview deals them: from whom, to whom, and what each weighs and why.
class HandOverModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, From, To, Weight, Facts, ColumnCount };

    HandOverModel(const StaffNames& staff, QObject* parent);

    void setRows(std::vector<HandOverRow> rows, Date today);
    const std::vector<HandOverRow>& rows() const { return m_rows; }
    int count() const { return static_cast<int>(m_rows.size()); }
    /// Gives one case to somebody else than the rule did.
    void giveTo(int row, UserId user);
    int dealt() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const HandOverRow& row, int column) const;
    QString factsOf(const HandOverRow& row) const;

    const StaffNames& m_staff;
    Date m_today{};
    std::vector<HandOverRow> m_rows;
};

}  // namespace fodfaeste
