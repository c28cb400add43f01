#pragma once

#include "gui/theme/theme.h"

#include <QAbstractButton>

namespace fodfaeste {

/// One thing that the quick line has understood, as a word on a tint with a cross. Enter shows its field, Delete and Backspace
/// take it back, the arrows go to its neighbours.
class QuickChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit QuickChip(QWidget* parent = nullptr);

    void setTone(ToneKind tone);
    void setRemovable(bool removable);
    bool isRemovable() const { return m_isRemovable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    /// A letter was typed on it.
    void letterTyped(const QString& letter);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRectF cross() const;

    ToneKind m_tone = ToneKind::Neutral;
    bool m_isRemovable = true;
};

}  // namespace fodfaeste
