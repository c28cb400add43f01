#pragma once

#include "app/ports/contact_move_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlContactMoveRepository final : public ContactMoveRepository {
public:
    explicit SqlContactMoveRepository(sql::Connection& connection) : m_connection{connection} {}

    void move(const ContactMove& move) override;
    std::vector<ContactMove> ofCitizen(CitizenId citizen) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
