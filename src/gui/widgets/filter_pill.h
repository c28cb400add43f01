#pragma once

#include <QPushButton>

#include <optional>

namespace fodfaeste {

/// A filter that is on or off, with how many it would show. Being on is seen by outline, tint and weight.
class FilterPill : public QPushButton {
    Q_OBJECT

public:
    explicit FilterPill(QWidget* parent = nullptr);
    explicit FilterPill(const QString& text, QWidget* parent = nullptr);

    std::optional<int> count() const { return m_count; }
    void setCount(std::optional<int> count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString countText() const;
    void countChanged();

    std::optional<int> m_count;
};

}  // namespace fodfaeste
