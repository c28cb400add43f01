#pragma once

#include "app/ports/view_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlViewRepository final : public ViewRepository {
public:
    explicit SqlViewRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<SavedView> find(SavedViewId id) override;
    std::vector<SavedView> visibleTo(UserId user, TeamId team) override;
    SavedViewId add(const SavedView& view) override;
    Result<Revision> save(const SavedView& view) override;
    bool remove(SavedViewId id) override;

    std::vector<KeptList> keptBy(UserId user) override;
    void keep(UserId user, const KeptList& kept) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
