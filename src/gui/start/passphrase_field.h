#pragma once

#include "base/secret.h"

#include <QWidget>

class QLineEdit;

namespace fodfaeste {

class Button;

/// A passphrase as dots, with a button that shows it. The text is wiped as far as Qt lets us when it is taken.
class PassphraseField : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    /// What stands in the field, for comparing and measuring.
    QString text() const;
    /// Hands the passphrase over and empties the field.
    Secret take();
    void clear();
    /// As if the eye were pressed.
    void showPlainly();
    void setName(const QString& accessibleName);
    void setPlaceholderText(const QString& text);
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void entered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(bool plainly);
    void retranslate();

    QLineEdit* m_edit;
    Button* m_eye;
};

}  // namespace fodfaeste
