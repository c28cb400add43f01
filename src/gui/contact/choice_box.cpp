#include "gui/contact/choice_box.h"

#include <QWheelEvent>

namespace fodfaeste {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox{parent}
{
    setSizeAdjustPolicy(AdjustToContents);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

}  // namespace fodfaeste
