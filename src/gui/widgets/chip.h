#pragma once

#include "gui/theme/theme.h"

#include <QLabel>

namespace fodfaeste {

/// A state as a word on a tint with a dot. The word carries the meaning.
class Chip : public QLabel {
    Q_OBJECT

public:
    enum class Mark { Dot, None };

    explicit Chip(QWidget* parent = nullptr);
    explicit Chip(const QString& text, ToneKind tone, Mark mark = Mark::Dot, QWidget* parent = nullptr);

    ToneKind tone() const { return m_tone; }
    void setTone(ToneKind tone);
    void setMark(Mark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ToneKind m_tone = ToneKind::Neutral;
    Mark m_mark = Mark::Dot;
};

}  // namespace fodfaeste
