#pragma once

#include "app/ports/schooling_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlSchoolingRepository final : public SchoolingRepository {
public:
    explicit SqlSchoolingRepository(sql::Connection& connection) : m_connection{connection} {}

    std::vector<SchoolYearRecord> years() override;
    std::optional<SchoolYearRecord> find(SchoolYearId year) override;
    SchoolYearId add(const SchoolYearRecord& year) override;
    Result<Revision> save(const SchoolYearRecord& year) override;

private:
    SchoolYearRecord withBreaks(SchoolYearRecord year);
    void addBreaks(SchoolYearId id, const SchoolYearRecord& year);

    sql::Connection& m_connection;
};

}  // namespace fodfaeste
