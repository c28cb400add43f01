#pragma once

class QWidget;

namespace fodfaeste {

/// Whether what stands in a field can be used. A wrong field is outlined in red; the sentence that says what is wrong
/// stands under it and is the form's.
enum class FieldState { Fine, Wrong };

void setFieldState(QWidget* field, FieldState state);
FieldState fieldState(const QWidget* field);

}  // namespace fodfaeste
