#pragma once

#include "gui/citizen/timeline_entry.h"

#include <QAbstractListModel>

#include <optional>
#include <set>
#include <vector>

namespace fodfaeste {

/// What happened to a citizen, newest first, under headings. Contacts come page by page; what else happened is shown only as
/// far back as the contacts reach, so that nothing is ever put in above what somebody reads.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        IsHeading = Qt::UserRole + 0x200,  ///< bool; the heading's words are the DisplayRole
        HasLineBelow,                      ///< bool: the next row is an entry too
        Key,                               ///< qulonglong
    };

    using QAbstractListModel::QAbstractListModel;

    /// Begins anew, with everything but the contacts.
    void setEvents(std::vector<TimelineEntry> events, Date today);
    enum class Rest { More, None };
    /// The next page of contacts, and whether there are others after it.
    void appendContacts(std::vector<TimelineEntry> contacts, Rest rest);
    /// Both at once, for a refresh that keeps what is shown.
    void reset(std::vector<TimelineEntry> events, std::vector<TimelineEntry> contacts, Rest rest, Date today);
    void clear();
    /// Empty shows all kinds.
    void setKinds(std::set<TimelineKind> kinds);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Null for a heading.
    const TimelineEntry* entryAt(int row) const;
    int rowOf(qulonglong key) const;  ///< -1 when it is not shown
    int rowOfYear(int year) const;    ///< the first entry of that year or an earlier one; -1 for none
    std::optional<ContactCursor> cursor() const;
    int contactCount() const { return static_cast<int>(m_contacts.size()); }
    bool isComplete() const { return m_rest == Rest::None; }
    /// How far back it reaches so far; nothing when it is complete.
    std::optional<Date> reachesBackTo() const;

Q_SIGNALS:
    /// The reader is near the end, and there are more contacts.
    void moreWanted();

private:
    struct Row {
        QString heading;
        TimelineEntry entry;
    };

    std::vector<Row> rowsFrom(const std::vector<TimelineEntry>& entries, QString heading) const;
    std::vector<TimelineEntry> takeReached();
    bool isShown(const TimelineEntry& entry) const;
    void layAnew();

    std::vector<TimelineEntry> m_events;    // not shown yet, newest first
    std::vector<TimelineEntry> m_contacts;  // all that have come, newest first
    std::vector<TimelineEntry> m_reached;   // all that may be shown, newest first
    std::vector<Row> m_rows;
    std::set<TimelineKind> m_kinds;
    Rest m_rest = Rest::None;
    Date m_today{};
    std::size_t m_taken = 0;  // how many contacts are among the reached
    bool m_isWaiting = false;
};

}  // namespace fodfaeste
