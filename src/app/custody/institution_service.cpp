#include "app/custody/institution_service.h"

#include "app/ports/institution_repository.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

InstitutionService::InstitutionService(Gate& gate, const Clock& /*clock*/, const ReadModel& /*readModel*/) : m_gate{gate} {}

Result<std::vector<Institution>> InstitutionService::list(const Session& session)
{
    using Institutions = std::vector<Institution>;
    return m_gate.run<Institutions>(session, Operation::ListInstitutions, [](Transaction& transaction) -> Result<Institutions> {
        return transaction.institutions().all();
    });
}

Result<Institution> InstitutionService::save(const Session& session, const Institution& institution)
{
    return m_gate.run<Institution>(session, Operation::EditInstitutions, [&](Transaction& transaction) -> Result<Institution> {
        Institution kept = institution;
        kept.name = normalised(institution.name);
        if (const Status valid = validate(kept); !valid)
            return valid.error();
        const bool isTaken = std::ranges::any_of(transaction.institutions().all(), [&kept](const Institution& other) {
            return other.id != kept.id && fold(other.name) == fold(kept.name);
        });
        if (isTaken)
            return Error{ErrorCode::Conflict, "institution.name", "another institution has this name"};
        if (kept.id.isSet()) {
            if (const auto saved = transaction.institutions().save(kept); !saved)
                return saved.error();
        } else {
            kept.id = transaction.institutions().add(kept);
        }
        transaction.explain(institution.id.isSet() ? "institution changed" : "institution added");
        return *transaction.institutions().find(kept.id);
    });
}

}  // namespace fodfaeste
