// Measures the program on generated offices: fodfaeste_bench [--real] [--stores FOLDER]. --real leaves out the whole city.
#include "bench/measurement.h"
#include "bench/office_bench.h"
#include "bench/window_bench.h"
#include "gui/theme/fodfaeste_style.h"
#include "gui/theme/fonts.h"

#include <QApplication>

#include <cstdio>
#include <exception>
#include <memory>

namespace {

using namespace fodfaeste;
using namespace fodfaeste::bench;

/// The benchmarks hold windows, which must be gone before the application is.
struct Registered {
    ~Registered() { benchmark::ClearRegisteredBenchmarks(); }
};

int measure(const QStringList& arguments)
{
    const auto at = arguments.indexOf(QStringLiteral("--stores"));
    const std::string folder = at >= 0 && at + 1 < arguments.size() ? arguments[at + 1].toStdString() : "build/bench/stores";
    std::vector<std::unique_ptr<BenchOffice>> offices;
    offices.push_back(std::make_unique<BenchOffice>("real", kOneOffice, folder));
    registerOfficeBench(*offices.front(), folder);
    registerWindowBench(*offices.front());
    registerPaperBench(*offices.front(), folder);
    const Registered registered;
    TableReporter table;
    benchmark::RunSpecifiedBenchmarks(&table);
    if (arguments.contains(QStringLiteral("--real")))
        return 0;
    // One at a time, so that the memory of one is not counted with the other's.
    benchmark::ClearRegisteredBenchmarks();
    offices.clear();
    offices.push_back(std::make_unique<BenchOffice>("city", kWholeCity, folder));
    registerOfficeBench(*offices.front(), folder);
    registerWindowBench(*offices.front());
    benchmark::RunSpecifiedBenchmarks(&table);
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    try {
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
