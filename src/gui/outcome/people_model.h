#pragma once

#include "base/id.h"
#include "domain/outcome/year_end_status.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace fodfaeste {

/// One person behind a number, and why.
struct PeopleRow {
    CitizenId citizen;
    QString name;
    QString underName;  ///< case number and age
    YearEndStatus status = YearEndStatus::LostContact;
    QString why;
    QString district;
};

/// The people behind a number; a status chosen leaves only its people.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Status, Why, District, ColumnCount };

    explicit PeopleModel(QObject* parent = nullptr);

    void setRows(std::vector<PeopleRow> rows);
    /// Those with one of the statuses; an empty list shows everybody.
    void showStatuses(const std::vector<YearEndStatus>& statuses);
    int total() const { return static_cast<int>(m_rows.size()); }
    const PeopleRow& rowAt(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    std::vector<PeopleRow> m_rows;
    std::vector<std::size_t> m_shown;
    std::vector<YearEndStatus> m_statuses;
};

}  // namespace fodfaeste
