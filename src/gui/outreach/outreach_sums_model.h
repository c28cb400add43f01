#pragma once

#include "app/outreach/outreach_sums.h"

#include <QAbstractTableModel>

namespace fodfaeste {

/// Places down and the months of a year across; everything together stands first. Every figure has a list behind it.
class OutreachSumsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Figure { People, Contacts };
    static constexpr int kFirstMonth = 1;
    static constexpr int kTotal = 13;
    static constexpr int kColumns = 14;

    using QAbstractTableModel::QAbstractTableModel;

    void setSums(OutreachSums sums, int year);
    void setFigure(Figure figure);
    int year() const { return m_year; }
    int figureAt(const QModelIndex& index) const;  ///< 0 in the column of places
    /// What the list behind a cell asks for: its place and month.
    OutreachFilter filterAt(const QModelIndex& index, OutreachFilter filter) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PlaceFigures& figuresAt(int row) const;
    QString placeAt(int row) const;
    Date monthAt(int column) const;
    QString spoken(const QModelIndex& index) const;

    OutreachSums m_sums;
    int m_year = 0;
    Figure m_figure = Figure::People;
};

}  // namespace fodfaeste
