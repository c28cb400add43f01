#include "gui/roadmap/readiness_marks.h"

#include "gui/roadmap/roadmap_text.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace fodfaeste {

namespace {

constexpr double kMark = 9;
constexpr double kGap = 4;

constexpr QLatin1Char kAnswered{'a'};
constexpr QLatin1Char kInProgress{'p'};
constexpr QLatin1Char kOpen{'o'};

QLatin1Char markOf(const TopicEntry& topic)
{
    if (topic.isAnswered())
        return kAnswered;
    return topic.status == TopicStatus::InProgress ? kInProgress : kOpen;
}

}  // namespace

QString ReadinessMarks::of(const ReleaseRow& row)
{
    QString marks;
    for (const TopicEntry& topic : row.view.roadmap.topics) {
        if (topic.status != TopicStatus::NotRelevant)
            marks += markOf(topic);
    }
    return marks;
}

QString ReadinessMarks::words(const ReleaseRow& row)
{
    QStringList parts;
    const auto add = [&](QLatin1Char mark, const QString& heading) {
        QStringList names;
        for (const TopicEntry& topic : row.view.roadmap.topics) {
            if (topic.status != TopicStatus::NotRelevant && markOf(topic) == mark)
                names << RoadmapText::of(topic.topic);
        }
        if (!names.isEmpty())
            parts << QStringLiteral("%1: %2").arg(heading, names.join(QStringLiteral(", ")));
    };
    add(kOpen, tr("Open"));
    add(kInProgress, tr("In progress"));
    add(kAnswered, tr("Answered"));
    return parts.join(QStringLiteral(". "));
}

void ReadinessMarks::paint(QPainter& painter, const QRectF& area, const QString& marks, const Theme& theme)
{
    const double size = kMark * textScale();
    const double step = size + kGap * textScale();
    QRectF box{area.left() + 0.5, area.center().y() - size / 2, size, size};
    for (const QChar mark : marks) {
        if (box.right() > area.right())
            break;
        paintRounded(
            painter, box,
            {mark == kAnswered ? theme.ok.dot : QColor{}, mark == kAnswered ? theme.ok.dot : theme.controlOutline, 1, 2});
        if (mark == kInProgress)
            painter.fillRect(QRectF{box.left() + 1, box.center().y(), size - 2, size / 2 - 1}, theme.warn.dot);
        box.translate(step, 0);
    }
}

void ReadinessDelegate::paintContent(const Cell& cell, CellKind /*kind*/) const
{
    const double half = cell.area.height() / 2;
    const QRectF upper = cell.area.adjusted(0, cell.twoLines ? half * 0.2 : 0, 0, cell.twoLines ? -half : 0);
    paintLine(cell.painter, upper, cell.primary(), {mediumFont(), cell.theme.text});
    if (cell.twoLines)
        ReadinessMarks::paint(cell.painter, cell.area.adjusted(0, half, 0, -half * 0.2), cell.text(ReadinessMarks::kRole),
                              cell.theme);
}

}  // namespace fodfaeste
