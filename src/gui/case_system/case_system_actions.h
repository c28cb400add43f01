#pragma once

#include "gui/page_context.h"

#include <QCoreApplication>

#include <functional>

class QObject;

namespace fodfaeste {

/// Brings a note to the municipality's case system. Wherever notes are shown, it is done in this one way.
class CaseSystemActions {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::CaseSystemActions)

public:
    struct Note {
        CitizenId citizen;
        ContactId contact;
    };

    /// Puts the note on the clipboard, where the guard clears it, and marks it as transferred; a restricted note asks first.
    /// `receiver` lives as long as the page; `then` is called when it is done.
    static void copy(const PageContext& context, QObject* receiver, Note note, std::function<void()> then = {});
    /// Marks it without copying, and offers to take that back.
    static void mark(const PageContext& context, QObject* receiver, Note note, std::function<void()> then = {});

private:
    enum class Ask { First, Answered };
    static void copyNow(const PageContext& context, QObject* receiver, Note note, Ask ask, std::function<void()> then);
};

}  // namespace fodfaeste
