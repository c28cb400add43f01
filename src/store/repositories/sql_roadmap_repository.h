#pragma once

#include "app/ports/roadmap_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlRoadmapRepository final : public RoadmapRepository {
public:
    explicit SqlRoadmapRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
