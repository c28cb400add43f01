#include "bench/bench_office.h"

#include "app/transfer/import_service.h"
#include "app/user/user_service.h"
#include "base/progress.h"
#include "bench/measurement.h"
#include "store/open_store.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace fodfaeste::bench {

namespace {

/// Raised when the generator or the schema changes, so that old stores are made anew.
constexpr const char* kVersion = "4";

class ToldProgress final : public Progress {
public:
    void advanced(std::uint64_t done, std::uint64_t total) override
    {
        if (total > 0 && done * 20 / total != m_told) {
            m_told = done * 20 / total;
            std::fprintf(stderr, "  %3d %%\n", static_cast<int>(m_told * 5));
        }
    }
    bool cancelled() const override { return false; }

private:
    std::uint64_t m_told = 0;
};

Session sessionOf(const Staff& staff, Role role)
{
    const auto user = std::ranges::find(staff.users, role, &User::role);
    if (user == staff.users.end())
        throw std::runtime_error{"the generated office lacks somebody"};
    return Session::of(*user);
}

}  // namespace

BenchOffice::BenchOffice(const std::string& name, const OfficeSize& size, const std::string& folder, Stores stores)
    : m_name{name}
    , m_size{size}
    , m_madePath{folder + "/" + name + "-" + kVersion + ".fodf"}
    , m_scratch{QString::fromStdString((std::filesystem::create_directories(folder), folder + "/run-XXXXXX"))}
{
    if (!m_scratch.isValid())
        throw std::runtime_error{folder + " cannot be written"};
    if (stores == Stores::MadeAnew)
        SqliteStoreLibrary{}.discard(m_madePath);
    if (!std::filesystem::exists(m_madePath))
        make();
    open();
}

Secret BenchOffice::passphrase()
{
    return Secret{std::string_view{"agern bro cykel dug fjeld"}};
}

std::string BenchOffice::copyOfStore(const std::string& file) const
{
    const std::string copy = scratch(file);
    for (const char* ending : {"", ".keys"})
        std::filesystem::copy_file(m_madePath + ending, copy + ending, std::filesystem::copy_options::overwrite_existing);
    return copy;
}

void BenchOffice::make()
{
    std::fprintf(stderr, "Making a store of %d citizens and %d contacts; this happens once.\n", m_size.citizens, m_size.contacts);
    SqliteStoreLibrary library;
    const std::string unfinished = scratch("unfinished.fodf");
    auto workplace = orThrow(Workplace::open(
        orThrow(library.create(unfinished, StoreKind::Trial, Opener{suggestedLogin("Anne Bech"), passphrase()}))));
    const Session lead = orThrow(workplace->services().users.foundOffice("Anne Bech"));
    const ExchangeRecords records = generatedRecords(m_size);
    ToldProgress progress;
    const double took = millisecondsOf([&] {
        if (orThrow(workplace->services().import.apply(lead, records, progress)).hasErrors())
            throw std::runtime_error{"the generated records are refused"};
    });
    m_rowsWhenMade = static_cast<double>(records.size()) / took * 1000;
    workplace.reset();
    // The keys first: what makes a store be there is its database.
    std::filesystem::rename(unfinished + ".keys", m_madePath + ".keys");
    std::filesystem::rename(unfinished, m_madePath);
}

void BenchOffice::open()
{
    SqliteStoreLibrary library;
    m_workplace = orThrow(Workplace::open(orThrow(library.open(copyOfStore("office.fodf"), passphrase()))));
    UserService& users = m_workplace->services().users;
    m_lead = orThrow(users.signIn());
    m_caseworker = sessionOf(orThrow(users.staff(*m_lead)), Role::Caseworker);
}

double memoryInUse()
{
    std::ifstream rollup{"/proc/self/smaps_rollup"};
    std::string word;
    while (rollup >> word) {
        double kilobytes = 0;
        if (word == "Pss:" && rollup >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

}  // namespace fodfaeste::bench
