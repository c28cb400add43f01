#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlTaskRepository final : public TaskRepository {
public:
    explicit SqlTaskRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Task> find(TaskId id) override;
    std::vector<Task> ofCitizen(CitizenId citizen) override;
    TaskId add(const Task& task) override;
    Result<Revision> save(const Task& task) override;
    void each(const Visitor<Task>& visit) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
