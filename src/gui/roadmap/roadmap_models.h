#pragma once

#include "app/roadmap/roadmap_view.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fodfaeste {

/// The steps of a roadmap, by due day.
class RoadmapStepsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Step, Who, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const RoadmapView& view, Date today);
    const RoadmapStep* stepAt(int row) const;
    int rowOf(RoadmapStepId step) const;  ///< -1 for none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(std::size_t row, int column) const;

    std::vector<RoadmapStep> m_steps;
    std::vector<std::optional<Deadline>> m_whys;
    Date m_today{};
};

/// What must be in place at the release.
class RoadmapTopicsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Topic, Status, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTopics(std::vector<TopicEntry> topics);
    const TopicEntry* topicAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TopicEntry> m_topics;
};

/// What a roadmap would be, or what a moved release does to it: a line, its day and why.
class RoadmapPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Step, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const RoadmapPreview& preview);
    void show(const MovePreview& preview);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString due;
        QString step;
        QString why;
        bool isPast = false;
        bool stays = false;
    };
    std::vector<Line> m_lines;
};

}  // namespace fodfaeste
