#include "gui/history/changed_field_model.h"

#include "gui/text/change_text.h"
#include "gui/widgets/cell_roles.h"

namespace fodfaeste {

ChangedFieldModel::ChangedFieldModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void ChangedFieldModel::setColumns(const std::vector<ChangedColumn>& columns)
{
    beginResetModel();
    m_columns.clear();
    for (const ChangedColumn& column : columns) {
        if (!ChangeText::fieldOf(column).isEmpty())
            m_columns.push_back(column);
    }
    endResetModel();
}

int ChangedFieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ChangedFieldModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangedFieldModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ChangedColumn& column = m_columns[static_cast<std::size_t>(index.row())];
    if (role != Qt::DisplayRole && role != CellRole::PrimaryText && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Field: return ChangeText::fieldOf(column);
    case Before: return ChangeText::valueOf(column, column.before, m_staff);
    case After: return ChangeText::valueOf(column, column.after, m_staff);
    default: return {};
    }
}

QVariant ChangedFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
    }
}

}  // namespace fodfaeste
