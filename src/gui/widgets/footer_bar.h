#pragma once

#include <QWidget>

class QHBoxLayout;

namespace fodfaeste {

class ElidedLabel;
class KeyHint;

/// Under a list: how many there are at the left ("12 of 48"), what the keys do at the right.
class FooterBar : public QWidget {
    Q_OBJECT

public:
    explicit FooterBar(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    KeyHint* addKeyHint(const QString& keys, const QString& word);
    void clearKeyHints();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showHintsThatFit();

    QHBoxLayout* m_layout;
    ElidedLabel* m_text;
    QList<KeyHint*> m_hints;
};

}  // namespace fodfaeste
