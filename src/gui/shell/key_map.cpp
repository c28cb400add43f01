#include "gui/shell/key_map.h"

#include <QCoreApplication>

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

}  // namespace

QKeySequence keysOf(KeyAction action)
{
    switch (action) {
    case KeyAction::Search: return keys(Qt::CTRL | Qt::Key_K);
    case KeyAction::RecentCitizens: return keys(Qt::CTRL | Qt::Key_E);
    case KeyAction::LogContact: return keys(Qt::CTRL | Qt::Key_N);
    case KeyAction::FirstView: return keys(Qt::CTRL | Qt::Key_1);
    case KeyAction::SecondView: return keys(Qt::CTRL | Qt::Key_2);
    case KeyAction::ThirdView: return keys(Qt::CTRL | Qt::Key_3);
    case KeyAction::FourthView: return keys(Qt::CTRL | Qt::Key_4);
    case KeyAction::FifthView: return keys(Qt::CTRL | Qt::Key_5);
    case KeyAction::SixthView: return keys(Qt::CTRL | Qt::Key_6);
    case KeyAction::SeventhView: return keys(Qt::CTRL | Qt::Key_7);
    case KeyAction::EighthView: return keys(Qt::CTRL | Qt::Key_8);
    case KeyAction::NinthView: return keys(Qt::CTRL | Qt::Key_9);
    case KeyAction::NewTask: return keys(Qt::CTRL | Qt::Key_T);
    case KeyAction::LogOutreach: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    case KeyAction::RestrictNote: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    case KeyAction::CopyToCaseSystem: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    case KeyAction::Undo: return keys(Qt::CTRL | Qt::Key_Z);
    case KeyAction::Redo: return keys(Qt::CTRL | Qt::Key_Y);
    case KeyAction::History: return keys(Qt::CTRL | Qt::Key_H);
    case KeyAction::Print: return keys(Qt::CTRL | Qt::Key_P);
    case KeyAction::WriteLetter: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    case KeyAction::ShowToClient: return QKeySequence{Qt::Key_F9};
    case KeyAction::Back: return keys(Qt::ALT | Qt::Key_Left);
    case KeyAction::Forward: return keys(Qt::ALT | Qt::Key_Right);
    case KeyAction::Refresh: return QKeySequence{Qt::Key_F5};
    case KeyAction::Lock: return keys(Qt::CTRL | Qt::Key_L);
    case KeyAction::ShowKeys: return QKeySequence{Qt::Key_F1};
    }
    return {};
}

const std::vector<KeyEntry>& keyMap()
{
    using Scope = KeyEntry::Scope;
    static const std::vector<KeyEntry> kMap{
        {Scope::Everywhere,
         {keysOf(KeyAction::Search)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Find people, notes and actions")},
        {Scope::Everywhere,
         {keysOf(KeyAction::RecentCitizens)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Pinned cases and those opened just before")},
        {Scope::Everywhere, {keysOf(KeyAction::LogContact)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Log a contact")},
        {Scope::Everywhere,
         {keysOf(KeyAction::FirstView), keysOf(KeyAction::SecondView), keysOf(KeyAction::ThirdView),
          keysOf(KeyAction::FourthView), keysOf(KeyAction::FifthView), keysOf(KeyAction::SixthView),
          keysOf(KeyAction::SeventhView), keysOf(KeyAction::EighthView), keysOf(KeyAction::NinthView)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Places in the sidebar")},
        {Scope::Everywhere,
         {keysOf(KeyAction::Back), keysOf(KeyAction::Forward)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Back and forward")},
        {Scope::Everywhere, {keysOf(KeyAction::Refresh)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Refresh")},
        {Scope::Everywhere, {keysOf(KeyAction::Lock)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Lock the store")},
        {Scope::Everywhere, {keysOf(KeyAction::ShowKeys)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "This map")},
        {Scope::InLists, {keys(Qt::CTRL | Qt::Key_F)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Filter the list")},
        {Scope::InLists,
         {QKeySequence{Qt::Key_J}, QKeySequence{Qt::Key_K}},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Next and previous row")},
        {Scope::InLists, {QKeySequence{Qt::Key_Return}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Open the row")},
        {Scope::InLists, {QKeySequence{Qt::Key_L}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Log a contact for the row")},
        {Scope::InLists, {QKeySequence{Qt::Key_Space}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Settle the task")},
        {Scope::InLists,
         {QKeySequence{Qt::Key_Asterisk}},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Pin the case, or take the pin out")},
        {Scope::InLists, {keys(Qt::CTRL | Qt::Key_C)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Copy the row")},
        {Scope::InForms, {QKeySequence{Qt::Key_F2}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Edit or correct")},
        {Scope::InForms, {keys(Qt::CTRL | Qt::Key_Return)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save and close")},
        {Scope::InForms,
         {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save the contact and go on with the next in the list")},
        {Scope::InForms, {QKeySequence{Qt::Key_Escape}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Close without saving")},
    };
    return kMap;
}

QString meaningOf(const KeyEntry& entry)
{
    return KeyMap::tr(entry.meaning);
}

QString headingOf(KeyEntry::Scope scope)
{
    switch (scope) {
    case KeyEntry::Scope::Everywhere: return KeyMap::tr("Everywhere");
    case KeyEntry::Scope::InLists: return KeyMap::tr("In lists");
    case KeyEntry::Scope::InForms: return KeyMap::tr("In forms");
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

}  // namespace fodfaeste
