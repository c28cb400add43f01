#pragma once

#include "app/search/search_service.h"

#include <QAbstractTableModel>

#include <vector>

namespace fodfaeste {

/// What a search found, one person a row. Only holds the rows.
class SearchHitModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHits(std::vector<SearchHit> hits);
    const std::vector<SearchHit>& hits() const { return m_hits; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchHit> m_hits;
};

/// "KI-2012-00001 · 22 years · Tingbjerg": what tells people of the same name apart.
QString detailsOf(const SearchHit& hit);

}  // namespace fodfaeste
