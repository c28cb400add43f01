#pragma once

#include "gui/widgets/cell_roles.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace fodfaeste {

/// Paints the cells of a RecordTable after CellRole: row tint, selection bar, line under the row, and the content by
/// CellKind. A page with a cell of its own derives and uses the paint… helpers.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr);

    void setColumnKind(int column, CellKind kind);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// What a helper paints with.
    struct Cell {
        QPainter& painter;
        const Theme& theme;
        QRectF area;  ///< inside the padding
        QModelIndex index;
        bool twoLines;

        QString text(int role) const;
        QString primary() const;
        QString secondary() const;
    };

    virtual void paintContent(const Cell& cell, CellKind kind) const;

    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTwoLines(const Cell& cell, const QColor& primary, const QColor& secondary) const;
    void paintText(const Cell& cell) const;
    void paintName(const Cell& cell) const;
    void paintChip(const Cell& cell) const;
    void paintDate(const Cell& cell) const;
    void paintStep(const Cell& cell) const;
    void paintNumber(const Cell& cell) const;
    void paintIconCell(const Cell& cell) const;

    CellKind kindOf(const QModelIndex& index) const;

private:
    QHash<int, CellKind> m_kinds;
};

}  // namespace fodfaeste
