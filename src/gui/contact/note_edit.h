#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace fodfaeste {

class SnippetBook;

/// Where a note is written. Tab leaves it for the next field, and it tells when a first word or a piece has been finished.
///
/// ";code" at the beginning of a word, and then a space or Tab, becomes the snippet of that code; Tab then goes from one place
/// to be written by hand, "{…}", to the next. A semicolon right behind a word is what separates pieces.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    /// The book lives as long as the field.
    void setSnippets(const SnippetBook* snippets) { m_snippets = snippets; }
    /// As high as its text, within these lines.
    void setGrowth(int leastLines, int mostLines);
    /// Asked before Enter breaks the line and before Tab leaves: whether the key has done its work already.
    void setTaker(std::function<bool()> taker) { m_taker = std::move(taker); }

    /// Takes the first word and the space after it away again.
    void dropFirstWord();

Q_SIGNALS:
    /// The first word has just been closed by a space, with nothing behind it.
    void firstWordTyped(const QString& word);
    /// A semicolon has been typed right behind a word.
    void pieceClosed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool expandSnippet();
    bool goToNextPlace();
    void grow();

    const SnippetBook* m_snippets = nullptr;
    std::function<bool()> m_taker;
    int m_leastLines = 0;
    int m_mostLines = 0;
};

}  // namespace fodfaeste
