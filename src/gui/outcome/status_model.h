#pragma once

#include "domain/outcome/year_end_figures.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fodfaeste {

/// The status table of a year, and of a second year beside it where one is compared. The last two rows add up.
class StatusModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Status, Count, Share, OtherCount, OtherShare, ColumnCount };

    explicit StatusModel(QObject* parent = nullptr);

    void setFigures(const YearEndFigures& figures, const std::optional<YearEndFigures>& other);
    /// The statuses that the row counts: one, the positive four, or all (an empty list).
    std::vector<YearEndStatus> statusesAt(int row) const;
    int rowOf(YearEndStatus status) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(int row) const;
    QString cellText(int row, int column) const;
    int countOf(const StatusCounts& counts, int row) const;

    StatusCounts m_counts;
    std::optional<StatusCounts> m_other;
    int m_year = 0;
    int m_otherYear = 0;
};

}  // namespace fodfaeste
