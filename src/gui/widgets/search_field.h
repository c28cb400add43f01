#pragma once

#include <QLineEdit>

namespace fodfaeste {

/// A line edit with a magnifying glass, and a key cap while it is empty. Esc clears it, Down leaves for the results.
class SearchField : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QString keyHint READ keyHint WRITE setKeyHint)

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// What is written on the cap, e.g. "Ctrl K"; the shortcut itself is the page's.
    QString keyHint() const { return m_keyHint; }
    void setKeyHint(const QString& text);

    QSize sizeHint() const override;

Q_SIGNALS:
    void downPressed();
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateMargins();

    QString m_keyHint;
};

}  // namespace fodfaeste
