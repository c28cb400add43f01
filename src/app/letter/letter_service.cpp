#include "app/letter/letter_service.h"

#include "app/access/policy.h"
#include "base/danish_order.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

// The placeholders that the program fills in by itself; all others are asked for.
constexpr std::string_view kGivenNames = "fornavn";
constexpr std::string_view kFullName = "navn";
constexpr std::string_view kAddress = "adresse";
constexpr std::string_view kCaseNumber = "sagsnummer";
constexpr std::string_view kCaseworker = "sagsbehandler";
constexpr std::string_view kToday = "dato";
constexpr std::string_view kAppointmentDay = "aftale.dato";
/// What a writer says of themselves ("sagsbehandler.telefon") is asked for once.
constexpr std::string_view kOfTheWriter = "sagsbehandler.";

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::string addressOf(const Citizen& citizen)
{
    if (citizen.address.empty() || citizen.postalCode.empty())
        return {};
    return citizen.address + ", " + citizen.postalCode;
}

/// Without the address, as it is shown to whoever has not said why they need it.
void hideAddress(Citizen& citizen)
{
    citizen.address.clear();
    citizen.postalCode.clear();
    citizen.phone.clear();
}

void sortByName(std::vector<LetterTemplate>& templates)
{
    std::ranges::sort(templates, {}, [](const LetterTemplate& each) { return std::pair{danishOrderKey(each.name), each.id}; });
}

Status validate(const LetterTemplate& changed)
{
    if (isBlank(changed.name))
        return Error{ErrorCode::InvalidInput, "template.name", "a template needs a name"};
    if (isBlank(changed.body))
        return Error{ErrorCode::InvalidInput, "template.body", "a template needs a text"};
    const auto names = placeholdersIn(changed.body);
    return names ? Status{Done{}} : Status{names.error()};
}

}  // namespace

LetterService::LetterService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<LetterService::Recipient> LetterService::recipientOf(Transaction& transaction, const Session& session,
                                                            const CaseFile& caseFile)
{
    if (const Status admitted = m_gate.admit(transaction, session, caseFile.citizen); !admitted)
        return admitted.error();
    auto citizen = transaction.citizens().find(caseFile.citizen);
    if (!citizen)
        return Error{ErrorCode::NotFound, "citizen", "no such citizen"};
    const bool isProtected = citizen->protection.holdsOn(m_clock.today());
    return Recipient{std::move(*citizen), caseFile, isProtected};
}

LetterValues LetterService::knownValues(Transaction& transaction, const Session& session, const Recipient& recipient) const
{
    const Date today = m_clock.today();
    LetterValues values = transaction.letterTemplates().habitsOf(session.user);
    const auto know = [&values](std::string_view name, std::string value) {
        if (!isBlank(value))
            values.emplace(name, std::move(value));
    };
    know(kGivenNames, recipient.citizen.givenNames);
    know(kFullName, recipient.citizen.fullName());
    if (!recipient.isProtected)
        know(kAddress, addressOf(recipient.citizen));
    know(kCaseNumber, recipient.caseFile.number);
    know(kCaseworker, session.name);
    know(kToday, letterDate(today));
    for (const Task& task : transaction.tasks().ofCitizen(recipient.citizen.id)) {
        // What is overdue was not agreed for a day that a letter could name.
        if (task.isOpenOn(today) && task.due >= today) {
            know(kAppointmentDay, letterDate(task.due));
            break;
        }
    }
    return values;
}

Result<LetterDesk> LetterService::begin(const Session& session, CitizenId citizen)
{
    return m_gate.run<LetterDesk>(session, Operation::WriteLetter, [&](Transaction& transaction) -> Result<LetterDesk> {
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        std::vector<CaseFile> cases = transaction.caseFiles().ofCitizen(citizen);
        std::erase_if(cases, [&](const CaseFile& each) { return !each.isOpenOn(m_clock.today()); });
        if (cases.empty())
            return Error{ErrorCode::NotFound, "case", "no case is open"};
        const auto latest = std::ranges::max_element(cases, {}, [](const CaseFile& each) {
            return std::pair{each.period.from, each.id};
        });
        auto recipient = recipientOf(transaction, session, *latest);
        if (!recipient)
            return recipient.error();
        LetterDesk desk{recipient->citizen};
        desk.addressIsProtected = recipient->isProtected;
        if (recipient->isProtected)
            hideAddress(desk.citizen);
        desk.caseFile = *latest;
        desk.values = knownValues(transaction, session, *recipient);
        desk.templates = transaction.letterTemplates().all();
        std::erase_if(desk.templates, [](const LetterTemplate& each) { return each.isRetired; });
        sortByName(desk.templates);
        transaction.explain("letter begun");
        return desk;
    });
}

