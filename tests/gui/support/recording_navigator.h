#pragma once

#include "gui/navigator.h"
#include "gui/tasks/task_watch.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace fodfaeste {

/// Goes nowhere, and remembers where a page wanted to go. An export is written at once to `exportPath`.
class RecordingNavigator final : public Navigator {
public:
    void goTo(PageName page) override { pages.push_back(page); }
    void openCitizen(CitizenId citizen) override { opened.push_back(citizen); }
    void back() override { ++backs; }
    void forward() override { ++forwards; }
    void logContact(std::optional<CitizenId> citizen, std::optional<CaseFileId> caseFile) override
    {
        contacts.emplace_back(citizen, caseFile);
    }
    void dataChanged(CitizenId citizen) override { changed.push_back(citizen); }
    void toast(const QString& text) override { toasts << text; }
    void toastDone(const QString& text) override { toasts << text; }
    void writeLetter() override { ++letters; }
    void showToClient() override { ++shownToClient; }
    void openView(SavedViewId view) override { views.push_back(view); }
    void showHistory(std::optional<CitizenId> citizen) override { histories.push_back(citizen); }
    void showProgress(TaskWatch* /*task*/, const QString& text) override { progress << text; }
    void exportFile(FileExport request) override
    {
        NoProgress unwatched;
        exportNames << request.suggestedName + QLatin1Char{'.'} + request.suffix;
        if (!exportPath.empty())
            exported.push_back(request.write(exportPath, unwatched));
    }
    void setBadge(PageName page, int count, Urgency urgency) override { badges.push_back({page, count, urgency}); }

    struct Badge {
        PageName page;
        int count;
        Urgency urgency;
    };

    std::vector<PageName> pages;
    std::vector<CitizenId> opened;
    int letters = 0;
    int shownToClient = 0;
    int backs = 0;
    int forwards = 0;
    std::vector<std::pair<std::optional<CitizenId>, std::optional<CaseFileId>>> contacts;
    std::vector<CitizenId> changed;
    std::vector<SavedViewId> views;
    std::vector<std::optional<CitizenId>> histories;
    QStringList toasts;
    QStringList progress;
    std::string exportPath;
    QStringList exportNames;
    std::vector<Status> exported;
    std::vector<Badge> badges;
};

}  // namespace fodfaeste
