#pragma once

#include <QPushButton>

namespace fodfaeste {

/// One way to begin, as a row to press: icon, what, and a line that says more.
class ChoiceRow : public QPushButton {
    Q_OBJECT

public:
    ChoiceRow(const QString& objectName, const QString& iconName, QWidget* parent = nullptr);

    void setWords(const QString& what, const QString& detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
    QString m_detail;
};

}  // namespace fodfaeste
