#include "app/contact/correction_service.h"

#include "app/access/case_access.h"
#include "app/contact/restricted_notes.h"
#include "app/ports/contact_move_repository.h"
#include "app/ports/merge_repository.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// The case that ran that day, else one that is open, else the last.
std::optional<CaseFileId> caseFor(Transaction& transaction, CitizenId citizen, Date day)
{
    auto cases = transaction.caseFiles().ofCitizen(citizen);
    if (cases.empty())
        return std::nullopt;
    std::ranges::sort(cases, {}, [day](const CaseFile& caseFile) {
        return std::tuple{caseFile.period.contains(day), !caseFile.period.to, caseFile.period.from};
    });
    return cases.back().id;
}

Status mayMoveNote(Transaction& transaction, const Session& session, const std::pair<ContactId, CitizenId>& what, Date today)
{
    auto note = transaction.contacts().newestNote(what.first);
    if (note && !readsRestrictedNotes(transaction, session, what.second, today) && hideIfRestricted(*note, session))
        return Error{ErrorCode::Forbidden, "note", "a restricted note of somebody else"};
    return Done{};
}

}  // namespace

CorrectionService::CorrectionService(Gate& gate, const Clock& clock, const ReadModel& /*readModel*/)
    : m_gate{gate}
    , m_clock{clock}
{}

Result<Done> CorrectionService::move(const Session& session, ContactId id, CitizenId wanted, const std::string& reason)
{
    return m_gate.run<Done>(session, Operation::MoveContact, [&](Transaction& transaction) -> Result<Done> {
        const auto contact = transaction.contacts().find(id);
        const auto from = contact ? transaction.caseFiles().find(contact->caseFile) : std::nullopt;
        if (!from)
            return Error{ErrorCode::NotFound, "contact", "no such contact"};
        const CitizenId to = transaction.merges().keptFor(wanted).value_or(wanted);
        for (const CitizenId end : {from->citizen, to}) {
            if (const Status admitted = m_gate.admit(transaction, session, end); !admitted)
                return admitted.error();
        }
        if (to == from->citizen)
            return Error{ErrorCode::InvalidInput, "citizen", "it stands there already"};
        if (isBlank(reason))
            return Error{ErrorCode::InvalidInput, "reason", "a reason must be given"};
        if (const Status may = mayMoveNote(transaction, session, {id, from->citizen}, m_clock.today()); !may)
            return may.error();
        const auto caseFile = caseFor(transaction, to, contact->at.day);
        if (!caseFile)
            return Error{ErrorCode::InvalidInput, "case", "the person has no case"};
        transaction.contactMoves().move({id, from->id, *caseFile, session.user, m_clock.now(), normalised(reason)});
        transaction.changes(from->citizen);
        transaction.changes(to);
        transaction.explain("contact moved");
        return Done{};
    });
}

Result<std::vector<MoveTrace>> CorrectionService::traces(const Session& session, CitizenId asked)
{
    using Traces = std::vector<MoveTrace>;
    return m_gate.run<Traces>(session, Operation::OpenCitizen, [&](Transaction& transaction) -> Result<Traces> {
        const CitizenId citizen = transaction.merges().keptFor(asked).value_or(asked);
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        transaction.explain("moved contacts");
        Traces traces;
        for (const ContactMove& move : transaction.contactMoves().ofCitizen(citizen)) {
            const auto contact = transaction.contacts().find(move.contact);
            const auto from = transaction.caseFiles().find(move.from);
            const auto to = transaction.caseFiles().find(move.to);
            if (!contact || !from || !to || from->citizen == to->citizen)
                continue;
            const bool isAway = from->citizen == citizen;
            MoveTrace trace{isAway ? MoveTrace::Direction::Away : MoveTrace::Direction::Here,
                            move.contact,
                            contact->at,
                            move.movedAt,
                            move.movedBy,
                            {},
                            {}};
            const CitizenId other = isAway ? to->citizen : from->citizen;
            if (rightTo(transaction, session, other, m_clock)) {
                trace.other = transaction.citizens().find(other)->fullName();
                trace.reason = move.reason;
                transaction.concerns(other);
            }
            traces.push_back(std::move(trace));
        }
        return traces;
    });
}

}  // namespace fodfaeste
