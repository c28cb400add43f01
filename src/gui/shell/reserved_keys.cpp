#include "gui/shell/reserved_keys.h"

#include "gui/shell/key_map.h"

#include <QKeyEvent>

namespace fodfaeste {

ReservedKeys::ReservedKeys(QObject* parent) : QObject{parent}
{
    for (const KeyEntry& entry : keyMap())
        if (entry.scope == KeyEntry::Scope::Everywhere)
            for (const QKeySequence& keys : entry.keys)
                m_combinations.insert(keys[0].toCombined());
}

bool ReservedKeys::isReserved(const QKeySequence& keys) const
{
    return keys.count() == 1 && m_combinations.contains(keys[0].toCombined());
}

bool ReservedKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QKeyCombination pressed{key->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key->key())};
    if (!m_combinations.contains(pressed.toCombined()))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;  // The field never sees the question, so it cannot claim the key.
}

}  // namespace fodfaeste
