#pragma once

#include "app/access/session.h"
#include "app/ports/store.h"
#include "support/synthetic_cpr.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste::test {

class Office;

/// Describes a citizen of a test office, one fact a call. What belongs to a case goes to the one named last, notes to the
/// contact named last. Each fact is in the store when its call returns.
class PersonBuilder {
public:
    PersonBuilder(Office& office, CitizenId citizen) : m_office{office}, m_citizen{citizen} {}

    PersonBuilder& bornOn(Date day);
    PersonBuilder& cpr(std::string_view text);
    PersonBuilder& formerCpr(std::string_view text, std::optional<Date> since = std::nullopt);
    PersonBuilder& livesIn(int districtNo);
    PersonBuilder& address(const std::string& street, const std::string& postalCode);
    PersonBuilder& phone(const std::string& number);
    PersonBuilder& email(const std::string& address);
    PersonBuilder& protectedUntil(std::optional<Date> day);
    PersonBuilder& diedOn(Date day);
    PersonBuilder& movedAwayOn(Date day);
    PersonBuilder& custody(CustodyKind kind, Date admitted, std::optional<Date> released = std::nullopt,
                           std::optional<Date> expected = std::nullopt);

    PersonBuilder& caseFile(const std::string& programme, Date opened, std::optional<Date> closed = std::nullopt);
    PersonBuilder& caseNumber(const std::string& number);
    /// From the day the case opened, or from the day given, without an end.
    PersonBuilder& with(const Session& caseworker, std::optional<Date> from = std::nullopt);
    PersonBuilder& contact(std::string_view at, Attendance attendance = Attendance::Attended,
                           std::optional<Assessment> assessment = std::nullopt, Channel channel = Channel::Meeting);
    PersonBuilder& note(const std::string& text);  ///< a second one for the same contact is a correction
    PersonBuilder& work(Date from, std::optional<Date> to = std::nullopt, const std::string& title = "Lagermedarbejder");
    PersonBuilder& education(Date from, std::optional<Date> to = std::nullopt, const std::string& title = "Grundforløb");
    PersonBuilder& offer(Date from, std::optional<Date> to = std::nullopt, const std::string& title = "Opkvalificering");
    PersonBuilder& task(const std::string& text, Date due, std::optional<Date> settled = std::nullopt);

    CitizenId id() const { return m_citizen; }
    CaseFileId caseFileId() const { return m_caseFile; }
    ContactId contactId() const { return m_contact; }
    SpellId spellId() const { return m_spell; }
    CustodyStayId custodyId() const { return m_stay; }
    TaskId taskId() const { return m_task; }

private:
    PersonBuilder& change(const std::function<void(Citizen&)>& edit);
    PersonBuilder& spell(SpellKind kind, const Period& period, const std::string& title);

    Office& m_office;
    CitizenId m_citizen;
    CaseFileId m_caseFile;
    Date m_opened{};
    UserId m_caseworker;
    ContactId m_contact;
    int m_noteVersion = 0;
    SpellId m_spell;
    CustodyStayId m_stay;
    TaskId m_task;
};

}  // namespace fodfaeste::test
