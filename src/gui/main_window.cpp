#include "gui/main_window.h"

#include "gui/settings/key_map_view.h"
#include "gui/shell/brand_mark.h"
#include "gui/shell/key_map.h"
#include "gui/shell/sitting.h"
#include "gui/shell/work_area.h"
#include "gui/start/start_page.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QCloseEvent>
#include <QIcon>
#include <QShortcut>
#include <QStackedWidget>

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
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(brandIcon());
    setMinimumSize(kLeastSize);
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    resize(kFirstSize);
    connect(m_start, &StartPage::entered, this, &MainWindow::enter);
    connect(m_start, &StartPage::stayed, this, &MainWindow::arrived);
    connect(new QShortcut{keysOf(KeyAction::ShowKeys), this}, &QShortcut::activated, this, &MainWindow::showKeys);
    showTitle();
}

MainWindow::~MainWindow()
{
    // The pages hold references to the sitting; they must go before it.
    delete m_area;
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
    delete m_area;
    m_area = nullptr;
    m_sitting = std::make_unique<Sitting>(entered);
    m_settings.rememberStore(m_sitting->facts.path);
    m_settings.setLastLogin(m_sitting->facts.path, toQString(entered.login));
    m_area = new WorkArea{*m_sitting, m_settings, m_tasks, m_dialogs, m_stack};
    m_stack->addWidget(m_area);
    m_stack->setCurrentWidget(m_area);
    // Queued: the area goes away while its own key or button is still being handled.
    connect(
        m_area, &WorkArea::lockWanted, this, [this] { askThen(tr("Lock"), [this] { lock(); }); }, Qt::QueuedConnection);
    connect(m_area, &WorkArea::userChosen, this, &MainWindow::switchUser, Qt::QueuedConnection);
    connect(m_area, &WorkArea::keysWanted, this, &MainWindow::showKeys);
    showTitle();
    goToWishedPlace();
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

void MainWindow::endSitting()
{
    if (!m_sitting)
        return;
    delete m_area;
    m_area = nullptr;
    // Work that is under way or waiting ends first, so that nothing that was saved is lost; then the store closes.
    m_tasks.run(
        this, [workplace = std::move(m_sitting->workplace)]() mutable { workplace.reset(); }, [] {});
    m_sitting.reset();
    showTitle();
}

void MainWindow::lock()
{
    if (!m_sitting)
        return;
    const QString path = m_sitting->facts.path;
    endSitting();
    m_stack->setCurrentWidget(m_start);
    m_start->showUnlock(path);
}

void MainWindow::switchUser(UserId user)
{
    if (!m_sitting || user == m_sitting->session.user)
        return;
    const User* next = m_sitting->staff.find(user);
    const QString login = next != nullptr ? toQString(next->login) : QString{};
    askThen(tr("Switch user"), [this, login] {
        const QString path = m_sitting->facts.path;
        lock();
        m_start->showUnlock(path, login);
    });
}

void MainWindow::askThen(const QString& actionWord, std::function<void()> act)
{
    if (m_area == nullptr || !m_area->hasUnsavedContact()) {
        act();
        return;
    }
    m_dialogs.confirm(
        {tr("A contact is not saved"), tr("What is typed in the contact panel goes away."), actionWord, Weight::Destructive},
        std::move(act));
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
    if (!m_mayClose && m_area != nullptr && m_area->hasUnsavedContact()) {
        event->ignore();
        askThen(tr("Close"), [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    endSitting();
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
