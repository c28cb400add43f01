#include "gui/contact/day_field.h"

#include "gui/text/date_text.h"

#include <QEvent>

namespace fodfaeste {

DayField::DayField(QWidget* parent) : QLineEdit{parent}
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    connect(this, &QLineEdit::editingFinished, this, &DayField::writeOut);
}

void DayField::setBearings(Date today, Lean lean)
{
    m_today = today;
    m_lean = lean;
}

std::optional<Date> DayField::day() const
{
    return isEmpty() ? std::nullopt : readDay(text(), m_today, m_lean);
}

void DayField::setDay(const std::optional<Date>& day)
{
    setText(day ? DateText::numeric(*day) : QString{});
}

void DayField::focusOutEvent(QFocusEvent* event)
{
    writeOut();
    QLineEdit::focusOutEvent(event);
}

void DayField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setPlaceholderText(tr("dd/mm/yyyy"));
}

void DayField::writeOut()
{
    if (const auto understood = day())
        setDay(understood);
}

}  // namespace fodfaeste
