#pragma once

#include <QWidget>

namespace fodfaeste {

/// The program's sign: a foothold on a tile of the accent colour. Decoration, so it takes no focus and has no name.
class BrandMark : public QWidget {
    Q_OBJECT

public:
    explicit BrandMark(int side, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The same as an icon for the window and the task bar.
QIcon brandIcon();

}  // namespace fodfaeste
