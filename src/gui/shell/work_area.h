#pragma once

#include "app/citizen/citizen_service.h"
#include "app/search/search_service.h"
#include "domain/draft/draft.h"
#include "gui/navigator.h"
#include "gui/page_context.h"
#include "gui/search/find_model.h"
#include "gui/shell/page_factory.h"
#include "gui/shell/visit_history.h"

#include <QWidget>

#include <map>

class QStackedWidget;
class QVBoxLayout;

namespace fodfaeste {

class Banner;
class ContactPanel;
class DraftKeeper;
class HeaderBar;
class HistoryPanel;
class OutreachPanel;
class ProgressStrip;
class SearchPanel;
class Sidebar;
class Toast;
class UndoDesk;
struct Sitting;

/// The window while a store is open: sidebar, header, the page in front, the contact panel at the foot, and what is said
/// in passing. Made anew for each sitting, so nothing of one person's work is left for the next.
class WorkArea : public QWidget, public Navigator {
    Q_OBJECT

public:
    WorkArea(Sitting& sitting, UserSettings& settings, TaskRunner& tasks, Dialogs& dialogs, QWidget* parent = nullptr);
    ~WorkArea() override;

    /// Before the first page is shown; the program's own pages unless a test brings others.
    void setPageFactory(PageFactory factory) { m_factory = std::move(factory); }
    const PageContext& context() const { return m_context; }
    /// That place, or the first that the role may see.
    void begin(PageName page);
    PageName currentPage() const { return m_current; }
    /// Opens the search with something typed in it.
    void search(const QString& typed);
    /// The page of whoever the search finds first; the first of the caseload when nothing is searched for.
    void openFound(const QString& typed);
    /// Logs a contact with whoever is in front.
    void logContactHere();
    /// Writes a task for whoever is in front; asks for somebody when nobody is.
    /// For what is done about whoever is in front.
    void withCitizen(void (*act)(const PageContext&, QWidget*, CitizenId));
    void newTaskHere();
    /// Opens the panel for a contact on the street, without a name.
    void logOutreach();

    /// Keeps what is typed from now on, and brings back what was kept; `rescued` could not be kept last time.
    void beginDrafts(std::vector<Draft> rescued);
    DraftKeeper& drafts() { return *m_drafts; }

    void goTo(PageName page) override;
    void openCitizen(CitizenId citizen) override;
    void back() override;
    void forward() override;
    void logContact(std::optional<CitizenId> citizen = {}, std::optional<CaseFileId> caseFile = {}) override;
    void dataChanged(CitizenId citizen) override;
    void toast(const QString& text) override;
    void toastDone(const QString& text) override;
    void writeLetter() override;
    void showToClient() override;
    void openView(SavedViewId view) override;
    void showHistory(std::optional<CitizenId> citizen = {}) override;
    void showProgress(TaskWatch* task, const QString& text) override;
    void exportFile(FileExport request) override;
    void setBadge(PageName page, int count, Urgency urgency = Urgency::Ordinary) override;

Q_SIGNALS:
    void lockWanted();
    /// Everything goes away but that plan.
    void planShown(fodfaeste::CitizenId citizen, const fodfaeste::CitizenPlan& plan);
    void restoreWanted();
    void rotationWanted();
    void keysWanted();
    void userChosen(fodfaeste::UserId user);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRightSide();
    void wire();
    void addShortcuts();
    void visit(const Visit& visit);
    void show(const Visit& visit);
    Page* pageAt(PageName page);
    void wirePage(Page* page);

    // What is done with whoever is in front, and what leaves the program: work_area_citizen.cpp.
    /// Unset, and said so, when nobody is in front.
    CitizenId inFront();
    void countNotTransferred();

    // What is typed and not saved: work_area_drafts.cpp.
    void wireDrafts();
    Visit here();
    void reopen(const Draft& draft);
    void showDrafts();
    void throwAway(const Draft& draft);

    void writeTask(CitizenId citizen);
    /// Whom the search has found: their page, or the task that is to be written.
    void takeFound(CitizenId citizen);
    // Taking back and the history of changes: work_area_history.cpp.
    void wireHistory();
    void offerUndo(const QString& text);
    void showHistoryHere();

    // What is found and kept at hand: work_area_search.cpp.
    void rememberCitizen();
    std::vector<FindAction> findActions();
    void openNote(CitizenId citizen, ContactId contact);

    void writeFile(const FileExport& request, const QString& path);
    void moveToDay(QDate day);
    void showBanner();

    Sitting& m_sitting;
    PageContext m_context;
    PageFactory m_factory;
    std::map<PageName, Page*> m_pages;
    VisitHistory m_history;
    CitizenId m_noted;  ///< whose opening was noted last
    PageName m_current = PageName::Settings;
    bool m_isTaskWanted = false;
    Sidebar* m_sidebar;
    Banner* m_banner;
    HeaderBar* m_header;
    QStackedWidget* m_stack;
    ContactPanel* m_contact;
    OutreachPanel* m_outreach;
    QVBoxLayout* m_right = nullptr;
    ProgressStrip* m_progress;
    SearchPanel* m_search;
    Toast* m_toast;
    DraftKeeper* m_drafts;
    UndoDesk* m_undo;
    HistoryPanel* m_changes;
};

}  // namespace fodfaeste
