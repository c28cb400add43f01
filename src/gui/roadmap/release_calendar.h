#pragma once

#include "gui/roadmap/release_grid.h"

#include <QAbstractTableModel>

#include <map>

namespace fodfaeste {

/// Weeks below each other, a day in each column, with the releases of the day.
class ReleaseCalendarModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kHolidayRole = Qt::UserRole + 0x320;  ///< bool: offices are closed
    static constexpr int kDayRole = Qt::UserRole + 0x321;      ///< "14", "1. marts"
    static constexpr int kNamesRole = Qt::UserRole + 0x322;    ///< names; those in need of action begin with "!"
    static constexpr int kTodayRole = Qt::UserRole + 0x323;
    static constexpr int kFridayRole = Qt::UserRole + 0x324;

    ReleaseCalendarModel(const ReleasesModel& releases, QObject* parent);

    void setRows(const std::vector<int>& rows);
    void retranslate();
    Date dayAt(const QModelIndex& cell) const;
    QModelIndex cellOf(Date day) const;
    std::vector<int> rowsOn(Date day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString numberOf(Date day) const;
    QString spoken(Date day) const;
    QStringList namesOn(Date day) const;

    const ReleasesModel& m_releases;
    std::map<Date, std::vector<int>> m_rowsByDay;
    Date m_first{};  ///< a Monday
    int m_weeks = 0;
};

/// The releases on their days. Arrow keys go by day and week, Home to today.
class ReleaseCalendar final : public ReleaseGrid {
    Q_OBJECT

public:
    explicit ReleaseCalendar(const ReleasesModel& releases, QWidget* parent = nullptr);

    void showRows(const std::vector<int>& rows) override;
    void retranslate() override;
    Date day() const { return m_model->dayAt(currentIndex()); }

protected:
    std::vector<int> rowsAt(const QModelIndex& cell) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent* event) override;

private:
    void applyHeights();

    ReleaseCalendarModel* m_model;
};

}  // namespace fodfaeste
