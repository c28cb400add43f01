#pragma once

#include "gui/dialogs.h"
#include "gui/shell/page_factory.h"
#include "gui/start/start_options.h"
#include "gui/start/store_entry.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace fodfaeste {

class StartPage;
class TaskRunner;
class WorkArea;
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
    /// Closes the store and shows its door.
    void lock();
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
    void endSitting();
    void askThen(const QString& actionWord, std::function<void()> act);
    void switchUser(UserId user);
    void showKeys();
    void showTitle();

    UserSettings& m_settings;
    TaskRunner& m_tasks;
    WindowDialogs m_ownDialogs{this};
    Dialogs& m_dialogs;
    StartOptions m_options;
    std::unique_ptr<Sitting> m_sitting;
    QStackedWidget* m_stack;
    StartPage* m_start;
    WorkArea* m_area = nullptr;
    bool m_mayClose = false;
};

}  // namespace fodfaeste
