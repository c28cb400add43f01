#include "gui/roadmap/release_calendar.h"

#include "domain/calendar/danish_calendar.h"
#include "gui/roadmap/roadmap_text.h"
#include "gui/text/date_text.h"
#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kLeastWeeks = 14;
constexpr int kMostWeeks = 160;
constexpr int kWeekHeight = 92;
constexpr int kNamesShown = 3;

Date mondayOf(Date day)
{
    return addDays(day, 1 - static_cast<int>(weekdayOf(day).iso_encoding()));
}

class CalendarDelegate final : public ReleaseGridDelegate {
public:
    using ReleaseGridDelegate::ReleaseGridDelegate;

protected:
    void paintCell(QPainter& painter, const QRectF& area, const QModelIndex& index, const Theme& theme) const override
    {
        const bool isClosed = index.data(ReleaseCalendarModel::kHolidayRole).toBool();
        const bool isFriday = index.data(ReleaseCalendarModel::kFridayRole).toBool();
        const bool isToday = index.data(ReleaseCalendarModel::kTodayRole).toBool();
        painter.fillRect(area, isClosed ? theme.surfaceSunken : isFriday ? theme.warn.background : theme.surface);
        painter.fillRect(QRectF{area.left(), area.bottom() - 1, area.width(), 1}, theme.border);
        painter.fillRect(QRectF{area.right() - 1, area.top(), 1, area.height()}, theme.border);
        const double line = 19 * textScale();
        QRectF at{area.left() + 8, area.top() + 5, area.width() - 16, line};
        const QColor dayInk = isToday ? theme.primary : isFriday ? theme.warn.foreground : theme.textSecondary;
        paintLine(painter, at, index.data(ReleaseCalendarModel::kDayRole).toString(),
                  {isToday ? chipFont() : subLineFont(), dayInk});
        const QStringList names = index.data(ReleaseCalendarModel::kNamesRole).toStringList();
        for (qsizetype place = 0; place < qMin<qsizetype>(names.size(), kNamesShown); ++place) {
            at.translate(0, line);
            const bool isLast = place == kNamesShown - 1 && names.size() > kNamesShown;
            const QString& name = names.at(place);
            const QString text = isLast ? QStringLiteral("+%1").arg(names.size() - place) : name;
            paintLine(painter, at, text,
                      {mediumFont(), !isLast && name.startsWith(QLatin1Char{'!'}) ? theme.bad.foreground : theme.text});
        }
    }
};

}  // namespace

ReleaseCalendarModel::ReleaseCalendarModel(const ReleasesModel& releases, QObject* parent)
    : QAbstractTableModel{parent}
    , m_releases{releases}
{}

void ReleaseCalendarModel::setRows(const std::vector<int>& rows)
{
    beginResetModel();
    m_rowsByDay.clear();
    const Date today = m_releases.today();
    for (const int row : rows)
        m_rowsByDay[m_releases.rowAt(row).view.roadmap.anchors.release].push_back(row);
    // What lies longer back than the calendar goes stands in the list and on the board.
    const Date earliest = m_rowsByDay.empty() ? today : std::min(today, m_rowsByDay.begin()->first);
    const Date latest = m_rowsByDay.empty() ? today : std::max(today, m_rowsByDay.rbegin()->first);
    m_first = mondayOf(std::max(earliest, addDays(today, -kMostWeeks / 2 * kDaysOfWeek)));
    const int weeks = daysBetween(m_first, mondayOf(latest)) / kDaysOfWeek + 1;
    m_weeks = std::clamp(weeks, daysBetween(m_first, mondayOf(today)) / kDaysOfWeek + kLeastWeeks, kMostWeeks);
    endResetModel();
}

void ReleaseCalendarModel::retranslate()
{
    if (m_weeks == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, kDaysOfWeek - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kDaysOfWeek - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, m_weeks - 1);
}

Date ReleaseCalendarModel::dayAt(const QModelIndex& cell) const
{
    return cell.isValid() ? addDays(m_first, cell.row() * kDaysOfWeek + cell.column()) : Date{};
}

QModelIndex ReleaseCalendarModel::cellOf(Date day) const
{
    const int days = std::clamp(daysBetween(m_first, day), 0, m_weeks * kDaysOfWeek - 1);
    return index(days / kDaysOfWeek, days % kDaysOfWeek);
}

