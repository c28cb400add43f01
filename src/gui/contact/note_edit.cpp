#include "gui/contact/note_edit.h"

#include "gui/contact/snippet_book.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace fodfaeste {

namespace {

const QRegularExpression& placeForm()
{
    static const QRegularExpression kForm{QStringLiteral("\\{[^{}\\n]{1,60}\\}")};
    return kForm;
}

qsizetype firstLetterOf(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == QLatin1Char{' '})
        ++at;
    return at;
}

}  // namespace

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit{parent}
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::grow);
}

void NoteEdit::setGrowth(int leastLines, int mostLines)
{
    m_leastLines = leastLines;
    m_mostLines = mostLines;
    grow();
}

void NoteEdit::grow()
{
    if (m_mostLines == 0)
        return;
    // The document of a plain text field measures its height in lines.
    const int lines = qBound(m_leastLines, qRound(document()->size().height()), m_mostLines);
    const int margins = qRound(2 * document()->documentMargin()) + 2 * frameWidth() + contentsMargins().top() +
                        contentsMargins().bottom() + viewportMargins().top() + viewportMargins().bottom();
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins + 2);
    setVerticalScrollBarPolicy(document()->size().height() > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void NoteEdit::dropFirstWord()
{
    const QString text = toPlainText();
    const auto end = text.indexOf(QLatin1Char{' '}, firstLetterOf(text));
    QTextCursor cursor{document()};
    cursor.setPosition(static_cast<int>(end) + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && m_taker && m_taker())
        return;
    const bool isSpace = event->text() == QStringLiteral(" ");
    // Behind a piece that has just moved away, a space says nothing.
    const bool isIdle = isSpace && m_taker && textCursor().atStart() && !textCursor().hasSelection();
    if (isIdle || (isSpace && expandSnippet()))
        return;
    QPlainTextEdit::keyPressEvent(event);
    const QString text = toPlainText();
    if (isSpace) {
        const qsizetype from = firstLetterOf(text);
        const bool isFirst = text.size() > from + 1 && text.indexOf(QLatin1Char{' '}, from) == text.size() - 1 &&
                             !text.contains(QLatin1Char{'\n'});
        if (isFirst)
            Q_EMIT firstWordTyped(text.mid(from).chopped(1));
    }
    const int before = textCursor().position() - 2;
    if (event->text() == QStringLiteral(";") && before >= 0 && !text[before].isSpace())
        Q_EMIT pieceClosed();
}

bool NoteEdit::focusNextPrevChild(bool next)
{
    if (next && ((m_taker && m_taker()) || expandSnippet() || goToNextPlace()))
        return true;
    return QPlainTextEdit::focusNextPrevChild(next);
}

bool NoteEdit::expandSnippet()
{
    static const QRegularExpression kCall{QStringLiteral("(?:^|\\s);([\\p{L}\\d]{2,20})$")};
    QTextCursor cursor = textCursor();
    if (m_snippets == nullptr || cursor.hasSelection())
        return false;
    const QRegularExpressionMatch call = kCall.match(cursor.block().text().left(cursor.positionInBlock()));
    const auto text = call.hasMatch() ? m_snippets->textOf(call.captured(1)) : std::nullopt;
    if (!text)
        return false;
    const int length = static_cast<int>(call.capturedLength(1)) + 1;
    cursor.setPosition(cursor.position() - length, QTextCursor::KeepAnchor);
    const int start = cursor.selectionStart();
    cursor.insertText(*text);
    setTextCursor(cursor);
    if (const auto place = placeForm().match(*text); place.hasMatch()) {
        cursor.setPosition(start + static_cast<int>(place.capturedStart()));
        cursor.setPosition(start + static_cast<int>(place.capturedEnd()), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    return true;
}

bool NoteEdit::goToNextPlace()
{
    QTextCursor cursor = textCursor();
    const auto place = placeForm().match(toPlainText(), cursor.selectionEnd());
    if (m_snippets == nullptr || !place.hasMatch())
        return false;
    cursor.setPosition(static_cast<int>(place.capturedStart()));
    cursor.setPosition(static_cast<int>(place.capturedEnd()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void NoteEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

}  // namespace fodfaeste
