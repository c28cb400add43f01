#include "gui/keys/key_bindings.h"

#include "gui/keys/key_map.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

bool isModifier(Qt::Key key)
{
    static constexpr std::array kModifiers{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt,      Qt::Key_AltGr,
                                           Qt::Key_Meta,  Qt::Key_Super_L, Qt::Key_CapsLock, Qt::Key_unknown};
    return std::ranges::find(kModifiers, key) != kModifiers.end();
}

bool belongsToAll(const QKeySequence& keys)
{
    static constexpr std::array kPlain{Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
                                       Qt::Key_Up,     Qt::Key_Down, Qt::Key_Left,    Qt::Key_Right,  Qt::Key_Backspace,
                                       Qt::Key_Delete, Qt::Key_Home, Qt::Key_End,     Qt::Key_PageUp, Qt::Key_PageDown};
    static constexpr std::array kStandard{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll};
    const QKeyCombination pressed = keys[0];
    const bool isPlain = pressed.keyboardModifiers() == Qt::NoModifier || pressed.keyboardModifiers() == Qt::ShiftModifier;
    if (isPlain && std::ranges::find(kPlain, pressed.key()) != kPlain.end())
        return true;
    // Input methods take Ctrl+Shift+U for signs by number; Alt+F4 closes windows.
    return pressed == (Qt::CTRL | Qt::SHIFT | Qt::Key_U) || pressed == (Qt::ALT | Qt::Key_F4) ||
           std::ranges::any_of(kStandard, [&](QKeySequence::StandardKey standard) { return keys == QKeySequence{standard}; });
}

bool wouldType(const QKeyCombination pressed)
{
    const bool isWritten = pressed.key() < Qt::Key_Escape;
    return isWritten && !(pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// No text is typed there: a letter alone may be a key.
bool hasPlainLetters(KeyScope scope)
{
    return scope != KeyScope::Everywhere && scope != KeyScope::InForms;
}

bool meet(KeyScope one, KeyScope other)
{
    const bool meetsAll = one == KeyScope::Everywhere || other == KeyScope::Everywhere;
    const bool isAmongLists = hasPlainLetters(one) && hasPlainLetters(other);
    return one == other || meetsAll || (isAmongLists && (one == KeyScope::InLists || other == KeyScope::InLists));
}

}  // namespace

QKeySequence KeyBindings::keysOf(KeyAction action) const
{
    const auto own = m_own.constFind(action);
    return own == m_own.cend() ? defaultKeysOf(action) : *own;
}

std::optional<KeyBindings::Objection> KeyBindings::objectionTo(KeyAction action, const QKeySequence& keys) const
{
    const KeyEntry* entry = entryOf(action);
    if (entry == nullptr || keys.count() != 1 || isModifier(keys[0].key()))
        return Objection{Refusal::Nothing, {}};
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    if (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier))
        return Objection{Refusal::AltGr, {}};
    if (!hasPlainLetters(entry->scope) && wouldType(keys[0]))
        return Objection{Refusal::WouldType, {}};
    if (belongsToAll(keys))
        return Objection{Refusal::BelongsToAll, {}};
    for (const KeyEntry& other : keyMap()) {
        if (&other == entry || !meet(entry->scope, other.scope))
            continue;
        for (const KeyAction holder : other.actions)
            if (keysOf(holder) == keys)
                return Objection{Refusal::Taken, holder};
        if (other.fixed.contains(keys))
            return Objection{Refusal::BelongsToAll, {}};
    }
    return {};
}

bool KeyBindings::bind(KeyAction action, const QKeySequence& keys)
{
    if (objectionTo(action, keys))
        return false;
    if (keys == defaultKeysOf(action))
        m_own.remove(action);
    else
        m_own[action] = keys;
    Q_EMIT changed();
    return true;
}

void KeyBindings::reset(KeyAction action)
{
    // Its own keys may have gone to another meanwhile: that one goes back as well.
    QList<KeyAction> back{action};
    while (!back.isEmpty()) {
        const KeyAction next = back.takeFirst();
        if (m_own.remove(next) == 0)
            continue;
        const KeyEntry* entry = entryOf(next);
        for (const auto& [holder, keys] : m_own.toStdMap())
            if (keys == defaultKeysOf(next) && entry != nullptr && meet(entry->scope, entryOf(holder)->scope))
                back.append(holder);
    }
    Q_EMIT changed();
}

void KeyBindings::resetAll()
{
    m_own.clear();
    Q_EMIT changed();
}

void KeyBindings::load(const QMap<QString, QString>& keysByWord)
{
    m_own.clear();
    // Two that changed places stand in each other's way one at a time: all are put in first, then those that clash go out.
    for (const KeyEntry& entry : keyMap()) {
        const QString kept = keysByWord.value(QString::fromLatin1(entry.word));
        const auto keys = QKeySequence::fromString(kept, QKeySequence::PortableText);
        if (entry.actions.size() == 1 && keys.count() == 1 && keys != defaultKeysOf(entry.actions.front()))
            m_own[entry.actions.front()] = keys;
    }
    for (const KeyAction action : m_own.keys())
        if (objectionTo(action, m_own[action]))
            m_own.remove(action);
    Q_EMIT changed();
}

QMap<QString, QString> KeyBindings::saved() const
{
    QMap<QString, QString> words;
    for (const auto& [action, keys] : m_own.toStdMap())
        words.insert(QString::fromLatin1(entryOf(action)->word), keys.toString(QKeySequence::PortableText));
    return words;
}

KeyBindings& keyBindings()
{
    static KeyBindings kBindings;
    return kBindings;
}

BoundShortcut::BoundShortcut(KeyAction action, QWidget* parent) : QShortcut{parent}, m_action{action}
{
    follow();
    connect(&keyBindings(), &KeyBindings::changed, this, &BoundShortcut::follow);
}

void BoundShortcut::follow()
{
    const QKeySequence keys = keysOf(m_action);
    QList<QKeySequence> all{keys};
    // The key at the number pad is the same to whoever presses it.
    if (!keys.isEmpty() && keys[0].key() == Qt::Key_Return)
        all.append(QKeySequence{QKeyCombination{keys[0].keyboardModifiers(), Qt::Key_Enter}});
    setKeys(all);
}

}  // namespace fodfaeste
