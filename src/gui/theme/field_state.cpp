#include "gui/theme/field_state.h"

#include <QVariant>
#include <QWidget>

namespace fodfaeste {

namespace {

constexpr const char* kProperty = "fodfaesteWrong";

}  // namespace

void setFieldState(QWidget* field, FieldState state)
{
    field->setProperty(kProperty, state == FieldState::Wrong);
    field->update();
}

FieldState fieldState(const QWidget* field)
{
    return field != nullptr && field->property(kProperty).toBool() ? FieldState::Wrong : FieldState::Fine;
}

}  // namespace fodfaeste
