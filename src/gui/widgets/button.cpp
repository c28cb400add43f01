#include "gui/widgets/button.h"

namespace fodfaeste {

Button::Button(QWidget* parent) : QPushButton{parent}
{
    setAutoDefault(false);
}

Button::Button(const QString& text, Kind kind, QWidget* parent) : QPushButton{text, parent}, m_kind{kind}
{
    setAutoDefault(false);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

}  // namespace fodfaeste
