#include "support/office_on_disk.h"

#include "store/open_store.h"
#include "support/raw_store.h"
#include "support/synthetic_cpr.h"
#include "support/test_stores.h"

#include <stdexcept>

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

constexpr Date kToday{2013y / 1 / 15};
constexpr int kCitizens = 40;

void furnish(Transaction& transaction)
{
    const TeamId team = transaction.users().addTeam({{}, "Nord"});
    transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, team});
    User lead{{}, "Anne Bech", "AB", Role::TeamLead, team};
    lead.administers = true;
    transaction.users().add(lead);
    for (int serial = 1; serial <= kCitizens; ++serial) {
        const std::string name = serial == 1 ? kNameMarker : "Person " + std::to_string(serial);
        const CitizenId citizen = transaction.citizens().add(
            {{}, Revision::New, syntheticCpr(1991y / 5 / 17, serial), {}, "Alma", name, {}, {}, {}, {}, {}, {}, {}, {}});
        transaction.caseFiles().add(
            {{}, Revision::New, caseNumber(2012, serial), citizen, "krimi", {2012y / 1 / 1, std::nullopt}, "", ""});
    }
}

Result<Done> readWith(Workplace& workplace, const std::function<void(Transaction&)>& look)
{
    return workplace.gate().runBeforeSignIn<Done>([&look](Transaction& transaction) -> Result<Done> {
        look(transaction);
        return Done{};
    });
}

}  // namespace

void makeOfficeOnDisk(const std::string& path)
{
    auto made = SqliteStoreLibrary{kCheapestKeyCost}.create(path, StoreKind::Trial, storePassphrase());
    if (!made)
        throw std::runtime_error{"no store: " + made.error().detail};
    auto workplace = Workplace::open(std::move(*made), std::make_unique<SettableClock>(kToday));
    if (!workplace || !readWith(**workplace, furnish))
        throw std::runtime_error{"the store cannot be furnished"};
}

NewContact contactOf(int serial, const std::vector<CaseFileId>& caseFiles)
{
    const auto number = static_cast<std::size_t>(serial);
    NewContact contact;
    contact.caseFile = caseFiles[number % caseFiles.size()];
    const std::chrono::minutes since{serial * 97};
    contact.at = {addDays(2012y / 1 / 2, static_cast<int>(since / 24h)), since % 24h};
    contact.note = kNoteMarker + (" " + std::to_string(serial)) + std::string(number * 37 % 900, '.');
    contact.nextStep = NewTask{"Ring om " + std::to_string(serial), kToday};
    return contact;
}

Result<OfficeOnDisk> OfficeOnDisk::open(const std::string& path)
{
    auto opened = SqliteStoreLibrary{kCheapestKeyCost}.open(path, storePassphrase());
    return opened ? open(std::move(*opened)) : Result<OfficeOnDisk>{opened.error()};
}

Result<OfficeOnDisk> OfficeOnDisk::open(OpenedStore opened)
{
    auto clock = std::make_unique<SettableClock>(kToday);
    OfficeOnDisk office;
    office.m_clock = clock.get();
    auto workplace = Workplace::open(std::move(opened), std::move(clock));
    if (!workplace)
        return workplace.error();
    office.m_workplace = std::move(*workplace);
    const auto read = readWith(*office.m_workplace, [&office](Transaction& transaction) {
        for (const User& user : transaction.users().all())
            (user.role == Role::TeamLead ? office.m_teamLead : office.m_caseworker) = Session::of(user);
        transaction.caseFiles().each([&office](const CaseFile& file) { office.m_caseFiles.push_back(file.id); });
    });
    if (!read)
        return read.error();
    return office;
}

Status OfficeOnDisk::logContact(int serial)
{
    const auto logged = services().contacts.log(m_teamLead, contactOf(serial, m_caseFiles));
    return logged ? Status{Done{}} : Status{logged.error()};
}

int OfficeOnDisk::contactCount()
{
    int count = 0;
    const auto read = readWith(*m_workplace, [&count](Transaction& transaction) {
        transaction.contacts().each([&count](const ContactEvent&) { ++count; });
    });
    if (!read)
        throw std::runtime_error{"the contacts cannot be counted: " + read.error().detail};
    return count;
}

void logContactsUntilKilled(const std::string& path, Teller& teller)
{
    auto office = OfficeOnDisk::open(path);
    if (!office)
        throw std::runtime_error{office.error().detail};
    teller.ready();
    for (int serial = office->contactCount() + 1;; ++serial) {
        if (const Status logged = office->logContact(serial); !logged)
            throw std::runtime_error{logged.error().detail};
        teller.tell(serial);
    }
}

}  // namespace fodfaeste::test
