#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlProgrammeRepository final : public ProgrammeRepository {
public:
    explicit SqlProgrammeRepository(sql::Connection& connection) : m_connection{connection} {}

    std::vector<Programme> all() override;
    std::optional<Programme> find(std::string_view code) override;
    void add(const Programme& programme) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
