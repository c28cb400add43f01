#include "gui/main_window.h"

#include "base/memory.h"
#include "gui/drafts/draft_keeper.h"
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/keys/key_map_view.h"
#include "gui/lock/lock_warning.h"
#include "gui/shell/brand_mark.h"
#include "gui/shell/sitting.h"
#include "gui/shell/work_area.h"
#include "gui/start/start_page.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QCloseEvent>
#include <QDialog>
#include <QIcon>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>

#include <vector>

namespace fodfaeste {

namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kLeastSize{720, 520};

}  // namespace

MainWindow::MainWindow(const StoreDesk& desk, UserSettings& settings, TaskRunner& tasks, Dialogs* dialogs)
    : m_settings{settings}
    , m_tasks{tasks}
    , m_dialogs{dialogs != nullptr ? *dialogs : m_ownDialogs}
    , m_stack{new QStackedWidget{this}}
    , m_start{new StartPage{desk, settings, tasks, m_dialogs, m_stack}}
    , m_lockWarning{new LockWarning{this}}
    , m_clipboard{settings}
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(brandIcon());
    setMinimumSize(kLeastSize);
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    resize(kFirstSize);
    connect(m_start, &StartPage::entered, this, &MainWindow::enter);
    connect(m_start, &StartPage::stayed, this, &MainWindow::arrived);
    connect(new BoundShortcut{KeyAction::ShowKeys, this}, &QShortcut::activated, this, &MainWindow::showKeys);
    followKeys();
    watchForLock();
    showTitle();
}

void MainWindow::followKeys()
{
    keyBindings().load(m_settings.ownKeys());
    connect(&keyBindings(), &KeyBindings::changed, this, [this] {
        m_settings.setOwnKeys(keyBindings().saved());
        // Hints and tips name the keys, and say everything anew when the language changes.
        QEvent languageChange{QEvent::LanguageChange};
        QCoreApplication::sendEvent(this, &languageChange);
    });
}

MainWindow::~MainWindow()
{
    // The pages hold references to the sitting; they must go before it.
    delete m_area;
}

