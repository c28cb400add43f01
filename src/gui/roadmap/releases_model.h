#pragma once

#include "app/roadmap/release_service.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// Releases, one row each: when, how far everything is, who holds the baton, and what is red.
class ReleasesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Release, Ready, Baton, State, Facility, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ReleaseRow> rows, Date today);
    const ReleaseRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    Date today() const { return m_today; }
    bool isRed(const ReleaseRow& row) const;
    int redCount() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ReleaseRow& row, int column) const;
    QString stateOf(const ReleaseRow& row) const;
    QString reasonsOf(const ReleaseRow& row) const;

    std::vector<ReleaseRow> m_rows;
    Date m_today{};
};

}  // namespace fodfaeste
