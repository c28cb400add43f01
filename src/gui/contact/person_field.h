#pragma once

#include "app/access/session.h"
#include "app/search/search_service.h"

#include <QAbstractListModel>
#include <QLineEdit>

#include <vector>

class QCompleter;

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

/// Names a person while typing. The list is asked from memory at each key; Enter takes the first or the chosen hit.
class PersonField : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonField(QWidget* parent = nullptr);

    void setSource(const SearchService& search, const Session& session);
    void setPerson(const QString& name);

Q_SIGNALS:
    void personChosen(fodfaeste::CitizenId citizen);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void suggest(const QString& typed);
    void take(int row);

    const SearchService* m_search = nullptr;
    const Session* m_session = nullptr;
    PersonHitsModel* m_hits;
    QCompleter* m_completer;
};

}  // namespace fodfaeste
