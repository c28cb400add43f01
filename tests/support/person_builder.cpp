#include "support/person_builder.h"

#include "support/office.h"

#include <stdexcept>

namespace fodfaeste::test {

namespace {

template <class T>
T taken(Result<T> result)
{
    if (!result)
        throw std::runtime_error{"a fact of the test cannot be: " + result.error().detail};
    return std::move(result).value();
}

}  // namespace

PersonBuilder& PersonBuilder::change(const std::function<void(Citizen&)>& edit)
{
    m_office.write([&](Transaction& transaction) {
        Citizen citizen = *transaction.citizens().find(m_citizen);
        edit(citizen);
        taken(transaction.citizens().save(citizen));
    });
    return *this;
}

PersonBuilder& PersonBuilder::bornOn(Date day)
{
    return change([&](Citizen& citizen) { citizen.cpr = m_office.freshCpr(day); });
}

PersonBuilder& PersonBuilder::cpr(std::string_view text)
{
    return change([&](Citizen& citizen) { citizen.cpr = taken(Cpr::parse(text)); });
}

PersonBuilder& PersonBuilder::formerCpr(std::string_view text, std::optional<Date> since)
{
    return change([&](Citizen& citizen) { citizen.formerCprs.push_back({taken(Cpr::parse(text)), since}); });
}

PersonBuilder& PersonBuilder::livesIn(int districtNo)
{
    return change([&](Citizen& citizen) { citizen.districtNo = districtNo; });
}

PersonBuilder& PersonBuilder::address(const std::string& street, const std::string& postalCode)
{
    return change([&](Citizen& citizen) {
        citizen.address = street;
        citizen.postalCode = postalCode;
    });
}

PersonBuilder& PersonBuilder::phone(const std::string& number)
{
    return change([&](Citizen& citizen) { citizen.phone = number; });
}

PersonBuilder& PersonBuilder::email(const std::string& address)
{
    return change([&](Citizen& citizen) { citizen.email = address; });
}

PersonBuilder& PersonBuilder::protectedUntil(std::optional<Date> day)
{
    return change([&](Citizen& citizen) { citizen.protection = {true, day}; });
}

PersonBuilder& PersonBuilder::diedOn(Date day)
{
    return change([&](Citizen& citizen) { citizen.diedOn = day; });
}

PersonBuilder& PersonBuilder::movedAwayOn(Date day)
{
    return change([&](Citizen& citizen) { citizen.movedAwayOn = day; });
}

PersonBuilder& PersonBuilder::custody(CustodyKind kind, Date admitted, std::optional<Date> released, std::optional<Date> expected)
{
    m_office.write([&](Transaction& transaction) {
        m_stay =
            transaction.custody().add({{}, Revision::New, m_citizen, kind, "Vestre Fængsel", {admitted, released}, expected});
    });
    return *this;
}

PersonBuilder& PersonBuilder::caseFile(const std::string& programme, Date opened, std::optional<Date> closed)
{
    m_office.write([&](Transaction& transaction) {
        const int year = static_cast<int>(opened.year());
        const int serial = transaction.caseFiles().highestSerial(year) + 1;
        m_caseFile = transaction.caseFiles().add(
            {{}, Revision::New, fodfaeste::caseNumber(year, serial), m_citizen, programme, {opened, closed}, {}, {}});
    });
    m_opened = opened;
    return *this;
}

PersonBuilder& PersonBuilder::caseNumber(const std::string& number)
{
    m_office.write([&](Transaction& transaction) {
        CaseFile caseFile = *transaction.caseFiles().find(m_caseFile);
        caseFile.number = number;
        taken(transaction.caseFiles().save(caseFile));
    });
    return *this;
}

PersonBuilder& PersonBuilder::with(const Session& caseworker, std::optional<Date> from)
{
    m_office.write([&](Transaction& transaction) {
        transaction.caseFiles().assign({{}, m_caseFile, caseworker.user, {from.value_or(m_opened), std::nullopt}});
    });
    m_caseworker = caseworker.user;
    return *this;
}

PersonBuilder& PersonBuilder::contact(std::string_view at, Attendance attendance, std::optional<Assessment> assessment,
                                      Channel channel)
{
    m_office.write([&](Transaction& transaction) {
        m_contact = transaction.contacts().add({{},
                                                Revision::New,
                                                m_caseFile,
                                                taken(parseLocalTime(at)),
                                                channel,
                                                attendance,
                                                assessment,
                                                std::nullopt,
                                                m_caseworker});
    });
    m_noteVersion = 0;
    return *this;
}

PersonBuilder& PersonBuilder::note(const std::string& text)
{
    ++m_noteVersion;
    m_office.write([&](Transaction& transaction) {
        transaction.contacts().addNote(
            {m_contact, m_noteVersion, text, m_noteVersion > 1 ? "rettet" : "", m_caseworker, m_office.clock().now()});
    });
    return *this;
}

PersonBuilder& PersonBuilder::spell(SpellKind kind, const Period& period, const std::string& title)
{
    m_office.write([&](Transaction& transaction) {
        m_spell =
            transaction.spells().add({{}, Revision::New, m_caseFile, kind, title, "Havnens Værksted", std::nullopt, period, {}});
    });
    return *this;
}

PersonBuilder& PersonBuilder::work(Date from, std::optional<Date> to, const std::string& title)
{
    return spell(SpellKind::Work, {from, to}, title);
}

PersonBuilder& PersonBuilder::education(Date from, std::optional<Date> to, const std::string& title)
{
    return spell(SpellKind::Education, {from, to}, title);
}

PersonBuilder& PersonBuilder::offer(Date from, std::optional<Date> to, const std::string& title)
{
    return spell(SpellKind::Offer, {from, to}, title);
}

PersonBuilder& PersonBuilder::task(const std::string& text, Date due, std::optional<Date> settled)
{
    m_office.write([&](Transaction& transaction) {
        m_task = transaction.tasks().add({{}, Revision::New, m_caseFile, text, due, m_opened, settled});
    });
    return *this;
}

}  // namespace fodfaeste::test
