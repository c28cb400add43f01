#pragma once

#include "gui/keys/key_map.h"

#include <QAbstractButton>

namespace fodfaeste {

class Button;
class KeyHint;
class Label;

/// One line of the keyboard map. Where the keys may be chosen, Enter or a click waits for the new ones: what is pressed then
/// is taken, or the line says why it cannot be had. Delete gives the program's own keys back.
class KeyRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit KeyRow(const KeyEntry& entry, QWidget* parent = nullptr);

    const KeyEntry& entry() const { return m_entry; }
    bool isCatching() const { return m_isCatching; }
    /// What the line says below the keys: why keys were refused; empty otherwise.
    QString message() const;
    /// Words and keys by which the line is found.
    QString searchText() const;
    void retranslate();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    KeyAction action() const { return m_entry.actions.front(); }
    QStringList caps() const;
    bool mayChoose() const { return m_entry.actions.size() == 1; }
    void catchKeys(bool on);
    void take(const QKeyEvent& event);
    void giveBack();
    void showKeys();

    bool m_isCatching = false;  // before the parts: making them already sends events here
    const KeyEntry& m_entry;
    Label* m_meaning;
    QWidget* m_caps;
    Button* m_reset;
    Label* m_message;
};

}  // namespace fodfaeste
