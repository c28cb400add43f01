#pragma once

#include "app/ports/working_time_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlWorkingTimeRepository final : public WorkingTimeRepository {
public:
    explicit SqlWorkingTimeRepository(sql::Connection& connection) : m_connection{connection} {}

    std::vector<WorkingTimeLimit> limits() override;
    std::vector<WorkingTimeException> exceptionsOf(PlacementId placement) override;
    WorkingTimeExceptionId addException(const WorkingTimeException& exception) override;
    void removeException(WorkingTimeExceptionId exception) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
