#pragma once

#include "app/ports/leisure_job_repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlJobWishRepository final : public JobWishRepository {
public:
    explicit SqlJobWishRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<JobWish> ofCitizen(CitizenId citizen) override;
    std::vector<JobWish> all() override;
    JobWishId add(const JobWish& wish) override;
    Result<Revision> save(const JobWish& wish) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
