#pragma once

#include "gui/roadmap/releases_model.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <vector>

namespace fodfaeste {

struct Theme;

/// What a calendar and a board of releases have in common: cells that hold rows of the list, a ring around the current one, and
/// Enter, which opens what lies there; where that is more than one, it asks which.
class ReleaseGrid : public QTableView {
    Q_OBJECT

public:
    explicit ReleaseGrid(const ReleasesModel& releases, QWidget* parent = nullptr);

    /// Which rows of the list are shown.
    virtual void showRows(const std::vector<int>& rows) = 0;
    virtual void retranslate() = 0;
    /// The first row in the current cell; -1 for none.
    int chosenRow() const;

Q_SIGNALS:
    void releaseOpened(int row);

protected:
    virtual std::vector<int> rowsAt(const QModelIndex& cell) const = 0;
    const ReleasesModel& releases() const { return m_releases; }
    void keyboardSearch(const QString& search) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void openCell(const QModelIndex& cell);

    const ReleasesModel& m_releases;
};

/// Paints the ground of a cell and, for the keyboard, the ring.
class ReleaseGridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual void paintCell(QPainter& painter, const QRectF& area, const QModelIndex& index, const Theme& theme) const = 0;
};

}  // namespace fodfaeste
