#pragma once

#include "gui/today/today_section.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fodfaeste {

/// What is to be done today, in sections by reason, each under a heading with its count. A section can be folded to its heading;
/// what is put off or paused begins so.
class TodayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Person, Why, When };
    static constexpr int kColumns = 3;
    enum Role : int { IsHeading = Qt::UserRole + 0x300, IsFolded };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<TodayItem> items, Date today);
    /// Nothing shows all sections.
    void setSection(std::optional<TodaySection> section);
    std::optional<TodaySection> section() const { return m_section; }
    int count(const TodaySection& section) const;
    int count(TodayReason reason) const { return count(TodaySection{TodayState::Now, reason}); }
    int count() const;  ///< what is to be seen to now: neither put off nor paused
    void fold(const TodaySection& section, bool folded);
    bool isFolded(const TodaySection& section) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const TodayItem* itemAt(int row) const;  ///< null for a heading
    std::optional<TodaySection> headingAt(int row) const;
    int rowOfHeading(const TodaySection& section) const;
    /// The row of the same matter, -1 when it is settled.
    int rowOf(const TodayItem& item) const;
    void retranslate();

private:
    struct Row {
        std::optional<TodaySection> heading;
        std::size_t item = 0;
    };

    void layRows();
    QVariant headingData(const TodaySection& section, int column, int role) const;
    QVariant personData(const TodayItem& item, int role) const;
    QVariant whyData(const TodayItem& item, int role) const;
    QVariant whenData(const TodayItem& item, int role) const;

    std::vector<TodayItem> m_items;
    std::vector<Row> m_rows;
    std::optional<TodaySection> m_section;
    std::vector<TodaySection> m_folded{{TodayState::PutOff}, {TodayState::Paused}};
    Date m_today{};
};

}  // namespace fodfaeste
