#pragma once

#include "app/ports/leisure_job_repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlEmployerRepository final : public EmployerRepository {
public:
    explicit SqlEmployerRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Employer> find(EmployerId id) override;
    std::optional<EmployerId> findByCvr(const Cvr& cvr) override;
    std::optional<EmployerId> findByName(std::string_view name) override;
    std::vector<Employer> all() override;
    EmployerId add(const Employer& employer) override;
    Result<Revision> save(const Employer& employer) override;

    std::vector<EmployerContact> contactsOf(EmployerId employer) override;
    EmployerContactId addContact(const EmployerContact& contact) override;
    void changeContact(const EmployerContact& contact) override;
    void removeContact(EmployerContactId contact) override;
    std::vector<EmployerAgreement> agreementsOf(EmployerId employer) override;
    EmployerAgreementId addAgreement(const EmployerAgreement& agreement) override;
    void changeAgreement(const EmployerAgreement& agreement) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
