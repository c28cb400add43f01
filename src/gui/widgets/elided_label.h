#pragma once

#include "gui/widgets/label.h"

namespace fodfaeste {

/// One line of text that ends in "…" where it does not fit; the whole text is then its tool tip.
class ElidedLabel : public Label {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, Kind kind = Kind::Body, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isElided() const;
};

}  // namespace fodfaeste
