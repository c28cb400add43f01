#pragma once

#include "app/search/search_service.h"

#include <QAbstractListModel>
#include <QObject>
#include <QRect>

#include <vector>

class QCompleter;
class QWidget;

namespace fodfaeste {

/// What a person's name, case number, CPR number or phone might mean, best first.
class PersonHitsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);
    const SearchHit& hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchHit> m_hits;
};

/// The list of people under a field in which somebody is named.
class PersonCompleter : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostHits = 8;

    explicit PersonCompleter(QWidget* field);

    /// Shows them under that part of the field, or under the whole of it; none hides the list.
    void offer(std::vector<SearchHit> hits, const QRect& under = {});
    /// Takes the one that is marked. Whether there was one.
    bool take();
    bool isOffering() const { return m_hits->rowCount() > 0; }

Q_SIGNALS:
    void chosen(const fodfaeste::SearchHit& hit);

private:
    void take(int row);

    PersonHitsModel* m_hits;
    QCompleter* m_completer;
};

}  // namespace fodfaeste
