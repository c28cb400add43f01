#include "bench/bench_office.h"

#include "app/casefile/caseload_service.h"
#include "app/transfer/import_service.h"
#include "app/user/user_service.h"
#include "base/secret.h"
#include "bench/measurement.h"
#include "store/open_store.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace fodfaeste::bench {

namespace {

/// Raised when the generator or the schema changes, so that old stores are made anew.
constexpr const char* kVersion = "2";

Secret passphrase()
{
    return Secret{std::string_view{"agern bro cykel dug fjeld"}};
}

template <class Value>
Value orThrow(Result<Value> result)
{
    if (!result)
        throw std::runtime_error{"the benchmark's store: " + result.error().detail};
    return std::move(result).value();
}

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

}  // namespace

BenchOffice::BenchOffice(const std::string& name, const OfficeSize& size, const std::string& folder)
    : m_name{name}
    , m_size{size}
    , m_path{folder + "/" + name + "-" + kVersion + ".fodf"}
{
    std::filesystem::create_directories(folder);
    if (!std::filesystem::exists(m_path))
        make();
    open();
}

void BenchOffice::make()
{
    std::fprintf(stderr, "Making a store of %d citizens and %d contacts; this happens once.\n", m_size.citizens, m_size.contacts);
    SqliteStoreLibrary library;
    const std::string unfinished = m_path + ".new";
    library.discard(unfinished);
    auto workplace = orThrow(Workplace::open(orThrow(library.create(unfinished, StoreKind::Trial, passphrase()))));
    const Session lead = orThrow(workplace->services().users.foundOffice("Anne Bech"));
    const ExchangeRecords records = generatedRecords(m_size);
    const std::size_t rows = records.people.size() + records.cases.size() + records.contacts.size() + records.engagements.size() +
                             records.custody.size();
    ToldProgress progress;
    const double took = millisecondsOf([&] {
        if (orThrow(workplace->services().import.apply(lead, records, progress)).hasErrors())
            throw std::runtime_error{"the generated records are refused"};
    });
    m_importRows = static_cast<double>(rows) / took * 1000;
    workplace.reset();
    // The database first: a key file alone opens nothing.
    std::filesystem::rename(unfinished + ".keys", m_path + ".keys");
    std::filesystem::rename(unfinished, m_path);
}

void BenchOffice::open()
{
    SqliteStoreLibrary library;
    m_unlock = millisecondsOf([&] {
        m_workplace = orThrow(Workplace::open(orThrow(library.open(m_path, passphrase()))));
        UserService& users = m_workplace->services().users;
        const Staff staff = orThrow(users.offered());
        const auto lead = std::ranges::find(staff.users, Role::TeamLead, &User::role);
        m_lead = orThrow(users.signIn(lead->id));
        (void)orThrow(m_workplace->services().caseload.list(*m_lead, {CaseloadScope::Everybody, {}}));
    });
    m_key = millisecondsOf([] {
        unsigned char key[32];
        unsigned char salt[crypto_pwhash_SALTBYTES] = {};
        const KeyCost cost = KeyCost::production();
        if (crypto_pwhash(key, sizeof key, "agern", 5, salt, cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
            throw std::runtime_error{"no memory for a key"};
    });
    m_longest = CitizenId{1};  // the first that was taken in
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