void MainWindow::watchForLock()
{
    m_lockWatch.setLimit(m_settings.lockMinutes());
    connect(&m_settings, &UserSettings::lockMinutesChanged, this, [this] { m_lockWatch.setLimit(m_settings.lockMinutes()); });
    // Queued: what is locked away may be in the middle of handling that very key.
    connect(&m_lockWatch, &LockWatch::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(&m_lockWatch, &LockWatch::countedDown, m_lockWarning, &LockWarning::countDown);
    connect(&m_lockWatch, &LockWatch::relaxed, m_lockWarning, &QWidget::hide);
}

void MainWindow::begin(const StartOptions& options)
{
    m_options = options;
    if (options.size)
        resize(*options.size);
    else
        restoreGeometry(m_settings.windowGeometry());
    m_start->setWish(toUtf8(options.user), options.today);
    if (options.store.isEmpty()) {
        Q_EMIT arrived();
        return;
    }
    m_start->showUnlock(options.store);
    const bool isPicture = options.page == QStringLiteral("start") || options.page == QStringLiteral("unlock");
    if (options.page == QStringLiteral("start"))
        m_start->showHome();
    if (isPicture || options.passphraseFile.isEmpty()) {
        Q_EMIT arrived();
        return;
    }
    Result<Secret> passphrase = readPassphrase(options.passphraseFile);
    if (passphrase) {
        m_start->unlock(options.store, std::move(passphrase).value());
        return;
    }
    m_dialogs.tell(ErrorText::headingOf(passphrase.error()), ErrorText::of(passphrase.error()));
    Q_EMIT arrived();
}

void MainWindow::enter(const EnteredStore& entered)
{
    leaveArea();
    m_sitting = std::make_unique<Sitting>(entered);
    m_settings.rememberStore(m_sitting->facts.path);
    m_settings.setLastLogin(m_sitting->facts.path, toQString(entered.login));
    m_area = new WorkArea{*m_sitting, m_settings, m_tasks, m_dialogs, m_stack};
    m_stack->addWidget(m_area);
    m_stack->setCurrentWidget(m_area);
    // Queued: the area goes away while its own key or button is still being handled.
    connect(m_area, &WorkArea::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(
        m_area, &WorkArea::restoreWanted, this, [this] { leaveFor(&StartPage::showRestoreOf); }, Qt::QueuedConnection);
    connect(
        m_area, &WorkArea::rotationWanted, this, [this] { leaveFor(&StartPage::showRotation); }, Qt::QueuedConnection);
    connect(m_area, &WorkArea::userChosen, this, &MainWindow::switchUser, Qt::QueuedConnection);
    connect(m_area, &WorkArea::keysWanted, this, &MainWindow::showKeys);
    connect(m_area, &WorkArea::planShown, this, &MainWindow::showToClient, Qt::QueuedConnection);
    showTitle();
    goToWishedPlace();
    returnFromClient();
    m_lockWatch.start();
    m_backups.start(m_sitting->workplace, m_sitting->session);
    m_area->beginDrafts(m_rescue.take(m_sitting->facts.path, m_sitting->session.user));
    Q_EMIT arrived();
}

void MainWindow::goToWishedPlace()
{
    // What the command line asks for holds once; after that the window goes where it was left.
    const StartOptions wish = std::exchange(m_options, {});
    m_area->begin(pageFromWord(wish.page).value_or(m_settings.lastPage()));
    if (wish.page == wordOf(PageName::Citizen) || (wish.page == QStringLiteral("contact") && !wish.pageSubject.isEmpty()))
        m_area->openFound(wish.pageSubject);
    if (wish.page == QStringLiteral("search"))
        m_area->search(wish.pageSubject);
    if (wish.page == QStringLiteral("contact"))
        m_area->logContactHere();
}

void MainWindow::leaveArea()
{
    if (m_area == nullptr)
        return;
    m_lockWatch.stop();
    m_rescue.keep({m_sitting->workplace, m_sitting->session, m_sitting->facts.path}, m_area->drafts().takeUnsaved(), m_tasks);
    // Questions over the window are about somebody, and their answers lead to pages that are gone in a moment.
    const QList<QDialog*> found = findChildren<QDialog*>();
    // One may hold another, which goes away with it.
    const std::vector<QPointer<QDialog>> dialogs{found.begin(), found.end()};
    for (const QPointer<QDialog>& dialog : dialogs)
        delete dialog.data();
    delete m_area;
    m_area = nullptr;
}

void MainWindow::endSitting(BackupMoment moment)
{
    if (!m_sitting)
        return;
    leaveArea();
    m_backups.stop();
    m_clipboard.clearIfOurs();
    // Work that is under way or waiting ends first, so that nothing that was saved is lost; then the store closes, its keys are
    // wiped, and what was freed goes back to the system.
    m_tasks.run(
        this,
        [workplace = std::move(m_sitting->workplace), session = m_sitting->session, moment]() mutable {
            // What goes wrong with it is in the trail and the log; closing goes on.
            NoProgress unwatched;
            static_cast<void>(workplace->services().backups.makeIfDue(session, moment, unwatched));
            workplace.reset();
            giveBackFreeMemory();
        },
        [] {});
    m_sitting.reset();
    showTitle();
}

void MainWindow::lock()
{
    if (m_clientView != nullptr)
        leaveClientView();
    if (!m_sitting)
        return;
    const QString path = m_sitting->facts.path;
    endSitting(BackupMoment::Working);
    m_stack->setCurrentWidget(m_start);
    m_start->showUnlock(path);
}

void MainWindow::leaveFor(void (StartPage::*show)(const QString& path))
{
    if (!m_sitting)
        return;
    const QString path = m_sitting->facts.path;
    lock();
    (m_start->*show)(path);
}

void MainWindow::lockAndWait()
{
    m_settings.setWindowGeometry(saveGeometry());
    lock();
    m_tasks.drain();
}

void MainWindow::switchUser(UserId user)
{
    if (!m_sitting || user == m_sitting->session.user)
        return;
    const User* next = m_sitting->staff.find(user);
    const QString login = next != nullptr ? toQString(next->login) : QString{};
    const QString path = m_sitting->facts.path;
    lock();
    m_start->showUnlock(path, login);
}

bool MainWindow::keepBeforeClosing()
{
    if (m_mayClose || m_area == nullptr || !m_area->drafts().hasUnsaved())
        return false;
    m_area->drafts().saveNow([this](bool isKept) {
        const auto closeNow = [this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        };
        if (isKept)
            closeNow();
        else
            m_dialogs.confirm({tr("What you have typed cannot be kept"),
                               tr("The store does not take it just now. It goes away when the program closes."), tr("Close"),
                               Weight::Destructive},
                              closeNow);
    });
    return true;
}

void MainWindow::showKeys()
{
    (new KeyMapDialog{this})->open();
}

void MainWindow::showTitle()
{
    const QString name = QStringLiteral("Fodfæste");
    const bool isOrdinary = !m_sitting || m_sitting->facts.kind == StoreKind::Ordinary;
    setWindowTitle(isOrdinary ? name : QStringLiteral("%1 – %2").arg(name, StatusText::of(m_sitting->facts.kind)));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (keepBeforeClosing()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    endSitting(BackupMoment::Closing);
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // Calendars and numbers inside Qt's own widgets take their language from here.
    setLocale(QLocale{});
    showTitle();
}

}  // namespace fodfaeste
