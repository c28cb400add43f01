#pragma once

#include "app/ports/disclosure_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlDisclosureRepository final : public DisclosureRepository {
public:
    explicit SqlDisclosureRepository(sql::Connection& connection) : m_connection{connection} {}

    std::vector<RegisteredDisclosure> ofCitizen(CitizenId citizen) override;
    std::vector<RegisteredDisclosure> during(const Period& period) override;
    DisclosureId add(const RegisteredDisclosure& registered) override;
    std::vector<LegalBasis> bases() override;
    SharingTerms terms(Date day) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
