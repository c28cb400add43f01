#pragma once

#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QString>

class QPainter;

namespace fodfaeste {

/// One record inside a card: icon, what it is, a line under it, and a word at the right. Enter or a click opens it; a row with a
/// tick box is ticked by Space or a click on the box.
class RecordRow : public QAbstractButton {
    Q_OBJECT

public:
    enum class Use { Opens, Ticks };

    struct Words {
        QString icon;
        ToneKind tone = ToneKind::Neutral;
        QString title;
        QString line;
        ToneKind lineTone = ToneKind::Neutral;  ///< Bad for what is overdue
        QString chip;
        ToneKind chipTone = ToneKind::Neutral;
    };

    explicit RecordRow(Use use, QWidget* parent = nullptr);
    void setWords(const Words& words);
    const Words& words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();
    void ticked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRectF markArea() const;
    void paintMark(QPainter& painter, const Theme& theme) const;

    Use m_use;
    Words m_words;
};

}  // namespace fodfaeste
