#pragma once

#include <QPushButton>

namespace fodfaeste {

/// A filter that is on, with a cross: Enter, Space, Delete or a click takes it away.
class FilterChip : public QPushButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
};

}  // namespace fodfaeste
