#pragma once

#include "app/access/session.h"
#include "app/workplace.h"
#include "support/person_builder.h"
#include "support/settable_clock.h"
#include "support/test_stores.h"

#include <functional>
#include <memory>
#include <string>

namespace fodfaeste::test {

/// A whole office in memory: a real store, everything that works on it, and five people of the staff in two teams.
/// Facts are put in with one line each; what the program keeps in memory follows at once.
///
///     Office office;
///     const auto yasmin = office.citizen("Yasmin", "El-Khatib").bornOn(1990y / 3 / 2).livesIn(9)
///                             .caseFile("krimi", 2012y / 1 / 9).with(office.caseworker)
///                             .contact("2012-06-01T10:00").note("Aftalt praktik.").work(2012y / 7 / 1);
///     office.services().citizens.open(office.caseworker, yasmin.id(), …)
class Office {
public:
    static constexpr Date kToday{std::chrono::year{2013}, std::chrono::January, std::chrono::day{15}};

    explicit Office(Date today = kToday, StoreKind kind = StoreKind::Trial);
    Office(Date today, OpenedStore store);
    ~Office();

    Session caseworker;       ///< Maria Holm, team Nord
    Session otherCaseworker;  ///< Jonas Krag, team Syd
    Session teamLead;         ///< Anne Bech, team Nord
    Session administrator;    ///< Ida Lund
    Session auditor;          ///< Per Dahl

    /// A new citizen with a synthetic CPR number (born 1990) and nothing else, to be described further.
    PersonBuilder citizen(const std::string& givenNames, const std::string& familyName);
    Session staff(const std::string& name, Role role, TeamId team = {});

    Workplace& workplace() { return *m_workplace; }
    Services& services() { return m_workplace->services(); }
    Gate& gate() { return m_workplace->gate(); }
    SettableClock& clock() { return *m_clock; }

    /// Work on the records past every rule and without a line in the trail.
    void write(const std::function<void(Transaction&)>& work);
    /// Many facts at a time: what is kept in memory follows only at the end.
    void writeMany(const std::function<void()>& work);
    /// The store as it is read anew.
    void read(const std::function<void(Transaction&)>& look);
    std::vector<AuditEntry> auditLines();  ///< newest first

    /// A number that nobody in this office has.
    Cpr freshCpr(Date born) { return syntheticCpr(born, m_nextSerial++); }

private:
    void hire();
    void refresh();

    SettableClock* m_clock = nullptr;
    std::unique_ptr<Workplace> m_workplace;
    int m_nextSerial = 1;
    bool m_writingMany = false;
};

}  // namespace fodfaeste::test
