#include "store/repositories/sql_guardian_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

std::vector<Guardian> SqlGuardianRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.all(R"(SELECT id, revision, citizen_id, name, phone, relation, from_day, to_day
                                 FROM guardian
                                WHERE citizen_id = $1
                                ORDER BY id)",
                            {citizen}, [](const sql::Row& row) {
                                return Guardian{row.id<GuardianId>(0), row.revision(1), row.id<CitizenId>(2), row.string(3),
                                                row.string(4),         row.string(5),   readPeriod(row, 6, 7)};
                            });
}

GuardianId SqlGuardianRepository::add(const Guardian& guardian)
{
    return *m_connection.one(
        R"(INSERT INTO guardian (revision, citizen_id, name, phone, relation, from_day, to_day)
           VALUES (1, $1, $2, $3, $4, $5, $6)
           RETURNING id)",
        {guardian.citizen, guardian.name, guardian.phone, guardian.relation, toIso(guardian.validity.from),
         isoOrNull(guardian.validity.to)},
        [](const sql::Row& row) { return row.id<GuardianId>(0); });
}

Result<Revision> SqlGuardianRepository::save(const Guardian& guardian)
{
    return savedRevision(m_connection.one(R"(UPDATE guardian
                                                SET revision = revision + 1, name = $3, phone = $4, relation = $5, from_day = $6,
                                                    to_day = $7
                                              WHERE id = $1 AND revision = $2
                                             RETURNING revision)",
                                          {guardian.id, guardian.revision, guardian.name, guardian.phone, guardian.relation,
                                           toIso(guardian.validity.from), isoOrNull(guardian.validity.to)},
                                          [](const sql::Row& row) { return row.revision(0); }),
                         "guardian");
}

}  // namespace fodfaeste
