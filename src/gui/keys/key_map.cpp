#include "gui/keys/key_map.h"

#include "gui/keys/key_bindings.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

namespace {

/// One context for the words of all keys.
class KeyMap {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::KeyMap)
};

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence{combination};
}

QKeySequence defaultKeysToGo(KeyAction action)
{
    switch (action) {
    case KeyAction::Search: return keys(Qt::CTRL | Qt::Key_K);
    case KeyAction::RecentCitizens: return keys(Qt::CTRL | Qt::Key_E);
    case KeyAction::LogContact: return keys(Qt::CTRL | Qt::Key_N);
    case KeyAction::LogOutreach: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    case KeyAction::NewTask: return keys(Qt::CTRL | Qt::Key_T);
    case KeyAction::ShowDrafts: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    case KeyAction::Back: return keys(Qt::ALT | Qt::Key_Left);
    case KeyAction::Forward: return keys(Qt::ALT | Qt::Key_Right);
    default: break;
    }
    // What is left are the numbered views.
    return keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(action) - static_cast<int>(KeyAction::FirstView)));
}

QKeySequence defaultKeysToAct(KeyAction action)
{
    switch (action) {
    case KeyAction::Undo: return keys(Qt::CTRL | Qt::Key_Z);
    case KeyAction::Redo: return keys(Qt::CTRL | Qt::Key_Y);
    case KeyAction::History: return keys(Qt::CTRL | Qt::Key_H);
    case KeyAction::Refresh: return QKeySequence{Qt::Key_F5};
    case KeyAction::WriteLetter: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    case KeyAction::Print: return keys(Qt::CTRL | Qt::Key_P);
    case KeyAction::CopyToCaseSystem: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    case KeyAction::ShowToClient: return QKeySequence{Qt::Key_F9};
    case KeyAction::StartRoadmap: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    case KeyAction::HandOverBaton: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    case KeyAction::ReleasedNow: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    case KeyAction::PlaceInLeisureJob: return keys(Qt::CTRL | Qt::Key_J);
    case KeyAction::Lock: return keys(Qt::CTRL | Qt::Key_L);
    case KeyAction::ShowKeys: return QKeySequence{Qt::Key_F1};
    default: return {};
    }
}

QKeySequence defaultListKeys(KeyAction action)
{
    switch (action) {
    case KeyAction::FilterList: return keys(Qt::CTRL | Qt::Key_F);
    case KeyAction::NextRow: return QKeySequence{Qt::Key_J};
    case KeyAction::PreviousRow: return QKeySequence{Qt::Key_K};
    case KeyAction::LogForRow: return QKeySequence{Qt::Key_L};
    case KeyAction::SettleRow: return QKeySequence{Qt::Key_Space};
    case KeyAction::PinRow: return QKeySequence{Qt::Key_Asterisk};
    case KeyAction::PutOffRow: return QKeySequence{Qt::Key_Z};
    case KeyAction::MoveContact: return QKeySequence{Qt::Key_M};
    case KeyAction::DiscloseNote: return QKeySequence{Qt::Key_D};
    case KeyAction::MatchOpening: return QKeySequence{Qt::Key_M};
    case KeyAction::CycleStep: return QKeySequence{Qt::Key_S};
    case KeyAction::ChooseResponsible: return QKeySequence{Qt::Key_R};
    case KeyAction::ConfirmBaton: return QKeySequence{Qt::Key_B};
    case KeyAction::SaveView: return keys(Qt::CTRL | Qt::Key_S);
    default: return {};
    }
}

QKeySequence defaultFormKeys(KeyAction action)
{
    switch (action) {
    case KeyAction::Edit: return QKeySequence{Qt::Key_F2};
    case KeyAction::SaveAndClose: return keys(Qt::CTRL | Qt::Key_Return);
    case KeyAction::SaveAndStay: return keys(Qt::CTRL | Qt::Key_S);
    case KeyAction::SaveAndNext: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    case KeyAction::RestrictNote: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    case KeyAction::MoreFields: return keys(Qt::ALT | Qt::Key_D);
    case KeyAction::QuickLineHelp: return keys(Qt::ALT | Qt::Key_H);
    default: return {};
    }
}

/// A sign that some keyboards make with Shift and others without.
bool isSign(Qt::Key key)
{
    return key > Qt::Key_Space && key < Qt::Key_A && (key < Qt::Key_0 || key > Qt::Key_9);
}

}  // namespace

QKeySequence defaultKeysOf(KeyAction action)
{
    if (action <= KeyAction::Forward)
        return defaultKeysToGo(action);
    if (action <= KeyAction::ShowKeys)
        return defaultKeysToAct(action);
    return action <= KeyAction::SaveView ? defaultListKeys(action) : defaultFormKeys(action);
}

QKeySequence keysOf(KeyAction action)
{
    return keyBindings().keysOf(action);
}

QList<QKeySequence> keysOf(const KeyEntry& entry)
{
    QList<QKeySequence> all;
    for (const KeyAction action : entry.actions)
        all.append(keysOf(action));
    return all + entry.fixed;
}

const KeyEntry* entryOf(KeyAction action)
{
    const auto found =
        std::ranges::find_if(keyMap(), [action](const KeyEntry& entry) { return entry.actions == std::vector{action}; });
    return found == keyMap().end() ? nullptr : &*found;
}

bool isKey(const QKeyEvent& event, KeyAction action)
{
    const QKeySequence bound = keysOf(action);
    if (bound.isEmpty() || event.key() != bound[0].key())
        return false;
    Qt::KeyboardModifiers pressed = event.modifiers() & ~Qt::KeypadModifier;
    if (isSign(bound[0].key()))
        pressed &= ~Qt::ShiftModifier;
    return pressed == (bound[0].keyboardModifiers() & ~Qt::KeypadModifier);
}

QString meaningOf(const KeyEntry& entry)
{
    return KeyMap::tr(entry.meaning);
}

QString headingOf(KeyScope scope)
{
    switch (scope) {
    case KeyScope::Everywhere: return KeyMap::tr("Everywhere");
    case KeyScope::InLists: return KeyMap::tr("In lists");
    case KeyScope::InContacts: return KeyMap::tr("In a citizen’s contacts");
    case KeyScope::InRoadmaps: return KeyMap::tr("In a roadmap");
    case KeyScope::InLeisureJobs: return KeyMap::tr("In leisure jobs");
    case KeyScope::InForms: return KeyMap::tr("In forms");
    }
    return {};
}

QString capsOf(const QKeySequence& keys)
{
    if (keys == QKeySequence{Qt::Key_Escape})
        return QStringLiteral("Esc");
    if (keys == QKeySequence{Qt::Key_Space})
        return KeyMap::tr("Space");
    // PortableText: the names of the keys are the same in both languages.
    QString caps = keys.toString(QKeySequence::PortableText);
    caps.replace(QStringLiteral("Left"), QStringLiteral("←")).replace(QStringLiteral("Right"), QStringLiteral("→"));
    return caps.replace(QStringLiteral("Return"), QStringLiteral("Enter")).replace(QLatin1Char{'+'}, QLatin1Char{' '});
}

QString capsOf(KeyAction action)
{
    return capsOf(keysOf(action));
}

}  // namespace fodfaeste
