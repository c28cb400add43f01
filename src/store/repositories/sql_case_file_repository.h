#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlCaseFileRepository final : public CaseFileRepository {
public:
    explicit SqlCaseFileRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<CaseFile> find(CaseFileId id) override;
    std::optional<CaseFile> findByNumber(std::string_view number) override;
    std::vector<CaseFile> ofCitizen(CitizenId citizen) override;
    int highestSerial(int year) override;
    CaseFileId add(const CaseFile& caseFile) override;
    Result<Revision> save(const CaseFile& caseFile) override;
    void each(const Visitor<CaseFile>& visit) override;

    std::vector<Assignment> assignmentsOf(CaseFileId caseFile) override;
    AssignmentId assign(const Assignment& assignment) override;
    void changeAssignment(const Assignment& assignment) override;
    void eachAssignment(const Visitor<Assignment>& visit) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