Status LetterService::mayShowAddress(const Session& session, const LetterOrder& order, const Recipient& recipient) const
{
    const auto typed = order.values.find(kAddress);
    const bool isWanted = order.delivery == LetterDelivery::Post || (typed != order.values.end() && !isBlank(typed->second));
    if (!isWanted)
        return Done{};
    if (recipient.isProtected && isBlank(order.addressReason))
        return Error{ErrorCode::InvalidInput, "letter.address", "a protected address needs a reason"};
    if (recipient.isProtected && !grants(session, Operation::RevealProtectedAddress))
        return Error{ErrorCode::Forbidden, "letter.address", "a protected address"};
    if (order.delivery == LetterDelivery::Post && addressOf(recipient.citizen).empty())
        return Error{ErrorCode::InvalidInput, "letter.address", "no address is known to post it to"};
    return Done{};
}

Result<WrittenLetter> LetterService::keep(Transaction& transaction, const Session& session, const LetterOrder& order)
{
    const auto caseFile = transaction.caseFiles().find(order.caseFile);
    if (!caseFile)
        return Error{ErrorCode::NotFound, "case", "no such case file"};
    const auto recipient = recipientOf(transaction, session, *caseFile);
    if (!recipient)
        return recipient.error();
    const auto from = transaction.letterTemplates().find(order.from);
    if (!from)
        return Error{ErrorCode::NotFound, "template", "no such template"};
    if (from->version != order.templateVersion)
        return Error{ErrorCode::Conflict, "template", "somebody has changed the template meanwhile"};
    if (const Status may = mayShowAddress(session, order, *recipient); !may)
        return may.error();
    const auto body = filledLetter(from->body, order.values);
    if (!body)
        return body.error();
    WrittenLetter written;
    written.letter = {{},           order.caseFile, order.from, from->version, from->name, normalised(*body), order.delivery,
                      session.user, m_clock.now()};
    written.letter.id = transaction.letterTemplates().addLetter(written.letter);
    for (const auto& [name, value] : order.values) {
        if (name.starts_with(kOfTheWriter) && !isBlank(value))
            transaction.letterTemplates().keepHabit(session.user, name, value);
    }
    written.recipient = recipient->citizen.fullName();
    if (order.delivery == LetterDelivery::Post)
        written.address = {recipient->citizen.address, recipient->citizen.postalCode};
    written.caseNumber = caseFile->number;
    written.sender = session.name;
    for (const Team& team : transaction.users().teams()) {
        if (team.id == session.team)
            written.team = team.name;
    }
    written.day = m_clock.today();
    return written;
}

Result<WrittenLetter> LetterService::write(const Session& session, const LetterOrder& order)
{
    return m_gate.run<WrittenLetter>(session, Operation::WriteLetter, [&](Transaction& transaction) -> Result<WrittenLetter> {
        auto written = keep(transaction, session, order);
        if (!written)
            return written;
        const std::string place = "letter " + std::to_string(written->letter.id.value()) + ", template " +
                                  std::to_string(order.from.value()) + " version " + std::to_string(order.templateVersion);
        const bool isProtected = !isBlank(order.addressReason);
        transaction.explain("letter written",
                            isProtected ? place + ", address shown: " + normalised(order.addressReason) : place);
        return written;
    });
}

Result<std::vector<LetterTemplate>> LetterService::templates(const Session& session)
{
    using Templates = std::vector<LetterTemplate>;
    return m_gate.run<Templates>(session, Operation::EditLetterTemplates, [&](Transaction& transaction) -> Result<Templates> {
        Templates all = transaction.letterTemplates().all();
        sortByName(all);
        transaction.explain("templates seen");
        return all;
    });
}

Result<std::vector<LetterTemplate>> LetterService::versions(const Session& session, LetterTemplateId id)
{
    using Templates = std::vector<LetterTemplate>;
    return m_gate.run<Templates>(session, Operation::EditLetterTemplates, [&](Transaction& transaction) -> Result<Templates> {
        Templates versions = transaction.letterTemplates().versionsOf(id);
        if (versions.empty())
            return Error{ErrorCode::NotFound, "template", "no such template"};
        transaction.explain("versions seen", "template " + std::to_string(id.value()));
        return versions;
    });
}

Result<LetterTemplate> LetterService::save(const Session& session, const LetterTemplate& changed)
{
    const auto work = [&](Transaction& transaction) -> Result<LetterTemplate> {
        LetterTemplate kept = changed;
        kept.name = normalised(changed.name);
        kept.body = normalised(changed.body);
        if (const Status valid = validate(kept); !valid)
            return valid.error();
        if (!kept.id.isSet()) {
            kept.id = transaction.letterTemplates().add(kept, session.user, m_clock.now());
        } else if (const auto saved = transaction.letterTemplates().save(kept, session.user, m_clock.now()); !saved) {
            return saved.error();
        }
        const auto stored = transaction.letterTemplates().find(kept.id);
        if (!stored)
            return Error{ErrorCode::NotFound, "template", "no such template"};
        transaction.explain("template saved",
                            "template " + std::to_string(kept.id.value()) + " version " + std::to_string(stored->version));
        return *stored;
    };
    return m_gate.run<LetterTemplate>(session, Operation::EditLetterTemplates, work);
}

}  // namespace fodfaeste
