#include "gui/contact/note_edit.h"

#include <QKeyEvent>
#include <QTextCursor>

namespace fodfaeste {

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit{parent}
{
    setTabChangesFocus(true);
}

void NoteEdit::dropFirstWord()
{
    const auto end = toPlainText().indexOf(QLatin1Char{' '});
    QTextCursor cursor{document()};
    cursor.setPosition(static_cast<int>(end) + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    QPlainTextEdit::keyPressEvent(event);
    if (event->text() != QStringLiteral(" "))
        return;
    const QString text = toPlainText();
    const bool isFirst =
        text.size() > 1 && text.indexOf(QLatin1Char{' '}) == text.size() - 1 && !text.contains(QLatin1Char{'\n'});
    if (isFirst)
        Q_EMIT firstWordTyped(text.chopped(1));
}

}  // namespace fodfaeste
