#pragma once

#include "gui/casefile/prepared_caseload.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace fodfaeste {

class StaffNames;

/// A caseload as the list shows it: a choice from the prepared one, in an order. Every change of filter, text or order is one
/// reset, because a hundred thousand single removals would take seconds; who was chosen is found again by the case.
class CaseloadModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CaseloadModel(const StaffNames& staff, QObject* parent = nullptr);

    void setCaseload(std::shared_ptr<const PreparedCaseload> caseload);
    const PreparedCaseload& caseload() const { return *m_caseload; }
    void setCriteria(CaseloadCriteria criteria);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const CaseloadRow& caseAt(int row) const;
    int rowOf(CaseFileId caseFile) const;  ///< -1 when it is not shown
    int rowOf(CitizenId citizen) const;    ///< the first of the citizen's cases
    /// All texts anew, e.g. in another language.
    void retranslate();

private:
    void choose();
    QVariant nameData(const CaseloadRow& row, int role) const;
    QVariant statusData(const CaseloadRow& row, int role) const;
    QVariant areaData(const CaseloadRow& row, int role) const;
    QVariant contactData(const CaseloadRow& row, int role) const;
    QVariant stepData(const CaseloadRow& row, int role) const;
    QVariant caseworkerData(const CaseloadRow& row, int role) const;
    QVariant plainData(const CaseloadRow& row, CaseloadColumn column) const;

    const StaffNames& m_staff;
    std::shared_ptr<const PreparedCaseload> m_caseload;
    CaseloadCriteria m_criteria;
    CaseloadColumn m_sortColumn = CaseloadColumn::NextStep;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_sorted;
    std::vector<std::uint32_t> m_shown;
};

}  // namespace fodfaeste
