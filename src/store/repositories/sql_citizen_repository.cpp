#include "store/repositories/sql_citizen_repository.h"

#include "base/fold.h"
#include "store/repositories/row_values.h"

#include <unordered_map>

namespace fodfaeste {

namespace {

Citizen readCitizen(const sql::Row& row)
{
    return {row.id<CitizenId>(0),
            row.revision(1),
            readCpr(row, 2),
            {},
            row.string(3),
            row.string(4),
            row.optionalNumber(5),
            row.string(6),
            row.string(7),
            row.string(8),
            row.string(9),
            {row.integer(10) != 0, readOptionalDate(row, 11)},
            readOptionalDate(row, 12),
            readOptionalDate(row, 13)};
}

}  // namespace

std::optional<Citizen> SqlCitizenRepository::find(CitizenId id)
{
    auto citizen = m_connection.one(R"(SELECT c.id, c.revision, n.cpr, c.given_names, c.family_name, c.district_no, c.address,
                                              c.postal_code, c.phone, c.email, c.address_protected, c.protected_until,
                                              c.died_on, c.moved_away_on
                                         FROM citizen c
                                         JOIN cpr_number n ON n.citizen_id = c.id AND n.position = 0
                                        WHERE c.id = $1)",
                                    {id}, readCitizen);
    if (citizen)
        citizen->formerCprs = m_connection.all(R"(SELECT cpr, since
                                                    FROM cpr_number
                                                   WHERE citizen_id = $1 AND position > 0
                                                   ORDER BY position)",
                                               {id}, [](const sql::Row& row) -> CprSpell {
                                                   return {readCpr(row, 0), readOptionalDate(row, 1)};
                                               });
    return citizen;
}

std::optional<CitizenId> SqlCitizenRepository::findByCpr(const Cpr& cpr)
{
    return m_connection.one("SELECT citizen_id FROM cpr_number WHERE cpr = $1", {cpr.digits()},
                            [](const sql::Row& row) { return row.id<CitizenId>(0); });
}

CitizenId SqlCitizenRepository::add(const Citizen& citizen)
{
    const auto id = m_connection.one(
        R"(INSERT INTO citizen (revision, given_names, family_name, given_key, family_key, district_no, address, postal_code,
                                phone, email, address_protected, protected_until, died_on, moved_away_on)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
           RETURNING id)",
        {citizen.givenNames, citizen.familyName, fold(citizen.givenNames), fold(citizen.familyName), citizen.districtNo,
         citizen.address, citizen.postalCode, citizen.phone, citizen.email, citizen.protection.isProtected ? 1 : 0,
         isoOrNull(citizen.protection.until), isoOrNull(citizen.diedOn), isoOrNull(citizen.movedAwayOn)},
        [](const sql::Row& row) { return row.id<CitizenId>(0); });
    addNumbers(*id, citizen);
    return *id;
}

Result<Revision> SqlCitizenRepository::save(const Citizen& citizen)
{
    const auto revision = m_connection.one(
        R"(UPDATE citizen
              SET revision = revision + 1, given_names = $3, family_name = $4, given_key = $5, family_key = $6,
                  district_no = $7, address = $8, postal_code = $9, phone = $10, email = $11, address_protected = $12,
                  protected_until = $13, died_on = $14, moved_away_on = $15
            WHERE id = $1 AND revision = $2
           RETURNING revision)",
        {citizen.id, citizen.revision, citizen.givenNames, citizen.familyName, fold(citizen.givenNames), fold(citizen.familyName),
         citizen.districtNo, citizen.address, citizen.postalCode, citizen.phone, citizen.email,
         citizen.protection.isProtected ? 1 : 0, isoOrNull(citizen.protection.until), isoOrNull(citizen.diedOn),
         isoOrNull(citizen.movedAwayOn)},
        [](const sql::Row& row) { return row.revision(0); });
    if (revision) {
        m_connection.exec("DELETE FROM cpr_number WHERE citizen_id = $1", {citizen.id});
        addNumbers(citizen.id, citizen);
    }
    return savedRevision(revision, "citizen");
}

void SqlCitizenRepository::addNumbers(CitizenId id, const Citizen& citizen)
{
    const auto add = [&](int position, const Cpr& cpr, const std::optional<Date>& since) {
        m_connection.exec("INSERT INTO cpr_number (citizen_id, position, cpr, since) VALUES ($1, $2, $3, $4)",
                          {id, position, cpr.digits(), isoOrNull(since)});
    };
    add(0, citizen.cpr, std::nullopt);
    int position = 1;
    for (const CprSpell& former : citizen.formerCprs)
        add(position++, former.cpr, former.since);
}

void SqlCitizenRepository::each(const Visitor<Citizen>& visit)
{
    std::unordered_map<CitizenId, std::vector<CprSpell>> formerCprs;
    for (sql::Cursor former{m_connection,
                            R"(SELECT citizen_id, cpr, since
                                 FROM cpr_number
                                WHERE position > 0
                                ORDER BY citizen_id, position)",
                            {}};
         former.next();)
        formerCprs[former.row().id<CitizenId>(0)].push_back({readCpr(former.row(), 1), readOptionalDate(former.row(), 2)});

    sql::Cursor citizens{m_connection,
                         R"(SELECT c.id, c.revision, n.cpr, c.given_names, c.family_name, c.district_no, c.address,
                                   c.postal_code, c.phone, c.email, c.address_protected, c.protected_until, c.died_on,
                                   c.moved_away_on
                              FROM citizen c
                              JOIN cpr_number n ON n.citizen_id = c.id AND n.position = 0
                             ORDER BY c.id)",
                         {}};
    while (citizens.next()) {
        Citizen citizen = readCitizen(citizens.row());
        if (const auto former = formerCprs.find(citizen.id); former != formerCprs.end())
            citizen.formerCprs = std::move(former->second);
        visit(citizen);
    }
}

}  // namespace fodfaeste
