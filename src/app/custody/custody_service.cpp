#include "app/custody/custody_service.h"

#include "app/ports/institution_repository.h"
#include "app/roadmap/roadmap_view.h"

#include <algorithm>

namespace fodfaeste {

namespace {

/// Two stays may share one day, when somebody is transferred.
bool overlapsMoreThanADay(const CustodyStay& a, const CustodyStay& b)
{
    if (!a.period.overlaps(b.period))
        return false;
    const bool aThenB = a.period.to && *a.period.to == b.period.from && a.period.from <= b.period.from;
    const bool bThenA = b.period.to && *b.period.to == a.period.from && b.period.from <= a.period.from;
    return !aThenB && !bThenA;
}

Error noSuchStay()
{
    return {ErrorCode::NotFound, "custody", "no such stay"};
}

CustodyTermView viewOf(Transaction& transaction, const CustodyStay& stay)
{
    CustodyTermView view;
    view.term.stay = stay.id;
    if (const auto kept = transaction.institutions().termOf(stay.id))
        view.term = *kept;
    view.estimate = estimateParole(view.term, stay, transaction.institutions().paroleRules());
    if (view.term.given) {
        view.release = view.term.given->day;
    } else if (view.estimate) {
        view.release = view.estimate->ordinary ? view.estimate->ordinary->day : view.estimate->endOfTerm;
        view.isEstimate = true;
    }
    return view;
}

}  // namespace

CustodyService::CustodyService(Gate& gate) : m_gate{gate} {}

Result<CustodyStay> CustodyService::save(const Session& session, const CustodyStay& stay)
{
    return m_gate.run<CustodyStay>(session, Operation::EditCustody, [&](Transaction& transaction) -> Result<CustodyStay> {
        if (const Status valid = validate(stay); !valid)
            return valid.error();
        if (const Status admitted = m_gate.admit(transaction, session, stay.citizen); !admitted)
            return admitted.error();
        const bool collides = std::ranges::any_of(transaction.custody().ofCitizen(stay.citizen), [&](const CustodyStay& other) {
            return other.id != stay.id && overlapsMoreThanADay(other, stay);
        });
        if (collides)
            return Error{ErrorCode::Conflict, "custody.admittedOn", "overlaps another stay"};
        CustodyStayId id = stay.id;
        if (id.isSet()) {
            if (const auto saved = transaction.custody().save(stay); !saved)
                return saved.error();
        } else {
            id = transaction.custody().add(stay);
        }
        transaction.changes(stay.citizen);
        transaction.explain(stay.id.isSet() ? "custody changed" : "custody added", std::string{codeOf(stay.kind)});
        return *transaction.custody().find(id);
    });
}

Result<CustodyTermView> CustodyService::term(const Session& session, CustodyStayId id)
{
    return m_gate.run<CustodyTermView>(session, Operation::ReadCustody, [&](Transaction& transaction) -> Result<CustodyTermView> {
        const auto stay = transaction.custody().find(id);
        if (!stay)
            return noSuchStay();
        if (const Status admitted = m_gate.admit(transaction, session, stay->citizen); !admitted)
            return admitted.error();
        transaction.concerns(stay->citizen);
        return viewOf(transaction, *stay);
    });
}

Result<CustodyTermView> CustodyService::saveTerm(const Session& session, const CustodyTerm& term)
{
    return m_gate.run<CustodyTermView>(session, Operation::EditCustody, [&](Transaction& transaction) -> Result<CustodyTermView> {
        auto stay = transaction.custody().find(term.stay);
        if (!stay)
            return noSuchStay();
        if (const Status admitted = m_gate.admit(transaction, session, stay->citizen); !admitted)
            return admitted.error();
        CustodyTerm kept = term;
        if (kept.given) {
            kept.given->source = tidied(kept.given->source);
            kept.given->notedBy = session.user;
        }
        if (const Status valid = validate(kept, *stay); !valid)
            return valid.error();
        if (const auto saved = transaction.institutions().saveTerm(kept); !saved)
            return saved.error();
        if (kept.given && stay->expectedReleaseOn != kept.given->day) {
            stay->expectedReleaseOn = kept.given->day;
            if (const auto saved = transaction.custody().save(*stay); !saved)
                return saved.error();
        }
        transaction.changes(stay->citizen);
        transaction.explain("custody changed", "term");
        return viewOf(transaction, *stay);
    });
}

Result<CustodyStay> CustodyService::transfer(const Session& session, const CustodyTransfer& transfer)
{
    return m_gate.run<CustodyStay>(session, Operation::EditCustody, [&](Transaction& transaction) -> Result<CustodyStay> {
        auto stay = transaction.custody().find(transfer.from);
        if (!stay)
            return noSuchStay();
        if (const Status admitted = m_gate.admit(transaction, session, stay->citizen); !admitted)
            return admitted.error();
        if (stay->period.to)
            return Error{ErrorCode::Conflict, "custody.releasedOn", "the stay is over"};
        CustodyStay next = *stay;
        next.id = {};
        next.facility = tidied(transfer.facility);
        next.period = {transfer.day, std::nullopt};
        stay->period.to = transfer.day;
        for (const Status& valid : {validate(*stay), validate(next)}) {
            if (!valid)
                return valid.error();
        }
        CustodyTerm term = viewOf(transaction, *stay).term;
        if (!term.servingSince && term.hasSentence())
            term.servingSince = stay->period.from;
        if (const auto saved = transaction.custody().save(*stay); !saved)
            return saved.error();
        next.id = transaction.custody().add(next);
        term.stay = next.id;
        term.revision = Revision::New;
        term.form = transfer.form;
        if (const Status valid = validate(term, next); !valid)
            return valid.error();
        if (const auto saved = transaction.institutions().saveTerm(term); !saved)
            return saved.error();
        transaction.changes(stay->citizen);
        transaction.explain("custody transferred", std::string{codeOf(next.kind)});
        return *transaction.custody().find(next.id);
    });
}

}  // namespace fodfaeste
