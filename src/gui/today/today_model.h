#pragma once

#include "app/today/today_service.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace fodfaeste {

inline constexpr std::array kTodayReasons{TodayReason::TaskOverdue, TodayReason::TaskToday, TodayReason::ContactOverdue,
                                          TodayReason::NeverReached, TodayReason::ReleaseNear};

/// What is to be done today, in sections by reason, each under a heading with its count.
class TodayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Person, Why, When };
    static constexpr int kColumns = 3;
    enum Role : int { IsHeading = Qt::UserRole + 0x300 };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<TodayItem> items, Date today);
    /// Nothing shows all sections.
    void setReason(std::optional<TodayReason> reason);
    int count(TodayReason reason) const;
    int count() const { return static_cast<int>(m_items.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const TodayItem* itemAt(int row) const;  ///< null for a heading
    /// The row of the same matter, -1 when it is settled.
    int rowOf(const TodayItem& item) const;
    void retranslate();

private:
    struct Row {
        std::optional<TodayReason> heading;
        std::size_t item = 0;
    };

    void layRows();
    QVariant headingData(TodayReason reason, int column, int role) const;
    QVariant personData(const TodayItem& item, int role) const;
    QVariant whyData(const TodayItem& item, int role) const;
    QVariant whenData(const TodayItem& item, int role) const;

    std::vector<TodayItem> m_items;
    std::vector<Row> m_rows;
    std::optional<TodayReason> m_reason;
    Date m_today{};
};

}  // namespace fodfaeste
