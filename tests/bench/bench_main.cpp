// Measures the program on generated offices: fodfaeste_bench [--real] [--new] [--stores FOLDER] [--benchmark_filter=REGEX].
// --real leaves out the whole city; --new makes the stores anew.
#include "bench/measurement.h"
#include "bench/office_bench.h"
#include "bench/window_bench.h"
#include "gui/theme/fodfaeste_style.h"
#include "gui/theme/fonts.h"

#include <QApplication>

#include <cstdio>
#include <exception>

namespace {

using namespace fodfaeste;
using namespace fodfaeste::bench;

/// The benchmarks hold windows, which must be gone before the application is.
struct Registered {
    ~Registered() { benchmark::ClearRegisteredBenchmarks(); }
};

/// One office at a time, so that the memory of one is not counted with the other's.
void measureOffice(const std::string& name, const OfficeSize& size, const std::string& folder, BenchOffice::Stores stores)
{
    BenchOffice office{name, size, folder, stores};
    const Registered registered;
    registerReadingBench(office);
    registerWindowBench(office);
    registerWritingBench(office);
    registerStartBench(office);
    if (!office.isCity())
        registerPaperBench(office);
    TableReporter table;
    benchmark::RunSpecifiedBenchmarks(&table);
}

QString after(const QStringList& arguments, const QString& word)
{
    const auto at = arguments.indexOf(word);
    return at >= 0 ? arguments.value(at + 1) : QString{};
}

int measure(const QStringList& arguments)
{
    if (const QString store = after(arguments, QStringLiteral("--prompt")); !store.isEmpty())
        return showPrompt(store);
    const QString wished = after(arguments, QStringLiteral("--stores"));
    const std::string folder = wished.isEmpty() ? "build/bench/stores" : wished.toStdString();
    const auto stores = arguments.contains(QStringLiteral("--new")) ? BenchOffice::Stores::MadeAnew : BenchOffice::Stores::Kept;
    measureOffice("real", kOneOffice, folder, stores);
    if (!arguments.contains(QStringLiteral("--real")))
        measureOffice("city", kWholeCity, folder, stores);
    return 0;
}

/// The platform without a screen says on every window that it cannot pass on sizes.
void tellTheRest(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& text)
{
    if (!text.contains(QStringLiteral("propagateSizeHints")) && !text.contains(QStringLiteral("XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
}

}  // namespace

int main(int argc, char** argv)
{
    try {
        qInstallMessageHandler(tellTheRest);
        benchmark::Initialize(&argc, argv);
        const QApplication application{argc, argv};
        QApplication::setStyle(new FodfaesteStyle);
        installFonts();
        return measure(QCoreApplication::arguments());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
