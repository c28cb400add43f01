#include "app/demonstration/demonstration.h"
#include "base/log.h"
#include "base/memory.h"
#include "base/secret.h"
#include "gui/keys/reserved_keys.h"
#include "gui/lock/end_signal.h"
#include "gui/lock/session_watch.h"
#include "gui/main_window.h"
#include "gui/shell/appearance.h"
#include "gui/start/start_options.h"
#include "gui/tasks/worker_task_runner.h"
#include "gui/text/plain_text.h"
#include "gui/theme/fodfaeste_style.h"
#include "gui/theme/fonts.h"
#include "main/screenshot.h"
#include "store/open_store.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace fodfaeste;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("fodfaeste"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FODFAESTE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Fodfæste"));
    QGuiApplication::setDesktopFileName(QStringLiteral("fodfaeste"));
}

QString settingsFile()
{
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)};
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("settings.ini"));
}

/// Read before there is a window, so that a slip on the command line is answered without a screen as well.
std::optional<StartOptions> readCommandLine(int& argc, char** argv, int& exitCode)
{
    const QCoreApplication application{argc, argv};
    const UserSettings settings{settingsFile()};
    Translations words;
    words.choose(settings.language());
    StartOptions::Answer answer;
    const std::optional<StartOptions> options = StartOptions::parse(QCoreApplication::arguments(), answer);
    exitCode = answer.exitCode;
    if (!options)
        std::fputs((answer.text + QLatin1Char{'\n'}).toUtf8().constData(), answer.exitCode == 0 ? stdout : stderr);
    return options;
}

void keepLog()
{
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
    if (folder.mkpath(QStringLiteral(".")))
        logToFile(toUtf8(folder.filePath(QStringLiteral("fodfaeste.log"))));
}

/// Locks the store when the computer goes to sleep or the desktop is locked.
class SessionLock {
public:
    SessionLock(MainWindow& window, TaskRunner& tasks)
    {
        QObject::connect(&m_watch, &SessionWatch::lockWanted, &window, [this, &window, &tasks] {
            window.lock();
            tasks.run(
                &m_watch, [] {}, [this] { m_watch.restMayBegin(); });
        });
    }

private:
    SessionWatch m_watch{QDBusConnection::systemBus()};
};

/// Keeps what is typed when the program is told to end, by a signal or by the end of the desktop session. Locked, the window
/// has nothing left to ask.
void endOrderly(QApplication& application, MainWindow& window)
{
    auto* endSignal = new EndSignal{&application};
    QObject::connect(endSignal, &EndSignal::received, &window, [&window] {
        window.lockAndWait();
        QCoreApplication::exit(0);
    });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&window] { window.lockAndWait(); });
}

int run(QApplication& application, const StartOptions& options)
{
    // A picture is of the program as it comes, and leaves nothing behind.
    const QTemporaryDir pictureFolder;
    const bool isPicture = !options.screenshot.isEmpty();
    UserSettings settings{isPicture ? pictureFolder.filePath(QStringLiteral("settings.ini")) : settingsFile()};
    settings.useForNow(options.language, options.theme);
    const Appearance appearance{settings};
    ReservedKeys reservedKeys;
    application.installEventFilter(&reservedKeys);

    SqliteStoreLibrary library;
    WorkerTaskRunner tasks;
    MainWindow window{{library, makeDemonstration}, settings, tasks};
    std::optional<Screenshot> screenshot;
    if (isPicture)
        screenshot.emplace(window, tasks, options.screenshot);
    endOrderly(application, window);
    const SessionLock sessionLock{window, tasks};
    window.show();
    window.begin(options);
    const int exitCode = QApplication::exec();
    // What was given to the worker before the window closed reaches the disk.
    tasks.drain();
    return exitCode;
}

}  // namespace

int main(int argc, char** argv)
{
    // First of all: from here on nothing of this program's memory reaches a core file or a debugger.
    const bool isGuarded = fodfaeste::forbidMemoryDumps();
    fodfaeste::wipeFreedMemory();
    nameProgram();
    int exitCode = 0;
    const auto options = readCommandLine(argc, argv, exitCode);
    if (!options)
        return exitCode;

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application{argc, argv};
    QApplication::setStyle(new fodfaeste::FodfaesteStyle);
    fodfaeste::installFonts();
    keepLog();
    if (!isGuarded)
        fodfaeste::writeLog(fodfaeste::LogLevel::Warning, "memory dumps could not be forbidden");
    return run(application, *options);
}
