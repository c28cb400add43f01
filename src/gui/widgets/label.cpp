#include "gui/widgets/label.h"

#include "gui/theme/fonts.h"

#include <QEvent>

namespace fodfaeste {

namespace {

QFont fontOf(Label::Kind kind)
{
    switch (kind) {
    case Label::Kind::Strong: return strongFont();
    case Label::Kind::Heading: return headingFont();
    case Label::Kind::Field: return mediumFont();
    case Label::Kind::PageTitle: return titleFont();
    case Label::Kind::CardTitle: return cardTitleFont();
    case Label::Kind::Kpi: return kpiFont();
    case Label::Kind::SubLine:
    case Label::Kind::Error: return subLineFont();
    case Label::Kind::Hint: return hintFont();
    case Label::Kind::Body:
    case Label::Kind::Secondary:
    case Label::Kind::Ok:
    case Label::Kind::Warn:
    case Label::Kind::Accent: break;
    }
    return bodyFont();
}

TextColour colourOf(Label::Kind kind)
{
    switch (kind) {
    case Label::Kind::SubLine:
    case Label::Kind::Hint: return TextColour::Tertiary;
    case Label::Kind::Field:
    case Label::Kind::Secondary: return TextColour::Secondary;
    case Label::Kind::Ok: return TextColour::Ok;
    case Label::Kind::Warn: return TextColour::Warn;
    case Label::Kind::Error: return TextColour::Bad;
    case Label::Kind::Accent: return TextColour::Accent;
    default: return TextColour::Primary;
    }
}

}  // namespace

Label::Label(QWidget* parent) : Label{QString{}, Kind::Body, parent} {}

Label::Label(const QString& text, Kind kind, QWidget* parent) : QLabel{text, parent}, m_kind{kind}
{
    setTextFormat(Qt::PlainText);
    takeLook();
}

void Label::setKind(Kind kind)
{
    m_kind = kind;
    takeLook();
}

QSize Label::sizeHint() const
{
    const QSize plain = QLabel::sizeHint();
    // A form gives a label seven quarters of its height; this much puts it level with the text in the field.
    return m_kind == Kind::Field ? plain.expandedTo({0, scaledByText(24)}) : plain;
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange ||
        type == QEvent::ApplicationFontChange)
        takeLook();
}

void Label::takeLook()
{
    if (m_takingLook)
        return;  // Setting the palette and the font brings us here again.
    m_takingLook = true;
    const Theme& theme = themeOf(this);
    QPalette look;
    look.setColor(QPalette::WindowText, textColour(theme, colourOf(m_kind)));
    look.setColor(QPalette::Disabled, QPalette::WindowText, theme.disabledText);
    setPalette(look);
    setFont(fontOf(m_kind));
    m_takingLook = false;
}

}  // namespace fodfaeste