std::vector<int> ReleaseCalendarModel::rowsOn(Date day) const
{
    const auto found = m_rowsByDay.find(day);
    return found == m_rowsByDay.end() ? std::vector<int>{} : found->second;
}

int ReleaseCalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_weeks;
}

int ReleaseCalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kDaysOfWeek;
}

QStringList ReleaseCalendarModel::namesOn(Date day) const
{
    QStringList names;
    for (const int row : rowsOn(day)) {
        const QString name = m_releases.index(row, ReleasesModel::Person).data().toString();
        names << (m_releases.isRed(m_releases.rowAt(row)) ? QStringLiteral("! ") + name : name);
    }
    return names;
}

/// A holiday says so, beside its grey.
QString ReleaseCalendarModel::numberOf(Date day) const
{
    const bool isFirst = day == m_first || day.day() == std::chrono::day{1};
    const QString number = isFirst ? DateText::brief(day, m_releases.today()) : QString::number(static_cast<unsigned>(day.day()));
    return holidayOn(day) ? QStringLiteral("%1 · %2").arg(number, tr("holiday")) : number;
}

QString ReleaseCalendarModel::spoken(Date day) const
{
    QStringList parts{DateText::withWeekday(day)};
    if (const QString warnings = RoadmapText::warnings(warningsOf(day)); !warnings.isEmpty())
        parts << warnings;
    for (const int row : rowsOn(day))
        parts << m_releases.index(row, ReleasesModel::Person).data(Qt::AccessibleTextRole).toString();
    if (rowsOn(day).empty())
        parts << tr("no releases");
    return parts.join(QStringLiteral(", "));
}

QVariant ReleaseCalendarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Date day = dayAt(index);
    switch (role) {
    case kDayRole: return numberOf(day);
    case kNamesRole: return namesOn(day);
    case kHolidayRole: return !isWorkingDay(day);
    case kFridayRole: return weekdayOf(day) == std::chrono::Friday;
    case kTodayRole: return day == m_releases.today();
    case Qt::DisplayRole: return namesOn(day).join(QStringLiteral(", "));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return spoken(day);
    default: return {};
    }
}

QVariant ReleaseCalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return QLocale{}.dayName(section + 1, QLocale::ShortFormat);
    return tr("Week %1").arg(isoWeek(addDays(m_first, section * kDaysOfWeek)));
}

ReleaseCalendar::ReleaseCalendar(const ReleasesModel& releases, QWidget* parent)
    : ReleaseGrid{releases, parent}
    , m_model{new ReleaseCalendarModel{releases, this}}
{
    setModel(m_model);
    setItemDelegate(new CalendarDelegate{this});
    applyHeights();
}

void ReleaseCalendar::applyHeights()
{
    verticalHeader()->setDefaultSectionSize(scaledByText(kWeekHeight));
}

void ReleaseCalendar::showRows(const std::vector<int>& rows)
{
    const Date today = releases().today();
    const Date before = currentIndex().isValid() ? day() : today;
    m_model->setRows(rows);
    setCurrentIndex(m_model->cellOf(before));
    scrollTo(currentIndex(), before == today ? PositionAtTop : EnsureVisible);
}

void ReleaseCalendar::retranslate()
{
    setAccessibleName(tr("Releases by day"));
    for (QAbstractButton* corner : findChildren<QAbstractButton*>(QString{}, Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(tr("Week"));
    m_model->retranslate();
}

std::vector<int> ReleaseCalendar::rowsAt(const QModelIndex& cell) const
{
    return cell.isValid() ? m_model->rowsOn(m_model->dayAt(cell)) : std::vector<int>{};
}

QModelIndex ReleaseCalendar::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveLeft:
    case MovePrevious: return m_model->cellOf(addDays(day(), -1));
    case MoveRight:
    case MoveNext: return m_model->cellOf(addDays(day(), 1));
    case MoveHome: return m_model->cellOf(releases().today());
    case MovePageUp: return m_model->cellOf(addMonths(day(), -1));
    case MovePageDown: return m_model->cellOf(addMonths(day(), 1));
    default: return ReleaseGrid::moveCursor(action, modifiers);
    }
}

void ReleaseCalendar::changeEvent(QEvent* event)
{
    ReleaseGrid::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyHeights();
}

}  // namespace fodfaeste
