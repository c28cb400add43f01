#include "gui/page.h"

#include <QEvent>

namespace fodfaeste {

Page::Page(QWidget* parent) : QWidget{parent} {}

void Page::setFocusToStart()
{
    setFocus(Qt::OtherFocusReason);
}

void Page::showCitizen(CitizenId /*citizen*/) {}

void Page::logNext(CitizenId /*after*/) {}

void Page::reopenEditor(const EditorPlace& /*place*/) {}

void Page::setStateLine(const QString& text)
{
    if (text == m_stateLine)
        return;
    m_stateLine = text;
    Q_EMIT headerChanged();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    Q_EMIT headerChanged();
}

}  // namespace fodfaeste
