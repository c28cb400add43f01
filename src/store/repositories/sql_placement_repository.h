#pragma once

#include "app/ports/leisure_job_repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlPlacementRepository final : public PlacementRepository {
public:
    explicit SqlPlacementRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Placement> find(PlacementId id) override;
    std::vector<Placement> all() override;
    std::vector<Placement> ofCase(CaseFileId caseFile) override;
    std::vector<Placement> ofEmployer(EmployerId employer) override;
    std::vector<Placement> ofOpening(JobOpeningId opening) override;
    PlacementId add(const Placement& placement) override;
    Result<Revision> save(const Placement& placement) override;
    LeisureJobTerms terms() override;

private:
    Placement withSteps(Placement placement);
    std::vector<Placement> withSteps(std::vector<Placement> placements);
    void keepSteps(PlacementId id, const Placement& placement);

    sql::Connection& m_connection;
};

}  // namespace fodfaeste
