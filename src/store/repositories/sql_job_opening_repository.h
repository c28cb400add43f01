#pragma once

#include "app/ports/leisure_job_repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlJobOpeningRepository final : public JobOpeningRepository {
public:
    explicit SqlJobOpeningRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<JobOpening> find(JobOpeningId id) override;
    std::vector<JobOpening> all() override;
    std::vector<JobOpening> ofEmployer(EmployerId employer) override;
    JobOpeningId add(const JobOpening& opening) override;
    Result<Revision> save(const JobOpening& opening) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
