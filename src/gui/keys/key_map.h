#pragma once

#include "gui/keys/key_action.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

class QKeyEvent;

namespace fodfaeste {

/// Where a key works.
enum class KeyScope {
    Everywhere,  ///< wherever the keyboard is, in text fields as well
    InLists,
    InContacts,  ///< lists with a few keys more, as the next two
    InRoadmaps,
    InLeisureJobs,
    InForms,
};

/// One line of the keyboard map.
struct KeyEntry {
    KeyScope scope = KeyScope::Everywhere;
    std::vector<KeyAction> actions;  ///< one: its keys may be chosen; several: a row of keys; none: the keys are fixed
    QList<QKeySequence> fixed;
    const char* meaning = "";  ///< to be translated, context fodfaeste::KeyMap
    const char* word = "";     ///< by which the settings know the action: "search"
};

/// All keys that the manual and F1 show. No Ctrl+Alt (it is AltGr on a Danish keyboard) and none that needs Shift there.
const std::vector<KeyEntry>& keyMap();
/// The line of an action that may have keys of one's own; none for what is not on the map.
const KeyEntry* entryOf(KeyAction action);
QKeySequence defaultKeysOf(KeyAction action);

/// The keys as they are now: chosen ones, else the program's.
QKeySequence keysOf(KeyAction action);
QList<QKeySequence> keysOf(const KeyEntry& entry);
/// Whether these keys were pressed for that.
bool isKey(const QKeyEvent& event, KeyAction action);

/// Words for the map.
QString meaningOf(const KeyEntry& entry);
QString headingOf(KeyScope scope);
/// "Ctrl K", as on the caps of the keys.
QString capsOf(const QKeySequence& keys);
QString capsOf(KeyAction action);

}  // namespace fodfaeste
