#pragma once

#include "gui/drafts/editor_kind.h"
#include "gui/page_context.h"

#include <QCoreApplication>

#include <functional>

class QDialog;
class QObject;
class QWidget;

namespace fodfaeste {

/// Ticks a task off, says so, and offers to take it back. Wherever tasks are shown, they are settled in this one way.
class TaskActions {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::TaskActions)

public:
    /// `receiver` lives as long as the page: nothing happens once it is gone.
    static void settle(const PageContext& context, QObject* receiver, CitizenId citizen, TaskId task);
    /// Opens the window for a new task in a case, or in the case a new contact would go to; with an id, for that task. What is
    /// opened is handed to `opened`, so that the page can have its draft kept.
    struct Wanted {
        CitizenId citizen;
        std::optional<CaseFileId> caseFile;
        std::optional<TaskId> task;
    };
    using Opened = std::function<void(QDialog* dialog, const EditorPlace& place)>;
    static void write(const PageContext& context, QWidget* over, const Wanted& wanted, Opened opened = {});
};

}  // namespace fodfaeste
