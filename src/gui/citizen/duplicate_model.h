#pragma once

#include "app/citizen/merge_service.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <vector>

namespace fodfaeste {

/// Pairs of entries that may be one person.
class DuplicateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { First, Second, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<DuplicatePair> pairs);
    int count() const { return static_cast<int>(m_pairs.size()); }
    const DuplicatePair& pairAt(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DuplicatePair> m_pairs;
};

/// People who look alike, in words.
class LookAlikeText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::LookAlikeText)

public:
    static QString of(Likeness likeness);        ///< "Samme navn og fødselsdag"
    static QString of(const LookAlike& person);  ///< "Amir Karimi, 22 år, Sjælør"
    static QString of(MergeField field);         ///< "Adresse"
    /// What stands in that field; empty where it is hidden.
    static QString valueOf(const Citizen& citizen, MergeField field);
};

}  // namespace fodfaeste
