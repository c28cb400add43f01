#pragma once

#include "domain/custody/custody_term.h"
#include "domain/custody/institution.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// What use cases ask of a store about prisons, remand prisons and other places of custody, and about sentences.
class InstitutionRepository {
public:
    virtual ~InstitutionRepository() = default;

    virtual std::optional<Institution> find(InstitutionId id) = 0;
    virtual std::vector<Institution> all() = 0;  ///< by name
    virtual InstitutionId add(const Institution& institution) = 0;
    virtual Result<Revision> save(const Institution& institution) = 0;

    virtual std::optional<CustodyTerm> termOf(CustodyStayId stay) = 0;
    virtual Result<Revision> saveTerm(const CustodyTerm& term) = 0;  ///< adds it when its revision is New
    virtual std::vector<ParoleRule> paroleRules() = 0;
};

}  // namespace fodfaeste
