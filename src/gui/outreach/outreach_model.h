#pragma once

#include "app/outreach/outreach_service.h"
#include "app/outreach/outreach_sums.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// Outreach contacts, newest first: those that a filter lets through.
class OutreachModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Place, People, Theme, Note, Caseworker, ColumnCount };

    OutreachModel(const StaffNames& staff, QObject* parent);

    void setList(OutreachList list);
    void setFilter(const OutreachFilter& filter, Date today);
    const OutreachList& list() const { return m_list; }
    const OutreachFilter& filter() const { return m_filter; }
    int count() const { return static_cast<int>(m_shown.size()); }
    /// How many there would be without filter, in the same state.
    int countOfAll() const;
    const OutreachRow& rowAt(int row) const { return m_list.rows[m_shown[static_cast<std::size_t>(row)]]; }
    int rowOf(OutreachContactId id) const;  ///< -1 when it is not shown
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    QString textOf(const OutreachRow& row, int column) const;
    QString underOf(const OutreachRow& row, int column) const;
    QString spoken(const OutreachRow& row) const;

    const StaffNames& m_staff;
    OutreachList m_list;
    OutreachFilter m_filter;
    std::vector<std::size_t> m_shown;
    Date m_today{};
};

}  // namespace fodfaeste
