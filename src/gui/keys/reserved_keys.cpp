#include "gui/keys/reserved_keys.h"

#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace fodfaeste {

namespace {

/// Undo and redo are the field's own as long as there is something in it to take back.
bool isOwnUndo(QObject* watched, QKeyCombination pressed)
{
    const QKeySequence keys{pressed};
    const bool isUndo = keys == keysOf(KeyAction::Undo);
    if (!isUndo && keys != keysOf(KeyAction::Redo))
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(watched))
        return !line->isReadOnly() && (isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(watched))
        return !plain->isReadOnly() && (isUndo ? plain->document()->isUndoAvailable() : plain->document()->isRedoAvailable());
    const auto* text = qobject_cast<const QTextEdit*>(watched);
    return text != nullptr && !text->isReadOnly() &&
           (isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
}

}  // namespace

ReservedKeys::ReservedKeys(QObject* parent) : QObject{parent}
{
    connect(&keyBindings(), &KeyBindings::changed, this, &ReservedKeys::gather);
    gather();
}

void ReservedKeys::gather()
{
    m_combinations.clear();
    for (const KeyEntry& entry : keyMap())
        if (entry.scope == KeyScope::Everywhere)
            for (const QKeySequence& keys : keysOf(entry))
                m_combinations.insert(keys[0].toCombined());
}

bool ReservedKeys::isReserved(const QKeySequence& keys) const
{
    return keys.count() == 1 && m_combinations.contains(keys[0].toCombined());
}

bool ReservedKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || keyBindings().isCatching())
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QKeyCombination pressed{key->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key->key())};
    if (!m_combinations.contains(pressed.toCombined()) || isOwnUndo(watched, pressed))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;  // The field never sees the question, so it cannot claim the key.
}

}  // namespace fodfaeste
