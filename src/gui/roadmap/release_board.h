#pragma once

#include "gui/roadmap/release_grid.h"

#include <QAbstractTableModel>

#include <array>

namespace fodfaeste {

/// How near a release is, or what has come after it.
enum class ReleaseStage { FarAhead, ThreeMonths, LastMonth, Waiting, Landed };

ReleaseStage stageOf(const ReleaseRow& row, Date today);

/// A column for each stage, a card for each release.
class ReleaseBoardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kStages = 5;
    static constexpr int kWhenRole = Qt::UserRole + 0x330;
    static constexpr int kBatonRole = Qt::UserRole + 0x331;
    static constexpr int kStateRole = Qt::UserRole + 0x332;
    static constexpr int kRedRole = Qt::UserRole + 0x333;

    ReleaseBoardModel(const ReleasesModel& releases, QObject* parent);

    void setRows(const std::vector<int>& rows);
    void retranslate();
    int cardsIn(int stage) const { return static_cast<int>(m_cards[static_cast<std::size_t>(stage)].size()); }
    int rowAt(const QModelIndex& card) const;  ///< -1 where there is no card

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ReleasesModel& m_releases;
    std::array<std::vector<int>, kStages> m_cards;
};

/// The releases by stage. Up and Down go through a column, Left and Right to the next one that has cards.
class ReleaseBoard final : public ReleaseGrid {
    Q_OBJECT

public:
    explicit ReleaseBoard(const ReleasesModel& releases, QWidget* parent = nullptr);

    void showRows(const std::vector<int>& rows) override;
    void retranslate() override;

protected:
    std::vector<int> rowsAt(const QModelIndex& cell) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    QModelIndex beside(int by) const;
    QModelIndex inColumn(int row) const;
    void applyHeights();

    ReleaseBoardModel* m_model;
    ReleaseRoadmapId m_chosen;
};

}  // namespace fodfaeste
