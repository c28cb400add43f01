#include "app/citizen/guardian_service.h"

#include "app/leisure_job/tidy_text.h"
#include "app/ports/guardian_repository.h"

#include <algorithm>

namespace fodfaeste {

GuardianService::GuardianService(Gate& gate) : m_gate{gate} {}

Result<std::vector<Guardian>> GuardianService::ofCitizen(const Session& session, CitizenId citizen)
{
    using Guardians = std::vector<Guardian>;
    return m_gate.run<Guardians>(session, Operation::ReadSharing, [&](Transaction& transaction) -> Result<Guardians> {
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        transaction.concerns(citizen);
        transaction.explain("guardians");
        return transaction.guardians().ofCitizen(citizen);
    });
}

Result<Guardian> GuardianService::save(const Session& session, const Guardian& wanted)
{
    return m_gate.run<Guardian>(session, Operation::EditGuardians, [&](Transaction& transaction) -> Result<Guardian> {
        if (const Status admitted = m_gate.admit(transaction, session, wanted.citizen); !admitted)
            return admitted.error();
        Guardian guardian = wanted;
        for (std::string* text : {&guardian.name, &guardian.phone, &guardian.relation})
            *text = tidyLine(*text);
        if (guardian.name.empty())
            return Error{ErrorCode::InvalidInput, "guardian.name", "a guardian needs a name"};
        if (!guardian.validity.from.ok() || !guardian.validity.isOrdered())
            return Error{ErrorCode::InvalidInput, "guardian.to", "the last day is before the first"};
        if (!guardian.id.isSet())
            guardian.id = transaction.guardians().add(guardian);
        else if (const auto saved = transaction.guardians().save(guardian); !saved)
            return saved.error();
        transaction.changes(guardian.citizen);
        transaction.explain("guardian changed");
        const auto guardians = transaction.guardians().ofCitizen(guardian.citizen);
        return *std::ranges::find(guardians, guardian.id, &Guardian::id);
    });
}

}  // namespace fodfaeste
