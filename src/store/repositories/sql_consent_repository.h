#pragma once

#include "app/ports/consent_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlConsentRepository final : public ConsentRepository {
public:
    explicit SqlConsentRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Consent> find(ConsentId consent) override;
    std::vector<Consent> ofCitizen(CitizenId citizen) override;
    ConsentId add(const Consent& consent) override;
    Result<Revision> withdraw(const Consent& consent) override;

private:
    Consent withParties(Consent consent);

    sql::Connection& m_connection;
};

}  // namespace fodfaeste
