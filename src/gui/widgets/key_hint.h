#pragma once

#include <QLabel>

namespace fodfaeste {

/// A key cap and what the key does.
class KeyHint : public QLabel {
    Q_OBJECT

public:
    explicit KeyHint(QWidget* parent = nullptr);
    KeyHint(const QString& keys, const QString& word, QWidget* parent = nullptr);

    void setHint(const QString& keys, const QString& word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
    QString m_word;
};

}  // namespace fodfaeste
