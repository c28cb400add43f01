#pragma once

#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "gui/page_name.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace fodfaeste {

class TaskWatch;

/// A file that a page offers to write. The shell asks where, has `write` run on the worker thread with progress and
/// cancel, and says how it went.
struct FileExport {
    QString title;          ///< of the file dialog
    QString suggestedName;  ///< without suffix; never holds a person's name
    QString filter;         ///< "PDF (*.pdf)"
    QString suffix;         ///< "pdf"
    std::function<Status(const std::string& path, Progress& progress)> write;
};

/// How pages reach the rest of the window.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void goTo(PageName page) = 0;
    virtual void openCitizen(CitizenId citizen) = 0;
    virtual void back() = 0;
    virtual void forward() = 0;
    /// Opens the contact panel at the foot of the window. Without a person it asks for one first.
    virtual void logContact(std::optional<CitizenId> citizen = {}, std::optional<CaseFileId> caseFile = {}) = 0;
    /// Somebody's record has changed (or everybody's, for an unset id): the page that is shown refreshes now, the
    /// others when they are next shown.
    virtual void dataChanged(CitizenId citizen) = 0;
    /// Says what just happened, for ten seconds.
    virtual void toast(const QString& text) = 0;
    /// Says what was just done, and offers to take back the latest change of whoever is signed in (Ctrl+Z does the same).
    virtual void toastDone(const QString& text) = 0;
    /// Writes a letter to whoever is in front.
    virtual void writeLetter() = 0;
    /// Turns the screen to whoever is in front: everything goes away but their own plan.
    virtual void showToClient() = 0;
    /// Shows a list as a saved view keeps it.
    virtual void openView(SavedViewId view) = 0;
    /// The history of changes: everybody's whom one may see, or one citizen's.
    virtual void showHistory(std::optional<CitizenId> citizen = {}) = 0;
    /// Shows a task that takes over half a second, with cancel, at the foot of the window.
    virtual void showProgress(TaskWatch* task, const QString& text) = 0;
    virtual void exportFile(FileExport request) = 0;
    /// The figure beside a place in the sidebar, red where somebody must act. 0 takes it away.
    enum class Urgency { Ordinary, NeedsAction };
    virtual void setBadge(PageName page, int count, Urgency urgency = Urgency::Ordinary) = 0;
};

}  // namespace fodfaeste
