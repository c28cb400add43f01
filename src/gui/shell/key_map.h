#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace fodfaeste {

/// What the window's own keys do.
enum class KeyAction {
    Search,
    RecentCitizens,
    LogContact,
    FirstView,
    SecondView,
    ThirdView,
    FourthView,
    FifthView,
    SixthView,
    SeventhView,
    EighthView,
    NinthView,
    NewTask,
    LogOutreach,
    RestrictNote,
    CopyToCaseSystem,
    Undo,
    Redo,
    History,
    Print,
    WriteLetter,
    ShowToClient,
    StartRoadmap,
    HandOverBaton,
    ReleasedNow,
    PlaceInLeisureJob,
    Back,
    Forward,
    Refresh,
    Lock,
    ShowKeys,
};

/// One line of the keyboard map.
struct KeyEntry {
    enum class Scope {
        Everywhere,  ///< works wherever the keyboard is, in text fields as well
        InLists,
        InForms,
    };
    Scope scope = Scope::Everywhere;
    QList<QKeySequence> keys;
    const char* meaning = "";  ///< to be translated, context fodfaeste::KeyMap
};

/// All keys that the manual and F1 show. No Ctrl+Alt (it is AltGr on a Danish keyboard) and none that needs Shift there.
const std::vector<KeyEntry>& keyMap();
QKeySequence keysOf(KeyAction action);

/// Words for the map.
QString meaningOf(const KeyEntry& entry);
QString headingOf(KeyEntry::Scope scope);
/// "Ctrl K", as on the caps of the keys.
QString capsOf(const QKeySequence& keys);

}  // namespace fodfaeste
