#pragma once

#include "app/backup/backup_service.h"
#include "gui/clipboard/clipboard_guard.h"
#include "gui/dialogs.h"
#include "gui/drafts/draft_rescue.h"
#include "gui/lock/lock_watch.h"
#include "gui/shell/backup_keeper.h"
#include "gui/shell/page_factory.h"
#include "gui/start/start_options.h"
#include "gui/start/store_entry.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QStackedWidget;

namespace fodfaeste {

class ClientView;
class LockWarning;
class StartPage;
class TaskRunner;
class WorkArea;
struct CitizenPlan;
struct Sitting;

/// The program's window: the start page while no store is open, the work area while one is. Its title never holds
/// anybody's name.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `dialogs` is the window's own unless a test brings another.
    MainWindow(const StoreDesk& desk, UserSettings& settings, TaskRunner& tasks, Dialogs* dialogs = nullptr);
    ~MainWindow() override;

    /// Opens what the command line asks for, else the start page.
    void begin(const StartOptions& options);
    /// Closes the store and shows its door: at once and without a question, since what is typed is kept. Keys and pages are gone
    /// when it returns or, on a busy disk, as soon as the work in hand is done.
    void lock();
    /// Before the program is ended from outside: locks, and waits until everything is on the disk.
    void lockAndWait();
    LockWatch& lockWatch() { return m_lockWatch; }
    ClipboardGuard& clipboard() { return m_clipboard; }
    WorkArea* workArea() const { return m_area; }
    StartPage* startPage() const { return m_start; }

Q_SIGNALS:
    /// What begin() asked for stands there: the place, or what was said instead. Pages may still be fetching.
    void arrived();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void enter(const EnteredStore& entered);
    void goToWishedPlace();
    void followKeys();
    void watchForLock();
    void leaveArea();
    void leaveFor(void (StartPage::*show)(const QString& path));
    void endSitting(BackupMoment moment);
    bool keepBeforeClosing();
    void switchUser(UserId user);
    void showKeys();
    void showTitle();

    // The screen turned to a citizen: main_window_client.cpp.
    void showToClient(CitizenId citizen, const CitizenPlan& plan);
    void leaveClientView();
    void returnFromClient();

    UserSettings& m_settings;
    TaskRunner& m_tasks;
    WindowDialogs m_ownDialogs{this};
    Dialogs& m_dialogs;
    StartOptions m_options;
    std::unique_ptr<Sitting> m_sitting;
    QStackedWidget* m_stack;
    StartPage* m_start;
    WorkArea* m_area = nullptr;
    ClientView* m_clientView = nullptr;
    /// Where the caseworker comes back to after the screen was turned to a citizen.
    struct Return {
        QString store;
        UserId user;
        CitizenId citizen;
    };
    std::optional<Return> m_return;
    DraftRescue m_rescue;
    LockWatch m_lockWatch;
    BackupKeeper m_backups;
    LockWarning* m_lockWarning;
    ClipboardGuard m_clipboard;
    bool m_mayClose = false;
};

}  // namespace fodfaeste
