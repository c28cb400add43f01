#pragma once

#include "app/roadmap/release_figures.h"

#include <QAbstractTableModel>

#include <optional>

namespace fodfaeste {

/// The figures of releases: the whole first, then a line for each institution.
class ReleaseFiguresModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// After the institution come the figures in the order of kReleaseFigures.
    static constexpr int kInstitution = 0;
    static constexpr int kFirstFigure = 1;
    static constexpr int kDaysWithoutHolder = kFirstFigure + static_cast<int>(kReleaseFigures.size());
    static constexpr int kMedian = kDaysWithoutHolder + 1;
    static constexpr int kColumns = kMedian + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(ReleaseFigures figures);
    const ReleaseFigures& figures() const { return m_figures; }
    void retranslate();
    /// Which list a column opens: that of the days and of the median is the one they are reckoned from.
    static ReleaseFigure figureOf(int column);
    /// Nothing for the whole.
    std::optional<std::string> facilityOf(int row) const;
    QString headingOf(int row, int column) const;  ///< "Nyborg · Released"

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ReleaseCounts& lineOf(int row) const;
    QString nameOf(int row) const;
    QString nameOf(ReleaseFigure figure) const;
    QString textOf(int row, int column) const;

    ReleaseFigures m_figures;
    bool m_isFilled = false;
};

}  // namespace fodfaeste
