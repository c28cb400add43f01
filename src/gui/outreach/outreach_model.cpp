#include "gui/outreach/outreach_model.h"

#include "gui/lists/plain_list.h"
#include "gui/outreach/outreach_text.h"
#include "gui/text/date_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

OutreachModel::OutreachModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void OutreachModel::setList(OutreachList list)
{
    beginResetModel();
    m_list = std::move(list);
    choose();
    endResetModel();
}

void OutreachModel::setFilter(const OutreachFilter& filter, Date today)
{
    beginResetModel();
    m_filter = filter;
    m_today = today;
    choose();
    endResetModel();
}

void OutreachModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
        if (matches(m_list.rows[i].contact, m_filter))
            m_shown.push_back(i);
    }
}

int OutreachModel::countOfAll() const
{
    OutreachFilter everything;
    everything.state = m_filter.state;
    return static_cast<int>(
        std::ranges::count_if(m_list.rows, [&](const OutreachRow& row) { return matches(row.contact, everything); }));
}

int OutreachModel::rowOf(OutreachContactId id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t i) { return m_list.rows[i].contact.id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void OutreachModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

int OutreachModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int OutreachModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutreachModel::textOf(const OutreachRow& row, int column) const
{
    const OutreachContact& contact = row.contact;
    switch (column) {
    case When: return DateText::dayAndTime(contact.at, m_today);
    case Place: return OutreachText::place(contact.place);
    case People: return NumberText::count(contact.headcount);
    case Theme: return OutreachText::theme(m_list.themes, contact.theme);
    case Note: return toQString(contact.note).simplified();
    case Caseworker: return m_staff.nameOf(contact.caseworker);
    default: return {};
    }
}

QString OutreachModel::underOf(const OutreachRow& row, int column) const
{
    switch (column) {
    case When: return DateText::relative(row.contact.at.day, m_today);
    case Place: return OutreachText::district(row.contact.place);
    case People: return row.linkedContacts > 0 ? tr("%n with a case", nullptr, row.linkedContacts) : QString{};
    case Note:
        if (row.contact.reason.empty())
            return {};
        return (row.contact.isWithdrawn ? tr("Withdrawn: %1") : tr("Corrected: %1")).arg(toQString(row.contact.reason));
    default: return {};
    }
}

QString OutreachModel::spoken(const OutreachRow& row) const
{
    return QStringLiteral("%1, %2, %3, %4")
        .arg(textOf(row, When), OutreachText::placeOnOneLine(row.contact.place), OutreachText::people(row.contact.headcount),
             textOf(row, Theme));
}

QVariant OutreachModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const OutreachRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::SecondaryText: {
        const QString under = underOf(row, index.column());
        return under.isEmpty() ? QVariant{} : QVariant{under};
    }
    case kSortRole:
        if (index.column() == When)
            return toQString(toIso(row.contact.at));
        return index.column() == People ? QVariant{row.contact.headcount} : QVariant{};
    case CellRole::Muted: return row.contact.isWithdrawn;
    case Qt::ToolTipRole: return index.column() == Note && !row.contact.note.empty() ? toQString(row.contact.note) : QVariant{};
    case Qt::AccessibleTextRole: return index.column() == When ? spoken(row) : textOf(row, index.column());
    default: return {};
    }
}

QVariant OutreachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Place: return tr("Place");
    case People: return tr("People");
    case Theme: return tr("Theme");
    case Note: return tr("Note");
    case Caseworker: return tr("By");
    default: return {};
    }
}

}  // namespace fodfaeste
