#include "gui/inbox/unsorted_model.h"

#include "gui/lists/list_contents.h"
#include "gui/lists/plain_list.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

namespace {

ToneKind toneOf(UnsortedNote::State state)
{
    switch (state) {
    case UnsortedNote::State::Waiting: return ToneKind::Warn;
    case UnsortedNote::State::Filed: return ToneKind::Ok;
    case UnsortedNote::State::Discarded: return ToneKind::Neutral;
    }
    return ToneKind::Neutral;
}

UnsortedNoteId idOf(const UnsortedRow& row)
{
    return row.note.id;
}

}  // namespace

QString UnsortedText::how(const UnsortedNote& note)
{
    QStringList words{StatusText::of(note.channel), StatusText::of(note.attendance).toLower()};
    if (note.assessment)
        words << StatusText::of(*note.assessment).toLower();
    if (note.restricted)
        words << tr("restricted");
    return words.join(QStringLiteral(" · "));
}

QString UnsortedText::state(const UnsortedRow& row)
{
    switch (row.note.state) {
    case UnsortedNote::State::Waiting: return tr("Waiting");
    case UnsortedNote::State::Filed: return tr("Filed on %1").arg(toQString(row.filedToName));
    case UnsortedNote::State::Discarded: return tr("Discarded");
    }
    return {};
}

QString UnsortedText::nextStep(const UnsortedNote& note, Date today)
{
    return note.due ? tr("Next step by %1: %2").arg(DateText::brief(*note.due, today), toQString(note.step)) : QString{};
}

QString UnsortedText::trace(const UnsortedRow& row, const StaffNames& staff, Date today)
{
    if (!row.note.endedAt)
        return {};
    const QString when = DateText::dayAndTime(copenhagenTime(*row.note.endedAt), today);
    const QString who = staff.nameOf(row.note.endedBy);
    if (row.note.state == UnsortedNote::State::Filed)
        return tr("Filed on %1 by %2, %3").arg(toQString(row.filedToName), who, when);
    return tr("Discarded by %1, %2: %3").arg(who, when, toQString(row.note.discardReason));
}

UnsortedModel::UnsortedModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void UnsortedModel::setRows(std::vector<UnsortedRow> rows, Date today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int UnsortedModel::rowOf(UnsortedNoteId note) const
{
    const auto found = std::ranges::find(m_rows, note, idOf);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void UnsortedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

int UnsortedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int UnsortedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UnsortedModel::textOf(const UnsortedRow& row, int column) const
{
    switch (column) {
    case Written: return DateText::dayAndTime(row.note.at, m_today);
    case Note: return toQString(row.note.text).simplified();
    case Person: return toQString(row.note.personWords);
    case Writer: return m_staff.nameOf(row.note.writtenBy);
    case State: return UnsortedText::state(row);
    default: return {};
    }
}

QVariant UnsortedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const UnsortedRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::SecondaryText: return index.column() == Note ? QVariant{UnsortedText::how(row.note)} : QVariant{};
    case kPrintedRole:
        // What is restricted stays inside the program.
        return index.column() == Note && row.note.restricted ? QVariant{tr("Restricted note")} : QVariant{};
    case kSortRole: return index.column() == Written ? QVariant{toQString(toIso(row.note.at))} : QVariant{};
    case CellRole::Tone: return cellValue(toneOf(row.note.state));
    case Qt::AccessibleTextRole:
        return index.column() == Note
                   ? QStringLiteral("%1, %2, %3").arg(textOf(row, Note), UnsortedText::how(row.note), textOf(row, State))
                   : textOf(row, index.column());
    default: return {};
    }
}

QVariant UnsortedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Written: return tr("When");
    case Note: return tr("Note");
    case Person: return tr("Written for the person");
    case Writer: return tr("By");
    case State: return tr("State");
    default: return {};
    }
}

}  // namespace fodfaeste
