#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/transfer/export_service.h"
#include "app/transfer/import_service.h"
#include "app/user/user_service.h"
#include "base/progress.h"
#include "bench/measurement.h"
#include "bench/office_bench.h"
#include "store/open_store.h"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <numeric>
#include <unistd.h>

namespace fodfaeste::bench {

namespace {

constexpr int kContacts = 300;
constexpr int kImports = 3;

/// Bytes that this process has given to the system to write so far.
std::size_t bytesWritten()
{
    std::ifstream counters{"/proc/self/io"};
    std::string word;
    while (counters >> word) {
        std::size_t bytes = 0;
        if (word == "wchar:" && counters >> bytes)
            return bytes;
    }
    return 0;
}

/// A file that is written to over and over: what the disk takes to keep so many bytes, whoever asks it.
class DurableFile {
public:
    explicit DurableFile(const std::string& path)
        : m_path{path}
        , m_file{::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR)}
    {}
    ~DurableFile()
    {
        ::close(m_file);
        ::unlink(m_path.c_str());
    }
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    void write(const std::vector<char>& bytes) const
    {
        if (::write(m_file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()) || ::fdatasync(m_file) != 0)
            throw std::runtime_error{"the disk takes nothing"};
    }

private:
    std::string m_path;
    int m_file;
};

NewContact someContact(BenchOffice& office)
{
    const auto page = orThrow(office.services().citizens.open(office.lead(), CitizenId{2}));  // with as many contacts as most
    NewContact contact;
    contact.caseFile = page.cases.front().id;
    contact.at = {page.cases.front().period.from, std::chrono::hours{10}};
    contact.channel = Channel::Phone;
    contact.note = "Telefonisk status. Praktikken går godt, og han vil gerne fortsætte. Ny tid aftalt.";
    return contact;
}

double meanOf(const std::vector<double>& samples)
{
    return std::accumulate(samples.begin(), samples.end(), 0.0) / static_cast<double>(samples.size());
}

/// Contacts, and between them plain writes of as many bytes, so that both meet the disk in the same mood.
struct Commits {
    std::vector<double> contacts;
    std::vector<double> plain;
    std::size_t bytes = 0;  ///< of the commit in the middle; now and then one carries a checkpoint as well
};

Commits measureCommits(BenchOffice& office)
{
    const NewContact contact = someContact(office);
    const DurableFile file{office.scratch("plain")};
    const auto log = [&] { (void)orThrow(office.services().contacts.log(office.lead(), contact)); };
    std::vector<std::size_t> sizes;
    for (int i = 0; i < 21; ++i) {
        const std::size_t before = bytesWritten();
        log();
        sizes.push_back(bytesWritten() - before);
    }
    std::ranges::nth_element(sizes, sizes.begin() + 10);
    Commits commits;
    commits.bytes = std::max<std::size_t>(sizes[10], 1);
    const std::vector<char> page(commits.bytes, 'x');
    for (int i = 0; i < kContacts; ++i) {
        commits.contacts.push_back(millisecondsOf(log));
        commits.plain.push_back(millisecondsOf([&] { file.write(page); }));
    }
    return commits;
}

void registerContacts(BenchOffice& office)
{
    const std::string name = office.name() + "/";
    const auto commits = std::make_shared<std::optional<Commits>>();
    const auto measured = [&office, commits]() -> const Commits& {
        if (!*commits)
            *commits = measureCommits(office);
        return **commits;
    };
    measureSamples(name + "contact with note and audit line, until on disk", "ms", kNoBudget,
                   [measured] { return measured().contacts; });
    measureSamples(name + "plain write of as many bytes, and fdatasync", "ms", kNoBudget,
                   [measured] { return measured().plain; });
    measureFigure(name + "what a contact writes", "KiB", kNoBudget,
                  [measured] { return static_cast<double>(measured().bytes) / 1024; });
    measureFigure(name + "contact, times the plain write (means)", "times", atMost(5),
                  [measured] { return meanOf(measured().contacts) / meanOf(measured().plain); });
}

/// Takes in a folder that the office wrote, into a new store: reading, checking, comparing and writing.
std::vector<double> importMilliseconds(BenchOffice& office, double& rows)
{
    NoProgress progress;
    const std::string folder = office.scratch("exchange");
    const ExportReport written = orThrow(office.services().exports.run(office.lead(), folder, "measuring", progress));
    rows = static_cast<double>(std::accumulate(written.rows.begin(), written.rows.end(), std::size_t{0}));
    std::vector<double> samples;
    for (int i = 0; i < kImports; ++i) {
        SqliteStoreLibrary library;
        const std::string path = office.scratch("taken-in-" + std::to_string(i) + ".fodf");
        const auto workplace = orThrow(Workplace::open(
            orThrow(library.create(path, StoreKind::Trial, Opener{suggestedLogin("Anne Bech"), BenchOffice::passphrase()}))));
        Services& services = workplace->services();
        const Session lead = orThrow(services.users.foundOffice("Anne Bech"));
        samples.push_back(millisecondsOf([&] {
            if (!orThrow(services.import.run(lead, folder, ImportMode::Apply, progress)).applied)
                throw std::runtime_error{"what the office exports is refused"};
        }));
    }
    return samples;
}

void registerImport(BenchOffice& office)
{
    const std::string name = office.name() + "/";
    if (office.rowsPerSecondWhenMade())
        measureFigure(name + "import, when the store was made", "rows/s", kNoBudget,
                      [rows = *office.rowsPerSecondWhenMade()] { return rows; });
    if (office.isCity())
        return;
    const auto rows = std::make_shared<double>(0);
    const auto fastest = std::make_shared<double>(0);
    measureSamples(name + "import of 20,000 contacts and their people, from files", "ms", atMost(1'000),
                   [&office, rows, fastest] {
                       std::vector<double> samples = importMilliseconds(office, *rows);
                       *fastest = *std::ranges::min_element(samples);
                       return samples;
                   });
    measureFigure(name + "import, the best of them", "rows/s", kNoBudget,
                  [rows, fastest] { return *fastest > 0 ? *rows / *fastest * 1'000 : 0; });
}

}  // namespace

void registerWritingBench(BenchOffice& office)
{
    // First: what the other one logs, all in one minute, could not be told apart when it is taken in.
    registerImport(office);
    registerContacts(office);
}

}  // namespace fodfaeste::bench
