#include "gui/keys/key_map.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace fodfaeste {

namespace {

using Entries = std::vector<KeyEntry>;

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence{combination};
}

/// A key that works wherever the keyboard is.
KeyEntry anywhere(KeyAction action, const char* word, const char* meaning)
{
    return {KeyScope::Everywhere, {action}, {}, meaning, word};
}

KeyEntry inLists(KeyAction action, const char* word, const char* meaning)
{
    return {KeyScope::InLists, {action}, {}, meaning, word};
}

KeyEntry inForms(KeyAction action, const char* word, const char* meaning)
{
    return {KeyScope::InForms, {action}, {}, meaning, word};
}

KeyEntry fixed(KeyScope scope, const QKeySequence& sequence, const char* meaning)
{
    return {scope, {}, {sequence}, meaning, ""};
}

KeyEntry numberedViews()
{
    return {KeyScope::Everywhere,
            {KeyAction::FirstView, KeyAction::SecondView, KeyAction::ThirdView, KeyAction::FourthView, KeyAction::FifthView,
             KeyAction::SixthView, KeyAction::SeventhView, KeyAction::EighthView, KeyAction::NinthView},
            {},
            QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Saved views with a number, and places in the sidebar"),
            ""};
}

Entries keysToGo()
{
    return {
        anywhere(KeyAction::Search, "search", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Find people, notes and actions")),
        anywhere(KeyAction::RecentCitizens, "recent",
                 QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Pinned cases and those opened just before")),
        anywhere(KeyAction::LogContact, "log_contact", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Log a contact")),
        anywhere(KeyAction::LogOutreach, "log_outreach", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Log outreach without names")),
        anywhere(KeyAction::NewTask, "new_task", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "A new task")),
        anywhere(KeyAction::ShowDrafts, "drafts", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "What is typed and not saved")),
        numberedViews(),
        anywhere(KeyAction::Back, "back", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Back")),
        anywhere(KeyAction::Forward, "forward", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Forward")),
    };
}

Entries keysToAct()
{
    return {
        anywhere(KeyAction::Undo, "undo", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Take back the latest change")),
        anywhere(KeyAction::Redo, "redo", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Do again what was taken back")),
        anywhere(KeyAction::History, "history", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "History of changes")),
        anywhere(KeyAction::Refresh, "refresh", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Refresh")),
        anywhere(KeyAction::WriteLetter, "write_letter", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Write a letter")),
        anywhere(KeyAction::Print, "print", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Print what is shown")),
        anywhere(KeyAction::CopyToCaseSystem, "case_system", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Note to the case system")),
        anywhere(KeyAction::ShowToClient, "show_to_client",
                 QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Show the citizen their plan")),
        anywhere(KeyAction::StartRoadmap, "roadmap", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Roadmap: start or open it")),
        anywhere(KeyAction::HandOverBaton, "baton", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Hand the baton on")),
        anywhere(KeyAction::ReleasedNow, "released_now", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Released without notice")),
        anywhere(KeyAction::PlaceInLeisureJob, "leisure_job", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Place in a leisure job")),
        anywhere(KeyAction::Lock, "lock", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Lock the store")),
        anywhere(KeyAction::ShowKeys, "show_keys", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "This map")),
    };
}

Entries keysInLists()
{
    return {
        inLists(KeyAction::FilterList, "filter_list", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Filter the list")),
        inLists(KeyAction::NextRow, "next_row", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Next row")),
        inLists(KeyAction::PreviousRow, "previous_row", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Previous row")),
        inLists(KeyAction::LogForRow, "log_for_row", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Log a contact for the row")),
        inLists(KeyAction::SettleRow, "settle_row", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Settle the task")),
        inLists(KeyAction::PinRow, "pin_row", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Pin the case, or take the pin out")),
        inLists(KeyAction::PutOffRow, "put_off_row", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Put off (Today)")),
        inLists(KeyAction::SaveView, "save_view", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save what the list shows as a view")),
        fixed(KeyScope::InLists, QKeySequence{Qt::Key_Return}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Open the row")),
        fixed(KeyScope::InLists, keys(Qt::CTRL | Qt::Key_A), QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Choose all rows")),
        fixed(KeyScope::InLists, keys(Qt::CTRL | Qt::Key_C), QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Copy the row")),
        fixed(KeyScope::InLists, QKeySequence{Qt::Key_Escape, Qt::Key_Escape},
              QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Take all filters away")),
    };
}

Entries keysInSomeLists()
{
    const auto in = [](KeyScope scope, KeyAction action, const char* word, const char* meaning) {
        return KeyEntry{scope, {action}, {}, meaning, word};
    };
    return {
        in(KeyScope::InContacts, KeyAction::MoveContact, "move_contact",
           QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Move a contact to the right person")),
        in(KeyScope::InContacts, KeyAction::DiscloseNote, "disclose_note",
           QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Share a note with another authority")),
        in(KeyScope::InLeisureJobs, KeyAction::MatchOpening, "match_opening",
           QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Whom an opening fits")),
        in(KeyScope::InRoadmaps, KeyAction::CycleStep, "cycle_step",
           QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "The next state of a step or topic")),
        fixed(KeyScope::InRoadmaps, QKeySequence{Qt::Key_1, Qt::Key_2, Qt::Key_3},
              QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "A certain state of a step or topic")),
        in(KeyScope::InRoadmaps, KeyAction::ChooseResponsible, "responsible",
           QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Who is responsible for a topic")),
        in(KeyScope::InRoadmaps, KeyAction::ConfirmBaton, "confirm_baton",
           QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "The baton was taken over")),
    };
}

Entries keysInForms()
{
    return {
        inForms(KeyAction::Edit, "edit", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Edit or correct")),
        inForms(KeyAction::SaveAndClose, "save_and_close", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save and close")),
        inForms(KeyAction::SaveAndStay, "save_and_stay", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save and stay")),
        inForms(KeyAction::SaveAndNext, "save_and_next",
                QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Save the contact and go on with the next in the list")),
        inForms(KeyAction::RestrictNote, "restrict_note",
                QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Restrict the note, or open it again")),
        inForms(KeyAction::MoreFields, "more_fields", QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "More fields of the contact")),
        inForms(KeyAction::QuickLineHelp, "quick_line_help",
                QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "What the quick line understands")),
        fixed(KeyScope::InForms, QKeySequence{Qt::Key_Escape}, QT_TRANSLATE_NOOP("fodfaeste::KeyMap", "Close without saving")),
    };
}

}  // namespace

const std::vector<KeyEntry>& keyMap()
{
    static const std::vector<KeyEntry> kMap = [] {
        std::vector<KeyEntry> all;
        for (Entries entries : {keysToGo(), keysToAct(), keysInLists(), keysInSomeLists(), keysInForms()})
            std::ranges::move(entries, std::back_inserter(all));
        return all;
    }();
    return kMap;
}

}  // namespace fodfaeste
