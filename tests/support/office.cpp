#include "support/office.h"

#include <stdexcept>

namespace fodfaeste::test {

Office::Office(Date today, StoreKind kind) : Office{today, memoryStore(kind)} {}

Office::Office(Date today, OpenedStore store)
{
    auto clock = std::make_unique<SettableClock>(today);
    m_clock = clock.get();
    auto workplace = Workplace::open(std::move(store), std::move(clock));
    if (!workplace)
        throw std::runtime_error{"the office does not open: " + workplace.error().detail};
    m_workplace = std::move(*workplace);
    hire();
}

Office::~Office() = default;

void Office::hire()
{
    TeamId north;
    TeamId south;
    write([&](Transaction& transaction) {
        north = transaction.users().addTeam({{}, "Nord"});
        south = transaction.users().addTeam({{}, "Syd"});
    });
    caseworker = staff("Maria Holm", Role::Caseworker, north);
    otherCaseworker = staff("Jonas Krag", Role::Caseworker, south);
    teamLead = staff("Anne Bech", Role::TeamLead, north);
    administrator = staff("Ida Lund", Role::Administrator);
    auditor = staff("Per Dahl", Role::Auditor);
}

Session Office::staff(const std::string& name, Role role, TeamId team)
{
    User user{{}, name, initialsOf(name), role, team};
    write([&user](Transaction& transaction) { user.id = transaction.users().add(user); });
    return Session::of(user);
}

PersonBuilder Office::citizen(const std::string& givenNames, const std::string& familyName)
{
    constexpr Date kBorn{std::chrono::year{1990}, std::chrono::January, std::chrono::day{1}};
    CitizenId id;
    write([&](Transaction& transaction) {
        const Citizen citizen{{}, Revision::New, freshCpr(kBorn), {}, givenNames, familyName, {}, {}, {}, {}, {}, {}, {}, {}};
        id = transaction.citizens().add(citizen);
    });
    return {*this, id};
}

void Office::write(const std::function<void(Transaction&)>& work)
{
    read(work);
    if (!m_writingMany)
        refresh();
}

void Office::writeMany(const std::function<void()>& work)
{
    m_writingMany = true;
    work();
    m_writingMany = false;
    refresh();
}

void Office::read(const std::function<void(Transaction&)>& look)
{
    const Result<Done> done = gate().runBeforeSignIn<Done>([&look](Transaction& transaction) -> Result<Done> {
        look(transaction);
        return Done{};
    });
    if (!done)
        throw std::runtime_error{"the store of the office refuses: " + done.error().detail};
}

std::vector<AuditEntry> Office::auditLines()
{
    constexpr int kAll = 100'000;
    std::vector<AuditEntry> lines;
    read([&lines](Transaction& transaction) { lines = transaction.audit().page(0, kAll); });
    return lines;
}

void Office::refresh()
{
    if (const Status loaded = gate().load(); !loaded)
        throw std::runtime_error{"the office cannot be read: " + loaded.error().detail};
}

}  // namespace fodfaeste::test
