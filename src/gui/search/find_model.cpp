#include "gui/search/find_model.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

namespace fodfaeste {

FindRow FindRow::heading(const QString& text)
{
    FindRow row;
    row.kind = Kind::Heading;
    row.primary = text;
    row.muted = true;
    return row;
}

FindRow FindRow::person(const SearchHit& hit, bool isPinned)
{
    FindRow row;
    row.primary = toQString(hit.name);
    row.secondary = detailsOf(hit);
    row.icon = isPinned ? QStringLiteral("star") : QString{};
    row.muted = !hit.hasOpenCase;
    row.citizen = hit.citizen;
    return row;
}

FindRow FindRow::note(const NoteHit& hit, Date today)
{
    FindRow row;
    row.kind = Kind::Note;
    row.primary = QStringLiteral("%1 · %2").arg(toQString(hit.name), DateText::brief(hit.at.day, today));
    row.secondary = markedTextOf(hit.excerpt);
    row.icon = QStringLiteral("file-text");
    row.citizen = hit.citizen;
    row.contact = hit.contact;
    return row;
}

FindRow FindRow::action(const FindAction& action)
{
    FindRow row;
    row.kind = Kind::Action;
    row.primary = action.text;
    row.secondary = action.caps;
    row.icon = action.icon;
    row.run = action.run;
    return row;
}

void FindModel::setRows(std::vector<FindRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindModel::nextChoice(int from, int by) const
{
    const int count = rowCount();
    for (int steps = 1; steps <= count; ++steps) {
        const int row = ((from + steps * by) % count + count) % count;
        if (m_rows[static_cast<std::size_t>(row)].kind != FindRow::Kind::Heading)
            return row;
    }
    return -1;
}

int FindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant FindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isPerson = row.kind == FindRow::Kind::Person || row.kind == FindRow::Kind::Note;
    switch (role) {
    case CellRole::Kind:
        return cellValue(isPerson ? CellKind::Name : row.kind == FindRow::Kind::Heading ? CellKind::Text : CellKind::Step);
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return row.primary;
    case CellRole::SecondaryText: return row.secondary;
    case CellRole::Icon: return row.icon;
    case CellRole::AvatarText: return row.primary.section(QStringLiteral(" · "), 0, 0);
    case CellRole::AvatarSeed: return static_cast<qulonglong>(row.citizen.value());
    case CellRole::Muted: return row.muted;
    case Qt::AccessibleTextRole:
        return row.secondary.isEmpty() ? row.primary : QStringLiteral("%1, %2").arg(row.primary, row.secondary);
    default: return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && m_rows[static_cast<std::size_t>(index.row())].kind == FindRow::Kind::Heading;
    return isHeading ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QString detailsOf(const SearchHit& hit)
{
    QStringList parts;
    if (!hit.caseNumber.empty())
        parts << toQString(hit.caseNumber);
    parts << DateText::age(hit.age);
    if (hit.districtNo)
        parts << StatusText::district(*hit.districtNo);
    return parts.join(QStringLiteral(" · "));
}

QString markedTextOf(const Excerpt& excerpt)
{
    QString marked;
    std::size_t at = 0;
    for (const auto& [from, to] : excerpt.marks) {
        marked += toQString(excerpt.text.substr(at, from - at)) + QStringLiteral("»");
        marked += toQString(excerpt.text.substr(from, to - from)) + QStringLiteral("«");
        at = to;
    }
    return marked + toQString(excerpt.text.substr(at));
}

}  // namespace fodfaeste
