#include "gui/today/today_model.h"

#include "gui/text/date_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/today/today_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

void TodayModel::setItems(std::vector<TodayItem> items, Date today)
{
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    layRows();
    endResetModel();
}

void TodayModel::setSection(std::optional<TodaySection> section)
{
    if (section == m_section)
        return;
    beginResetModel();
    m_section = section;
    layRows();
    endResetModel();
}

void TodayModel::fold(const TodaySection& section, bool folded)
{
    if (folded == isFolded(section))
        return;
    beginResetModel();
    if (folded)
        m_folded.push_back(section);
    else
        std::erase(m_folded, section);
    layRows();
    endResetModel();
}

bool TodayModel::isFolded(const TodaySection& section) const
{
    // What is asked for alone is never folded.
    return !m_section && std::ranges::find(m_folded, section) != m_folded.end();
}

void TodayModel::layRows()
{
    m_rows.clear();
    for (const TodaySection& section : todaySections()) {
        if ((m_section && *m_section != section) || count(section) == 0)
            continue;
        m_rows.push_back({section, 0});
        for (std::size_t place = 0; place < m_items.size() && !isFolded(section); ++place) {
            if (TodaySection::of(m_items[place]) == section)
                m_rows.push_back({std::nullopt, place});
        }
    }
}

int TodayModel::count(const TodaySection& section) const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [&](const TodayItem& item) { return TodaySection::of(item) == section; }));
}

int TodayModel::count() const
{
    return static_cast<int>(std::ranges::count(m_items, TodayState::Now, &TodayItem::state));
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TodayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

const TodayItem* TodayModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    return found.heading ? nullptr : &m_items[found.item];
}

std::optional<TodaySection> TodayModel::headingAt(int row) const
{
    return row < 0 || row >= rowCount() ? std::nullopt : m_rows[static_cast<std::size_t>(row)].heading;
}

int TodayModel::rowOfHeading(const TodaySection& section) const
{
    const auto found = std::ranges::find(m_rows, std::optional{section}, &Row::heading);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TodayModel::rowOf(const TodayItem& item) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const TodayItem* found = itemAt(row);
        if (found != nullptr && found->reason == item.reason && found->state == item.state && found->caseFile == item.caseFile &&
            found->subject == item.subject)
            return row;
    }
    return -1;
}

void TodayModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A folded section is reached at its heading; the heading of an open one is passed over.
    const auto heading = headingAt(index.row());
    const bool isChosen = !heading || isFolded(*heading);
    return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | (isChosen ? Qt::ItemIsSelectable : Qt::NoItemFlags);
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Person: return tr("Name");
    case Column::Why: return tr("What and why");
    case Column::When: return tr("When");
    }
    return {};
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsHeading)
        return row.heading.has_value();
    if (role == IsFolded)
        return row.heading && isFolded(*row.heading);
    if (row.heading)
        return headingData(*row.heading, index.column(), role);
    const TodayItem& item = m_items[row.item];
    switch (static_cast<Column>(index.column())) {
    case Column::Person: return personData(item, role);
    case Column::Why: return whyData(item, role);
    case Column::When: return whenData(item, role);
    }
    return {};
}

QVariant TodayModel::headingData(const TodaySection& section, int column, int role) const
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole: return TodayText::heading(section);
    case CellRole::SecondaryText: return NumberText::count(count(section));
    case CellRole::Icon: return TodayText::icon(section);
    case CellRole::Tone: return cellValue(TodayText::tone(section));
    case Qt::ToolTipRole: return isFolded(section) ? tr("Unfold (Right)") : tr("Fold (Left)");
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(TodayText::heading(section), NumberText::count(count(section)));
    default: return {};
    }
}

QVariant TodayModel::personData(const TodayItem& item, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return toQString(item.name);
    case CellRole::SecondaryText: return TodayText::who(item, m_today);
    case CellRole::Muted: return item.state != TodayState::Now;
    case CellRole::AvatarSeed: return static_cast<qulonglong>(item.citizen.value());
    case Qt::AccessibleTextRole: return TodayText::sentence(item, m_today);
    default: return {};
    }
}

QVariant TodayModel::whyData(const TodayItem& item, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return TodayText::what(item, m_today);
    case CellRole::SecondaryText: return TodayText::why(item, m_today);
    case CellRole::Icon: return TodayText::icon({TodayState::Now, item.reason});
    case Qt::ToolTipRole:
        return TodayText::what(item, m_today) + QLatin1Char{'\n'} + tr("Why: %1").arg(TodayText::why(item, m_today));
    case CellRole::Tone: return cellValue(ToneKind::Neutral);
    case CellRole::Overdue: return item.reason == TodayReason::TaskOverdue;
    default: return {};
    }
}

QVariant TodayModel::whenData(const TodayItem& item, int role) const
{
    if (!item.date)
        return {};
    switch (role) {
    case Qt::DisplayRole: return DateText::numeric(*item.date);
    case CellRole::PrimaryText: return DateText::relative(*item.date, m_today);
    case CellRole::SecondaryText: return DateText::brief(*item.date, m_today);
    case CellRole::Overdue: return item.reason == TodayReason::TaskOverdue;
    default: return {};
    }
}

}  // namespace fodfaeste
