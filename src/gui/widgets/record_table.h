#pragma once

#include "gui/widgets/cell_roles.h"

#include <QTableView>

#include <vector>

namespace fodfaeste {

class RowDelegate;

/// The list of records every page uses: whole rows, hover, J/K beside the arrows, Enter or double click activates,
/// Ctrl+C copies the chosen rows as a table. Holds 100,000 rows without a stutter.
class RecordTable : public QTableView {
    Q_OBJECT
    Q_PROPERTY(Density density READ density WRITE setDensity)

public:
    enum class Density { Comfortable, Compact };
    Q_ENUM(Density)
    using enum Density;  // forms write the enumerator without its type

    explicit RecordTable(QWidget* parent = nullptr);

    Density density() const { return m_density; }
    void setDensity(Density density);
    void setCellKind(int column, CellKind kind);
    /// How wide a column should be. In a narrow view all shrink together down to the least; when even that is too much, columns
    /// that may be left out go, the last of these first.
    struct ColumnRoom {
        int column = 0;
        int least = 64;
        int wanted = 120;
        bool mayBeLeftOut = false;
    };
    void setColumnRoom(std::vector<ColumnRoom> columns);
    /// The column that takes the room that is left.
    void setStretchColumn(int column);
    RowDelegate* rowDelegate() const { return m_delegate; }
    /// The row under the pointer, or -1.
    int hoveredRow() const { return m_hoveredRow; }

    void setModel(QAbstractItemModel* model) override;
    /// Keeps the current row in view and chooses it.
    void chooseRow(int row);

Q_SIGNALS:
    /// Rows were put on the clipboard: the page may warn that personal data leave the program.
    void copied(int rows);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyboardSearch(const QString& search) override;

private:
    void setHoveredRow(int row);
    void applyDensity();
    void shareRoom();
    void stepRow(int by);
    void copySelection();

    RowDelegate* m_delegate;
    Density m_density = Density::Comfortable;
    int m_hoveredRow = -1;
    int m_stretchColumn = -1;
    std::vector<ColumnRoom> m_room;
};

}  // namespace fodfaeste
