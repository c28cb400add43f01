#pragma once

#include "gui/keys/key_action.h"

#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QShortcut>
#include <QString>

#include <functional>
#include <optional>

namespace fodfaeste {

/// The keys that whoever works here has chosen instead of the program's own. There is one for the program, since keys are
/// asked for in every widget.
class KeyBindings : public QObject {
    Q_OBJECT

public:
    /// Why keys cannot be had.
    enum class Refusal {
        Nothing,       ///< no keys, or keys that only modify others
        AltGr,         ///< Ctrl+Alt writes signs on a Danish keyboard
        WouldType,     ///< a letter alone, where text is written
        BelongsToAll,  ///< Esc, Tab, Enter, arrows, copy and paste: everything needs them
        Taken,         ///< another action has them where this one works
    };
    struct Objection {
        Refusal refusal = Refusal::Nothing;
        std::optional<KeyAction> holder;  ///< with Taken; empty when they are a fixed key of the map
    };

    QKeySequence keysOf(KeyAction action) const;
    bool isOwn(KeyAction action) const { return m_own.contains(action); }
    bool hasOwn() const { return !m_own.isEmpty(); }

    /// What speaks against giving an action these keys; empty when nothing does.
    std::optional<Objection> objectionTo(KeyAction action, const QKeySequence& keys) const;
    /// Changes nothing when there is an objection.
    bool bind(KeyAction action, const QKeySequence& keys);
    void reset(KeyAction action);
    void resetAll();

    /// By the words of the actions, as the settings keep them; what is unknown or refused is left out.
    void load(const QMap<QString, QString>& keysByWord);
    QMap<QString, QString> saved() const;

    /// While somebody presses the keys they want, no key does anything else.
    bool isCatching() const { return m_isCatching; }
    void setCatching(bool catching) { m_isCatching = catching; }

Q_SIGNALS:
    void changed();

private:
    QMap<KeyAction, QKeySequence> m_own;
    bool m_isCatching = false;
};

KeyBindings& keyBindings();

/// A shortcut whose keys follow what is chosen.
class BoundShortcut : public QShortcut {
    Q_OBJECT

public:
    BoundShortcut(KeyAction action, QWidget* parent);

private:
    void follow();

    KeyAction m_action;
};

}  // namespace fodfaeste
