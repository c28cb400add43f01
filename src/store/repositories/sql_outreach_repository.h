#pragma once

#include "app/ports/outreach_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlOutreachRepository final : public OutreachRepository {
public:
    explicit SqlOutreachRepository(sql::Connection& connection) : m_connection{connection} {}

    std::vector<OutreachTheme> themes() override;
    std::optional<OutreachContact> find(OutreachContactId id) override;
    OutreachContactId add(const OutreachContact& contact) override;
    Result<Revision> save(const OutreachContact& contact) override;
    void link(OutreachContactId outreach, ContactId contact) override;
    std::vector<OutreachRow> until(LocalTime now) override;
    std::vector<OutreachPlace> ownPlaces(LocalTime now) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
