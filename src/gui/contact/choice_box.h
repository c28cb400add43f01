#pragma once

#include <QComboBox>

namespace fodfaeste {

/// A choice from a few: typing its first letters chooses, and the wheel does not change it by accident.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Values behind a box's texts.
template <class Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

template <class Value>
void choose(QComboBox& box, Value value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

}  // namespace fodfaeste
