#include "bench/disk_wait.h"
#include "bench/measurement.h"
#include "bench/surroundings.h"
#include "bench/window_bench.h"
#include "gui/casefile/caseload_page.h"
#include "gui/keys/reserved_keys.h"
#include "gui/main_window.h"
#include "gui/shell/appearance.h"
#include "gui/start/start_page.h"
#include "gui/tasks/worker_task_runner.h"
#include "store/keyring/key_file_disk.h"
#include "store/keyring/keyring.h"
#include "store/open_store.h"

#include <QApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace fodfaeste::bench {

namespace {

constexpr int kStarts = 9;
constexpr int kUnlocks = 5;
constexpr int kPatience = 20'000;
constexpr KeyCost kCheapKey{1, 8192};

struct Starts {
    std::vector<double> milliseconds;
    std::vector<double> memory;
};

/// Starts the program anew each time; the first, which finds nothing of it in memory, does not count.
Starts measureStarts(const QString& store)
{
    Starts starts;
    for (int i = 0; i <= kStarts; ++i) {
        QProcess program;
        QByteArray line;
        const double took = millisecondsOf([&] {
            program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--prompt"), store});
            while (!line.endsWith('\n') && program.waitForReadyRead(kPatience))
                line += program.readAllStandardOutput();
        });
        program.waitForFinished(kPatience);
        bool isNumber = false;
        const double memory = line.trimmed().toDouble(&isNumber);
        if (!isNumber)
            throw std::runtime_error{"the program does not start"};
        if (i == 0)
            continue;
        starts.milliseconds.push_back(took);
        starts.memory.push_back(memory);
    }
    return starts;
}

struct Unlocks {
    std::vector<double> rest;
    std::vector<double> waits;  ///< for the disk
};

/// The same store with a key that costs next to nothing, so that the rest can be measured by itself.
std::string withCheapKey(const std::string& path)
{
    auto keyring = orThrow(Keyring::unlock(orThrow(readKeyFile(keyFilePath(path))), kSharedLogin, BenchOffice::passphrase()));
    (void)orThrow(
        keyring.changePassphrase(suggestedLogin("Anne Bech"), BenchOffice::passphrase(), BenchOffice::passphrase(), kCheapKey));
    (void)orThrow(replaceKeyFile(keyFilePath(path), keyring.file()));
    return path;
}

/// As the program does it: the store, its facts, the sign-in, the caseworker's page.
Unlocks measureUnlocks(const std::string& path)
{
    Unlocks unlocks;
    for (int i = 0; i <= kUnlocks; ++i) {
        SqliteStoreLibrary library;
        std::unique_ptr<Workplace> workplace;
        std::unique_ptr<Surroundings> around;
        std::unique_ptr<CaseloadPage> page;
        const double before = millisecondsWaitedForDisk();
        const double took = millisecondsOf([&] {
            workplace = orThrow(Workplace::open(orThrow(library.open(path, BenchOffice::passphrase()))));
            UserService& users = workplace->services().users;
            const Session lead = orThrow(users.signIn());
            const Staff staff = orThrow(users.staff(lead));
            const auto user = std::ranges::find(staff.users, Role::Caseworker, &User::role);
            around = std::make_unique<Surroundings>(workplace->services(), Session::of(*user), path);
            page = std::make_unique<CaseloadPage>(around->context(), nullptr);
            page->refresh();
            showPainted(*page);
        });
        if (i == 0)
            continue;
        unlocks.waits.push_back(millisecondsWaitedForDisk() - before);
        unlocks.rest.push_back(took - unlocks.waits.back());
    }
    return unlocks;
}

void registerUnlock(BenchOffice& office)
{
    const std::string name = office.name() + "/";
    const auto unlocks = std::make_shared<std::optional<Unlocks>>();
    const auto measured = [&office, unlocks]() -> const Unlocks& {
        if (!*unlocks)
            *unlocks = measureUnlocks(withCheapKey(office.copyOfStore("unlock.fodf")));
        return **unlocks;
    };
    measureSamples(name + "unlock to own list painted, the key apart", "ms", office.isCity() ? kNoBudget : atMost(100),
                   [measured] { return measured().rest; });
    measureSamples(name + "unlock, waits for the disk on the way", "ms", kNoBudget, [measured] { return measured().waits; });
    if (office.isCity())
        return;
    measureMilliseconds(name + "the key, slow on purpose", kNoBudget, 3, [&office] {
        const auto keyFile = orThrow(readKeyFile(keyFilePath(office.path())));
        (void)orThrow(Keyring::unlock(keyFile, kSharedLogin, BenchOffice::passphrase()));
    });
}

}  // namespace

int showPrompt(const QString& store)
{
    const QTemporaryDir folder;
    UserSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    const Appearance appearance{settings};
    ReservedKeys reservedKeys;
    qApp->installEventFilter(&reservedKeys);
    SqliteStoreLibrary library;
    WorkerTaskRunner tasks;
    MainWindow window{{library, {}}, settings, tasks};
    StartOptions options;
    options.store = store;
    doPainted(window, [&] {
        window.show();
        window.begin(options);
    });
    std::printf("%.2f\n", memoryInUse());
    std::fflush(stdout);
    return 0;
}

void registerStartBench(BenchOffice& office)
{
    if (!office.isCity()) {
        const auto starts = std::make_shared<std::optional<Starts>>();
        const auto measured = [&office, starts]() -> const Starts& {
            if (!*starts)
                *starts = measureStarts(QString::fromStdString(office.copyOfStore("prompt.fodf")));
            return **starts;
        };
        const std::string name = office.name() + "/";
        measureSamples(name + "start of the program to its prompt painted", "ms", atMost(150),
                       [measured] { return measured().milliseconds; });
        measureSamples(name + "memory at the prompt", "MiB", atMost(60), [measured] { return measured().memory; });
    }
    registerUnlock(office);
}

}  // namespace fodfaeste::bench
