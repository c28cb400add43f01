#pragma once

#include "app/ports/institution_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlInstitutionRepository final : public InstitutionRepository {
public:
    explicit SqlInstitutionRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Institution> find(InstitutionId id) override;
    std::vector<Institution> all() override;
    InstitutionId add(const Institution& institution) override;
    Result<Revision> save(const Institution& institution) override;

    std::optional<CustodyTerm> termOf(CustodyStayId stay) override;
    Result<Revision> saveTerm(const CustodyTerm& term) override;
    std::vector<ParoleRule> paroleRules() override;

private:
    Result<Revision> addTerm(const CustodyTerm& term);

    sql::Connection& m_connection;
};

}  // namespace fodfaeste
