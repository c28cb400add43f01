#include "gui/client_view/plan_label.h"

#include "gui/theme/fonts.h"

#include <QEvent>

namespace fodfaeste {

namespace {

Label::Kind kindOf(PlanLabel::Size size)
{
    return size == PlanLabel::Size::Quiet ? Label::Kind::Secondary : Label::Kind::Strong;
}

int pixelsOf(PlanLabel::Size size)
{
    switch (size) {
    case PlanLabel::Size::Title: return 38;
    case PlanLabel::Size::Heading: return 24;
    case PlanLabel::Size::Line: return 22;
    case PlanLabel::Size::Quiet: return 18;
    }
    return 18;
}

}  // namespace

PlanLabel::PlanLabel(const QString& text, Size size, QWidget* parent) : Label{text, kindOf(size), parent}, m_size{size}
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    grow();
}

void PlanLabel::changeEvent(QEvent* event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        grow();
}

void PlanLabel::grow()
{
    if (m_isGrowing)
        return;
    m_isGrowing = true;
    QFont large = font();
    large.setPixelSize(scaledByText(pixelsOf(m_size)));
    setFont(large);
    m_isGrowing = false;
}

}  // namespace fodfaeste
