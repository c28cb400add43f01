#include "app/custody/custody_service.h"

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

}  // namespace fodfaeste
