#pragma once

#include "base/id.h"
#include "gui/theme/theme.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <vector>

namespace fodfaeste {

/// What stands in a cell.
struct ListedCell {
    QString text;
    QString second;                ///< a smaller line beneath
    QVariant order;                ///< what it is sorted by, when not by its words
    std::optional<ToneKind> tone;  ///< of a chip
};

struct ListedRow {
    std::int64_t key = 0;  ///< the record it tells of
    CitizenId citizen;     ///< unset where it is about nobody
    std::vector<ListedCell> cells;
};

/// Rows whose words a page has written: for a list that needs no model of its own.
class ListedRows final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList& headers);
    void setRows(std::vector<ListedRow> rows);
    const ListedRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(std::int64_t key) const;  ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<ListedRow> m_rows;
};

}  // namespace fodfaeste
