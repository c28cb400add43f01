#pragma once

#include "app/inbox/inbox_service.h"
#include "gui/text/staff_names.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <vector>

namespace fodfaeste {

/// An unsorted note in words.
class UnsortedText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::UnsortedText)

public:
    static QString how(const UnsortedNote& note);                   ///< "Telefon · nået"
    static QString state(const UnsortedRow& row);                   ///< "Waiting", "Filed on Amir Khan"
    static QString nextStep(const UnsortedNote& note, Date today);  ///< empty for none
    /// "Filed on Amir Khan by Maria Holm, 19. nov. 14:20": what became of it; empty while it waits.
    static QString trace(const UnsortedRow& row, const StaffNames& staff, Date today);
};

/// Quick notes whose person was not clear.
class UnsortedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Written, Note, Person, Writer, State, ColumnCount };

    UnsortedModel(const StaffNames& staff, QObject* parent);

    void setRows(std::vector<UnsortedRow> rows, Date today);
    int count() const { return static_cast<int>(m_rows.size()); }
    const UnsortedRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(UnsortedNoteId note) const;  ///< -1 when it is not there
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const UnsortedRow& row, int column) const;

    const StaffNames& m_staff;
    std::vector<UnsortedRow> m_rows;
    Date m_today{};
};

}  // namespace fodfaeste
