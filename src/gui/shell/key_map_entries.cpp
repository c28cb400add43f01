#include "gui/shell/key_map.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace fodfaeste {

namespace {

using Scope = KeyEntry::Scope;
using Entries = std::vector<KeyEntry>;

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence{combination};
}

Entries keysToGo()
{
    return {
        {Scope::Everywhere,
         {keysOf(KeyAction::Search)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Find people, notes and actions")},
        {Scope::Everywhere,
         {keysOf(KeyAction::RecentCitizens)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Pinned cases and those opened just before")},
        {Scope::Everywhere, {keysOf(KeyAction::LogContact)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Log a contact")},
        {Scope::Everywhere,
         {keysOf(KeyAction::LogOutreach)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Log outreach without names")},
        {Scope::Everywhere, {keysOf(KeyAction::NewTask)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "A new task")},
        {Scope::Everywhere,
         {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "What is typed and not saved")},
        {Scope::Everywhere,
         {keysOf(KeyAction::FirstView), keysOf(KeyAction::SecondView), keysOf(KeyAction::ThirdView),
          keysOf(KeyAction::FourthView), keysOf(KeyAction::FifthView), keysOf(KeyAction::SixthView),
          keysOf(KeyAction::SeventhView), keysOf(KeyAction::EighthView), keysOf(KeyAction::NinthView)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Saved views with a number, and places in the sidebar")},
        {Scope::Everywhere,
         {keysOf(KeyAction::Back), keysOf(KeyAction::Forward)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Back and forward")},
        {Scope::Everywhere,
         {keysOf(KeyAction::Undo), keysOf(KeyAction::Redo)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Take back the latest change, and do it again")},
    };
}

Entries keysToAct()
{
    return {
        {Scope::Everywhere, {keysOf(KeyAction::History)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "History of changes")},
        {Scope::Everywhere, {keysOf(KeyAction::Refresh)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Refresh")},
        {Scope::Everywhere, {keysOf(KeyAction::WriteLetter)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Write a letter")},
        {Scope::Everywhere, {keysOf(KeyAction::Print)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Print what is shown")},
        {Scope::Everywhere,
         {keysOf(KeyAction::CopyToCaseSystem)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Note to the case system")},
        {Scope::Everywhere,
         {keysOf(KeyAction::ShowToClient)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Show the citizen their plan")},
        {Scope::Everywhere, {keysOf(KeyAction::Lock)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Lock the store")},
        {Scope::Everywhere, {keysOf(KeyAction::ShowKeys)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "This map")},
    };
}

Entries keysInLists()
{
    return {
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
        {Scope::InLists, {QKeySequence{Qt::Key_Z}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Put off (Today)")},
        {Scope::InLists,
         {keys(Qt::CTRL | Qt::Key_S)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save what the list shows as a view")},
        {Scope::InLists, {keysOf(KeyAction::Print)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Print the list")},
        {Scope::InLists, {keys(Qt::CTRL | Qt::Key_A)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Choose all rows")},
        {Scope::InLists,
         {QKeySequence{Qt::Key_Escape, Qt::Key_Escape}},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Take all filters away")},
        {Scope::InLists, {keys(Qt::CTRL | Qt::Key_C)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Copy the row")},
        {Scope::InLists, {QKeySequence{Qt::Key_M}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Move a contact to the right person")},
    };
}

Entries keysInForms()
{
    return {
        {Scope::InForms, {QKeySequence{Qt::Key_F2}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Edit or correct")},
        {Scope::InForms, {keys(Qt::CTRL | Qt::Key_Return)}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save and close")},
        {Scope::InForms,
         {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save the contact and go on with the next in the list")},
        {Scope::InForms,
         {keysOf(KeyAction::RestrictNote)},
         QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Restrict the note, or open it again")},
        {Scope::InForms, {QKeySequence{Qt::Key_Escape}}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Close without saving")},
    };
}

}  // namespace

const std::vector<KeyEntry>& keyMap()
{
    static const std::vector<KeyEntry> kMap = [] {
        std::vector<KeyEntry> all;
        for (Entries entries : {keysToGo(), keysToAct(), keysInLists(), keysInForms()})
            std::ranges::move(entries, std::back_inserter(all));
        return all;
    }();
    return kMap;
}

}  // namespace fodfaeste
