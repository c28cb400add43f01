#pragma once

#include <QPlainTextEdit>

namespace fodfaeste {

/// Where a note is written. Tab leaves it for the next field, and it tells when a first word has been finished.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    /// Takes the first word and the space after it away again.
    void dropFirstWord();

Q_SIGNALS:
    /// The first word has just been closed by a space, with nothing behind it.
    void firstWordTyped(const QString& word);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace fodfaeste
