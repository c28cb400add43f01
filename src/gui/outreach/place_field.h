#pragma once

#include "domain/outreach/outreach_contact.h"

#include <QAbstractListModel>
#include <QLineEdit>

#include <optional>
#include <vector>

class QCompleter;

namespace fodfaeste {

/// The places that what is typed might mean.
class PlaceHitsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<OutreachPlace> hits);
    const OutreachPlace& hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<OutreachPlace> m_hits;
};

/// Names a place while typing: one of the city's districts by its name, number or part of town, or a place that somebody has
/// used before. Enter takes the first or the chosen hit. What is none of them is a new place.
class PlaceField : public QLineEdit {
    Q_OBJECT

public:
    explicit PlaceField(QWidget* parent = nullptr);

    void setOwnPlaces(std::vector<OutreachPlace> places);
    void setPlace(const OutreachPlace& place);
    /// The place that is meant; a new one has the name that is typed and no district. Nothing for an empty field.
    std::optional<OutreachPlace> place() const;
    bool isNew() const;

Q_SIGNALS:
    /// By Enter: taken, or written to the end.
    void placeChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void suggest(const QString& typed);
    void take(int row);
    const OutreachPlace* known() const;

    std::vector<OutreachPlace> m_places;  // own ones, then the districts
    std::optional<OutreachPlace> m_taken;
    PlaceHitsModel* m_hits;
    QCompleter* m_completer;
};

}  // namespace fodfaeste
