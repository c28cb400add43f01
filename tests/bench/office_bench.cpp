// Reading and writing, without a window.
#include "bench/office_bench.h"

#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/outcome/outcome_service.h"
#include "app/search/search_service.h"
#include "bench/measurement.h"

#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>
#include <vector>

namespace fodfaeste::bench {

namespace {

constexpr int kOften = 200;
constexpr int kSeldom = 20;

template <class Value>
void mustWork(const Result<Value>& result)
{
    if (!result)
        throw std::runtime_error{"a benchmark met an error: " + result.error().detail};
}

/// What the disk takes to keep a small write: the measure that a durable contact is held against.
double millisecondsOfDurableWrite(const std::string& folder)
{
    const std::string path = folder + "/durable-write";
    const int file = ::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    std::vector<char> page(4096, 'x');
    std::vector<double> samples;
    for (int i = 0; i < kOften; ++i) {
        samples.push_back(millisecondsOf([&] {
            if (::write(file, page.data(), page.size()) < 0 || ::fdatasync(file) != 0)
                throw std::runtime_error{"the disk takes nothing"};
        }));
    }
    ::close(file);
    ::unlink(path.c_str());
    std::nth_element(samples.begin(), samples.begin() + kOften / 2, samples.end());
    return samples[kOften / 2];
}

NewContact someContact(BenchOffice& office)
{
    const auto page = office.services().citizens.open(office.lead(), CitizenId{2});  // with as many contacts as most
    mustWork(page);
    NewContact contact;
    contact.caseFile = page->cases.front().id;
    contact.at = {page->cases.front().period.from, std::chrono::hours{10}};
    contact.channel = Channel::Phone;
    contact.note = "Telefonisk status. Praktikken går godt, og han vil gerne fortsætte. Ny tid aftalt.";
    return contact;
}

double contactAgainstDurableWrite(BenchOffice& office, const std::string& folder)
{
    const NewContact contact = someContact(office);
    std::vector<double> samples;
    for (int i = 0; i < kOften; ++i)
        samples.push_back(millisecondsOf([&] { mustWork(office.services().contacts.log(office.lead(), contact)); }));
    std::nth_element(samples.begin(), samples.begin() + kOften / 2, samples.end());
    return samples[kOften / 2] / millisecondsOfDurableWrite(folder);
}

void measureMonthEnds(BenchOffice& office)
{
    measureMilliseconds(office.name() + "/60 month-ends", {}, 3, [&office] {
        for (int month = 0; month < 60; ++month) {
            const int year = 2009 + month / 12;
            const Date end =
                std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month % 12) + 1} / std::chrono::last;
            mustWork(office.services().outcome.counts(office.lead(), {year, end, {}}));
        }
    });
}

}  // namespace

void registerOfficeBench(BenchOffice& office, const std::string& folder)
{
    const std::string name = office.name() + "/";
    const bool isCity = office.size().citizens > 10'000;
    measureFigure(name + "unlock to usable list, the key apart", "ms", {Budget::Of::Median, isCity ? 0.0 : 100.0},
                  [&office] { return office.unlockMilliseconds() - office.keyMilliseconds(); });
    measureFigure(name + "the key (Argon2id, 256 MiB)", "ms", {}, [&office] { return office.keyMilliseconds(); });
    measureFigure(name + "memory of the whole program", "MiB", {}, memoryInUse);
    if (office.importRowsPerSecond() > 0)
        measureRate(name + "import", "rows/s", [&office] { return office.importRowsPerSecond(); });
    measureMilliseconds(name + "search, one keystroke, answer only", {}, kOften,
                        [&office] { mustWork(office.services().search.suggest(office.lead(), "aag", 8)); });
    measureMilliseconds(name + "caseload of everybody, rows", {}, kSeldom, [&office] {
        mustWork(office.services().caseload.list(office.lead(), {CaseloadScope::Everybody, {}}));
    });
    measureMilliseconds(name + "citizen's page, records", {}, kOften,
                        [&office] { mustWork(office.services().citizens.open(office.lead(), office.longestTimeline())); });
    measureMilliseconds(name + "timeline of 2,000, records", {}, kSeldom, [&office] {
        mustWork(office.services().citizens.contacts(office.lead(), office.longestTimeline(), {}, 5'000));
    });
    measureMilliseconds(name + "year-end over everything", {Budget::Of::Median, isCity ? 250.0 : 2.0}, kSeldom, [&office] {
        mustWork(office.services().outcome.counts(office.lead(), {2012, {}, {}}));
    });
    measureMonthEnds(office);
    measureFigure(name + "contact, durable, against one fdatasync of the run", "times", {Budget::Of::Median, 5},
                  [&office, folder] { return contactAgainstDurableWrite(office, folder); });
}

}  // namespace fodfaeste::bench
