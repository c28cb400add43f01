#pragma once

#include "app/ports/repositories.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlSpellRepository final : public SpellRepository {
public:
    explicit SqlSpellRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<Spell> find(SpellId id) override;
    std::vector<Spell> ofCase(CaseFileId caseFile) override;
    std::vector<Spell> ofCitizen(CitizenId citizen) override;
    SpellId add(const Spell& spell) override;
    Result<Revision> save(const Spell& spell) override;
    void each(const Visitor<Spell>& visit) override;

private:
    sql::Connection& m_connection;
};

}  // namespace fodfaeste
