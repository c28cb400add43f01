#pragma once

#include "app/case_system/case_system_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

namespace fodfaeste {

/// Notes that the case system lacks, oldest first.
class NotTransferredModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Contact, Age, State, Caseworker, ColumnCount };

    NotTransferredModel(const StaffNames& staff, QObject* parent);

    void setAnswer(NotTransferred answer);
    int count() const { return static_cast<int>(m_answer.rows.size()); }
    const NotTransferredRow* rowAt(int row) const;
    int rowOf(ContactId contact) const;  ///< -1 when it is transferred
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const NotTransferredRow& row, int column) const;
    QString underOf(const NotTransferredRow& row, int column) const;

    const StaffNames& m_staff;
    NotTransferred m_answer;
};

}  // namespace fodfaeste
