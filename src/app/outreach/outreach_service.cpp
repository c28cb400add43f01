#include "app/outreach/outreach_service.h"

#include "app/access/policy.h"
#include "base/fold.h"

#include <algorithm>
#include <set>

namespace fodfaeste {

namespace {

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return normalised(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

OutreachContact contactOf(const NewOutreach& outreach, UserId caseworker)
{
    OutreachContact contact;
    contact.at = outreach.at;
    contact.place = {outreach.place.area, trimmed(outreach.place.name)};
    contact.headcount = outreach.headcount;
    contact.theme = outreach.theme;
    contact.note = trimmed(outreach.note);
    contact.caseworker = caseworker;
    return contact;
}

/// The open case opened last, where a new contact goes.
std::optional<CaseFileId> caseFor(Transaction& transaction, CitizenId citizen, Date day)
{
    std::optional<CaseFile> latest;
    for (const CaseFile& caseFile : transaction.caseFiles().ofCitizen(citizen)) {
        const bool isLater = !latest || std::pair{latest->period.from, latest->id} < std::pair{caseFile.period.from, caseFile.id};
        if (caseFile.isOpenOn(day) && isLater)
            latest = caseFile;
    }
    return latest ? std::optional{latest->id} : std::nullopt;
}

}  // namespace

OutreachService::OutreachService(Gate& gate, const Clock& clock, const ReadModel& /*readModel*/) : m_gate{gate}, m_clock{clock} {}

Result<OutreachChoices> OutreachService::choices(const Session& session)
{
    return m_gate.run<OutreachChoices>(
        session, Operation::ListOutreach, [&](Transaction& transaction) -> Result<OutreachChoices> {
            const LocalTime now = copenhagenTime(m_clock.now());
            OutreachChoices choices{transaction.outreach().ownPlaces(now), transaction.outreach().themes()};
            std::erase_if(choices.themes, [&](const OutreachTheme& theme) { return !theme.period.contains(now.day); });
            transaction.goesUntold();
            return choices;
        });
}

Result<OutreachList> OutreachService::list(const Session& session)
{
    return m_gate.run<OutreachList>(session, Operation::ListOutreach, [&](Transaction& transaction) -> Result<OutreachList> {
        OutreachList list{transaction.outreach().until(copenhagenTime(m_clock.now())), transaction.outreach().themes()};
        if (!grants(session, Operation::OpenCitizen)) {
            for (OutreachRow& row : list.rows) {
                row.contact.note.clear();
                row.contact.reason.clear();
            }
        }
        transaction.explain("outreach contacts listed");
        return list;
    });
}

Status OutreachService::check(Transaction& transaction, const OutreachContact& contact) const
{
    if (contact.at > copenhagenTime(m_clock.now()))
        return Error{ErrorCode::InvalidInput, "outreach.at", "later than now"};
    if (const Status valid = validate(contact); !valid)
        return valid;
    const std::vector<OutreachTheme> themes = transaction.outreach().themes();
    const auto theme = std::ranges::find(themes, contact.theme, &OutreachTheme::code);
    if (theme == themes.end() || !theme->period.contains(contact.at.day))
        return Error{ErrorCode::InvalidInput, "outreach.theme", "not a theme of that day"};
    return Done{};
}

Result<OutreachContactId> OutreachService::log(const Session& session, const NewOutreach& outreach)
{
    using Id = OutreachContactId;
    return m_gate.run<Id>(session, Operation::LogOutreach, [&](Transaction& transaction) -> Result<Id> {
        const OutreachContact contact = contactOf(outreach, session.user);
        if (const Status valid = check(transaction, contact); !valid)
            return valid.error();
        if (outreach.persons.size() > static_cast<std::size_t>(contact.headcount))
            return Error{ErrorCode::InvalidInput, "outreach.linked", "fewer people than are named"};
        const Id id = transaction.outreach().add(contact);
        if (const Status linked = linkPersons(transaction, session, outreach, id); !linked)
            return linked.error();
        transaction.explain("outreach logged");
        return id;
    });
}

Status OutreachService::linkPersons(Transaction& transaction, const Session& session, const NewOutreach& outreach,
                                    OutreachContactId id)
{
    std::set<std::string> rights;
    const std::set<CitizenId> persons{outreach.persons.begin(), outreach.persons.end()};
    for (const CitizenId citizen : persons) {
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted;
        rights.insert(transaction.right());
        const auto contact = addContact(transaction, session, outreach, citizen);
        if (!contact)
            return contact.error();
        transaction.outreach().link(id, *contact);
        transaction.changes(citizen);
    }
    std::string all;
    for (const std::string& right : rights)
        all += (all.empty() ? "" : "; ") + right;
    if (!all.empty())
        transaction.permit(all);
    return Done{};
}

Result<ContactId> OutreachService::addContact(Transaction& transaction, const Session& session, const NewOutreach& outreach,
                                              CitizenId citizen)
{
    const auto caseFile = caseFor(transaction, citizen, outreach.at.day);
    if (!caseFile)
        return Error{ErrorCode::InvalidInput, "outreach.person", "no case was open on that day"};
    ContactEvent contact;
    contact.caseFile = *caseFile;
    contact.at = outreach.at;
    contact.channel = Channel::Outreach;
    contact.attendance = Attendance::Attended;
    contact.caseworker = session.user;
    contact.recordedAt = m_clock.now();
    const ContactId id = transaction.contacts().add(contact);
    if (const std::string note = trimmed(outreach.personNote); !note.empty())
        transaction.contacts().addNote({id, 1, note, {}, session.user, m_clock.now()});
    return id;
}

Result<OutreachContact> OutreachService::correct(const Session& session, const OutreachContact& changed,
                                                 const std::string& reason)
{
    using Contact = OutreachContact;
    return m_gate.run<Contact>(session, Operation::LogOutreach, [&](Transaction& transaction) -> Result<Contact> {
        Contact kept = changed;
        kept.place.name = trimmed(changed.place.name);
        kept.note = trimmed(changed.note);
        kept.reason = trimmed(reason);
        if (const Status valid = check(transaction, kept); !valid)
            return valid.error();
        transaction.explain(kept.reason, "outreach corrected");
        return keep(transaction, session, std::move(kept));
    });
}

Result<OutreachContact> OutreachService::withdraw(const Session& session, OutreachContactId id, const std::string& reason)
{
    using Contact = OutreachContact;
    return m_gate.run<Contact>(session, Operation::LogOutreach, [&](Transaction& transaction) -> Result<Contact> {
        auto stored = transaction.outreach().find(id);
        if (!stored)
            return Error{ErrorCode::NotFound, "outreach", "no such outreach contact"};
        stored->isWithdrawn = true;
        stored->reason = trimmed(reason);
        transaction.explain(stored->reason, "outreach withdrawn");
        return keep(transaction, session, std::move(*stored));
    });
}

Result<OutreachContact> OutreachService::keep(Transaction& transaction, const Session& session, OutreachContact changed)
{
    const auto stored = transaction.outreach().find(changed.id);
    if (!stored)
        return Error{ErrorCode::NotFound, "outreach", "no such outreach contact"};
    if (stored->caseworker != session.user && session.role != Role::TeamLead)
        return Error{ErrorCode::Forbidden, "outreach", "logged by somebody else"};
    if (changed.reason.empty())
        return Error{ErrorCode::InvalidInput, "outreach.reason", "a correction needs a reason"};
    changed.caseworker = stored->caseworker;
    const auto saved = transaction.outreach().save(changed);
    if (!saved)
        return saved.error();
    changed.revision = *saved;
    return changed;
}

}  // namespace fodfaeste
