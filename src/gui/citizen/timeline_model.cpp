#include "gui/citizen/timeline_model.h"

#include "gui/citizen/timeline_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>
#include <iterator>

namespace fodfaeste {

namespace {

bool isNewer(const TimelineEntry& a, const TimelineEntry& b)
{
    return a.at != b.at ? a.at > b.at : a.key > b.key;
}

}  // namespace

void TimelineModel::setEvents(std::vector<TimelineEntry> events, Date today)
{
    reset(std::move(events), {}, Rest::More, today);
}

void TimelineModel::reset(std::vector<TimelineEntry> events, std::vector<TimelineEntry> contacts, Rest rest, Date today)
{
    beginResetModel();
    m_events = std::move(events);
    std::stable_sort(m_events.begin(), m_events.end(), isNewer);
    m_contacts = std::move(contacts);
    m_rest = rest;
    m_today = today;
    m_taken = 0;
    m_isWaiting = false;
    m_reached = takeReached();
    m_rows = rowsFrom(m_reached, {});
    endResetModel();
}

void TimelineModel::clear()
{
    reset({}, {}, Rest::None, m_today);
}

void TimelineModel::appendContacts(std::vector<TimelineEntry> contacts, Rest rest)
{
    std::move(contacts.begin(), contacts.end(), std::back_inserter(m_contacts));
    m_rest = rest;
    m_isWaiting = false;
    std::vector<TimelineEntry> reached = takeReached();
    const QString heading = m_rows.empty() ? QString{} : TimelineText::heading(m_rows.back().entry.at.day, m_today);
    std::vector<Row> rows = rowsFrom(reached, heading);
    std::move(reached.begin(), reached.end(), std::back_inserter(m_reached));
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
    if (first > 0)
        Q_EMIT dataChanged(index(first - 1), index(first - 1), {HasLineBelow});
}

void TimelineModel::setKinds(std::set<TimelineKind> kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = std::move(kinds);
    layAnew();
}

void TimelineModel::layAnew()
{
    beginResetModel();
    m_rows = rowsFrom(m_reached, {});
    endResetModel();
}

std::vector<TimelineEntry> TimelineModel::takeReached()
{
    // While more contacts are to come, an event older than the last one known could stand between those.
    const auto isReached = [this](const TimelineEntry& event) {
        return m_rest == Rest::None || (!m_contacts.empty() && isNewer(event, m_contacts.back()));
    };
    const auto end = std::find_if_not(m_events.begin(), m_events.end(), isReached);
    std::vector<TimelineEntry> reached;
    std::merge(m_events.begin(), end, m_contacts.begin() + static_cast<std::ptrdiff_t>(m_taken), m_contacts.end(),
               std::back_inserter(reached), isNewer);
    m_events.erase(m_events.begin(), end);
    m_taken = m_contacts.size();
    return reached;
}

std::vector<TimelineModel::Row> TimelineModel::rowsFrom(const std::vector<TimelineEntry>& entries, QString heading) const
{
    std::vector<Row> rows;
    for (const TimelineEntry& entry : entries) {
        if (!isShown(entry))
            continue;
        const QString its = TimelineText::heading(entry.at.day, m_today);
        if (its != heading)
            rows.push_back({its, {}});
        heading = its;
        rows.push_back({{}, entry});
    }
    return rows;
}

bool TimelineModel::isShown(const TimelineEntry& entry) const
{
    return m_kinds.empty() || m_kinds.contains(entry.kind);
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isHeading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return isHeading ? row.heading : row.entry.title;
    case Qt::AccessibleTextRole: return isHeading ? row.heading : TimelineText::sentence(row.entry);
    case IsHeading: return isHeading;
    case HasLineBelow: {
        const auto next = static_cast<std::size_t>(index.row()) + 1;
        return !isHeading && next < m_rows.size() && m_rows[next].heading.isEmpty();
    }
    case Key: return row.entry.key;
    default: return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    const TimelineEntry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    return entry != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_rest == Rest::More && !m_isWaiting && m_taken > 0;
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted();
}

const TimelineEntry* TimelineModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    return found.heading.isEmpty() ? &found.entry : nullptr;
}

int TimelineModel::rowOf(qulonglong key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [key](const Row& row) { return row.heading.isEmpty() && row.entry.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TimelineModel::rowOfYear(int year) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [year](const Row& row) {
        return row.heading.isEmpty() && static_cast<int>(row.entry.at.day.year()) <= year;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<ContactCursor> TimelineModel::cursor() const
{
    if (m_contacts.empty())
        return std::nullopt;
    const ContactEvent& last = m_contacts.back().contact->contact;
    return ContactCursor{last.at, last.id};
}

std::optional<Date> TimelineModel::reachesBackTo() const
{
    if (m_rest == Rest::None || m_contacts.empty())
        return std::nullopt;
    return m_contacts.back().at.day;
}

}  // namespace fodfaeste
