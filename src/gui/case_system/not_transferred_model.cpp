#include "gui/case_system/not_transferred_model.h"

#include "gui/lists/plain_list.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

NotTransferredModel::NotTransferredModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff}
{}

void NotTransferredModel::setAnswer(NotTransferred answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

const NotTransferredRow* NotTransferredModel::rowAt(int row) const
{
    return row >= 0 && row < count() ? &m_answer.rows[static_cast<std::size_t>(row)] : nullptr;
}

int NotTransferredModel::rowOf(ContactId contact) const
{
    const auto found =
        std::ranges::find(m_answer.rows, contact, [](const NotTransferredRow& row) { return row.note.contact.id; });
    return found == m_answer.rows.end() ? -1 : static_cast<int>(found - m_answer.rows.begin());
}

void NotTransferredModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

int NotTransferredModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int NotTransferredModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NotTransferredModel::textOf(const NotTransferredRow& row, int column) const
{
    const ContactEvent& contact = row.note.contact;
    switch (column) {
    case Person: return toQString(row.name);
    case Contact: return StatusText::of(contact.channel);
    case Age: return tr("%n days", nullptr, daysBetween(contact.at.day, m_answer.today));
    case State: return row.note.transferredVersion > 0 ? tr("Corrected since") : tr("Not transferred");
    case Caseworker: return m_staff.nameOf(contact.caseworker);
    default: return {};
    }
}

QString NotTransferredModel::underOf(const NotTransferredRow& row, int column) const
{
    const ContactEvent& contact = row.note.contact;
    switch (column) {
    case Person: return toQString(row.caseNumber);
    case Contact: {
        const QString attendance = StatusText::of(contact.attendance);
        return row.note.isRestricted ? tr("%1 · restricted note").arg(attendance) : attendance;
    }
    case Age: return DateText::dayAndTime(contact.at, m_answer.today);
    default: return {};
    }
}

QVariant NotTransferredModel::data(const QModelIndex& index, int role) const
{
    const NotTransferredRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(*row, index.column());
    case CellRole::SecondaryText: return underOf(*row, index.column());
    case kSortRole: return index.column() == Age ? QVariant{toQString(toIso(row->note.contact.at))} : QVariant{};
    case CellRole::AvatarSeed: return QVariant::fromValue(static_cast<qulonglong>(row->note.citizen.value()));
    case CellRole::Tone: return cellValue(row->note.transferredVersion > 0 ? ToneKind::Warn : ToneKind::Neutral);
    case Qt::AccessibleTextRole:
        if (index.column() == Person)
            return QStringLiteral("%1, %2, %3, %4")
                .arg(textOf(*row, Person), textOf(*row, Contact), textOf(*row, Age), textOf(*row, State));
        return textOf(*row, index.column());
    default: return {};
    }
}

QVariant NotTransferredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person: return tr("Citizen");
    case Contact: return tr("Contact");
    case Age: return tr("Age");
    case State: return tr("State");
    case Caseworker: return tr("Logged by");
    default: return {};
    }
}

}  // namespace fodfaeste
