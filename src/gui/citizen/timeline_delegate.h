#pragma once

#include "gui/theme/theme.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace fodfaeste {

struct TimelineEntry;

/// Paints a timeline: an icon on a line through time, what happened, the note in a few lines (or all of it once it is opened
/// up), and who and when. Heights are measured once for each entry and width.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject* parent = nullptr);

    /// How many lines of a note are shown before it is opened up.
    void setFewLines(int lines);
    void setExpanded(qulonglong key, bool expanded);
    bool isExpanded(qulonglong key) const { return m_expanded.contains(key); }
    void forgetHeights() { m_heights.clear(); }
    /// Whether there is more of the text than is shown, at that width.
    bool isCut(const TimelineEntry& entry, int viewWidth) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QStringList linesOf(const TimelineEntry& entry, int viewWidth) const;
    int heightOf(const TimelineEntry& entry, int viewWidth) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& words) const;
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const TimelineEntry& entry) const;
    void paintFooter(QPainter& painter, const QRectF& line, const TimelineEntry& entry, const Theme& theme) const;
    void paintMark(QPainter& painter, const QRectF& area, const TimelineEntry& entry, const Theme& theme,
                   bool hasLineBelow) const;

    int m_fewLines = 4;
    QSet<qulonglong> m_expanded;
    mutable QHash<qulonglong, int> m_heights;
    mutable int m_measuredWidth = 0;
};

}  // namespace fodfaeste
