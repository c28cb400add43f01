#pragma once

#include "app/ports/absence_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlAbsenceRepository final : public AbsenceRepository {
public:
    explicit SqlAbsenceRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Absence> find(AbsenceId id) override;
    std::vector<Absence> all() override;
    std::vector<Absence> ofUser(UserId user) override;
    std::vector<UserId> absentWithDeputy(UserId deputy, Date day) override;
    AbsenceId add(const Absence& absence) override;
    Result<Revision> save(const Absence& absence) override;
    void remove(AbsenceId id) override;

    std::vector<WeightTerm> weightTerms() override;
    std::vector<CaseloadRange> ranges() override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
