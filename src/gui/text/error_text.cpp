#include "gui/text/error_text.h"

namespace fodfaeste {

namespace {

/// Sentences that a field has of its own, for values that cannot be right.
struct FieldSentence {
    const char* subject;
    const char* sentence;
};

constexpr FieldSentence kFieldSentences[] = {
    {"citizen.cpr", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "This is not a valid CPR number.")},
    {"user.name", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "Write a name.")},
    {"user.login", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "A user name has 2 to 40 letters and digits, without blanks.")},
    {"recovery_key", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "This is not a recovery key: a character is wrong or missing.")},
    {"passphrase", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "The passphrase is too short or too easy to guess.")},
    {"today", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "The day can only be chosen in a demonstration store.")},
    {"year", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "The programme has no age bounds for this year.")},
    {"pause.to", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "A pause ends today or later, after it begins and within a year.")},
    {"putOff.until", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "Choose a day from tomorrow and within a year.")},
    {"rule.span", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "This rule cannot be that long, or not be counted in that.")},
    {"rule.from", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "A rule changes from today or later.")},
    {"reason", QT_TRANSLATE_NOOP("fodfaeste::ErrorText", "Write the reason, so that others understand it.")},
};

}  // namespace

// The outer switches have no default on purpose: a new ErrorCode does not compile until it has its words.

QString ErrorText::of(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        for (const FieldSentence& field : kFieldSentences)
            if (error.subject == field.subject)
                return tr(field.sentence);
        return tr("The entry is not valid. Correct it and try again.");
    case ErrorCode::NotFound:
        if (error.subject.starts_with("user"))
            return tr("Nobody who works here signs in like that.");
        return tr("The record is no longer there. Refresh the page with F5.");
    case ErrorCode::Conflict: return ofConflict(error);
    case ErrorCode::Forbidden:
        if (error.subject == "user")
            return tr("You can no longer sign in to this store. Ask an administrator.");
        if (error.subject == "user.login")
            return tr("The recovery key is for somebody who administers.");
        return tr("Your role does not give access to this.");
    case ErrorCode::ReasonNeeded: return tr("Somebody else is in charge of this case. Say why you look at it.");
    case ErrorCode::Cancelled: return tr("Stopped. Nothing was changed.");
    case ErrorCode::WrongPassphrase:
        return tr("The passphrase is not right. Check Caps Lock and the keyboard layout, and try again.");
    case ErrorCode::KeyFileMissing:
    case ErrorCode::KeyFileDamaged:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreExists:
    case ErrorCode::StoreNotOurs:
    case ErrorCode::StoreTooNew:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull: return ofStore(error.code);
    case ErrorCode::FileUnreadable: return tr("The file cannot be read. Check that it is there and that you have access.");
    case ErrorCode::FileUnwritable: return tr("The file cannot be written here. Choose another folder or name.");
    case ErrorCode::WrongPopulation:
        return tr("This kind of CPR number does not belong here: trial and demonstration stores take invented numbers only, "
                  "ordinary stores real ones only.");
    case ErrorCode::Unexpected:
        return tr("Something went wrong in the program. Nothing was changed. Try again, and report it if it happens again.");
    }
    return {};
}

QString ErrorText::ofConflict(const Error& error)
{
    if (error.subject == "citizen.cpr")
        return tr("Somebody is registered with this CPR number already.");
    if (error.subject == "user.login")
        return tr("Somebody signs in by that name already. Choose another.");
    if (error.subject == "change")
        return tr("It can no longer be taken back: something has been built on it since. The history (Ctrl+H) says what.");
    if (error.subject == "user")
        return tr("That would leave nobody who can let people in, or put yourself out. Nothing was changed.");
    if (error.subject == "pause.from")
        return tr("Follow-up is paused in these days already.");
    if (error.subject == "rule")
        return tr("The rule was changed meanwhile, or a later change is planned. Choose that one.");
    return tr("Somebody has changed this in the meantime. Refresh with F5 and make your change again.");
}

QString ErrorText::ofStore(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyFileMissing:
        return tr("The file ending in “.keys” is missing beside the store. Put it back from a backup; without it nobody can open "
                  "the store.");
    case ErrorCode::KeyFileDamaged:
        return tr("The file ending in “.keys” has changed since it was written. Put it back from a backup. The store itself has "
                  "not been touched.");
    case ErrorCode::StoreMissing:
        return tr("There is no file at this place any more. Has the folder been moved, or a drive not been connected?");
    case ErrorCode::StoreExists: return tr("There is a store here already. Choose another name.");
    case ErrorCode::StoreNotOurs: return tr("This file belongs to another program. Choose a file that Fodfæste has made.");
    case ErrorCode::StoreTooNew:
        return tr("The store was written by a newer version of Fodfæste. Update the program. Nothing was changed.");
    case ErrorCode::StoreDamaged:
        return tr("The file has changed since it was written, so it is not opened. Put back a backup, and tell those who look "
                  "after your computers.");
    case ErrorCode::StoreBusy: return tr("Another program has the store open. Close it there and try again.");
    case ErrorCode::StoreReadOnly:
        return tr("The store or its folder cannot be written to. Ask for write access, or copy the store to another folder.");
    case ErrorCode::StoreFull: return tr("The disk is full. Make room and try again. Nothing was lost.");
    default: return {};
    }
}

QString ErrorText::headingOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput: return tr("Not a valid entry");
    case ErrorCode::NotFound: return tr("No longer there");
    case ErrorCode::Conflict: return tr("Changed in the meantime");
    case ErrorCode::Forbidden: return tr("No access");
    case ErrorCode::ReasonNeeded: return tr("Not your case");
    case ErrorCode::Cancelled: return tr("Stopped");
    case ErrorCode::WrongPassphrase: return tr("Wrong passphrase");
    case ErrorCode::KeyFileMissing: return tr("The key file is missing");
    case ErrorCode::KeyFileDamaged: return tr("The key file is damaged");
    case ErrorCode::StoreMissing: return tr("The store is not there");
    case ErrorCode::StoreExists: return tr("There is a store already");
    case ErrorCode::StoreNotOurs: return tr("Not a store");
    case ErrorCode::StoreTooNew: return tr("The store is newer than the program");
    case ErrorCode::StoreDamaged: return tr("The store is damaged");
    case ErrorCode::StoreBusy: return tr("The store is in use");
    case ErrorCode::StoreReadOnly: return tr("The store cannot be written to");
    case ErrorCode::StoreFull: return tr("The disk is full");
    case ErrorCode::FileUnreadable: return tr("The file cannot be read");
    case ErrorCode::FileUnwritable: return tr("The file cannot be written");
    case ErrorCode::WrongPopulation: return tr("Wrong kind of CPR number");
    case ErrorCode::Unexpected: return tr("Something went wrong");
    }
    return {};
}

}  // namespace fodfaeste
