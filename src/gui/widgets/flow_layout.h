#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace fodfaeste {

/// Items one after another, wrapping into further lines like words.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect& area, Pass pass) const;

    std::vector<QLayoutItem*> m_items;
    int m_gap;
};

}  // namespace fodfaeste
