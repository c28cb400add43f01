#include "store/repositories/sql_custody_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

CustodyStay readStay(const sql::Row& row)
{
    return {row.id<CustodyStayId>(0),
            row.revision(1),
            row.id<CitizenId>(2),
            readCode(row, 3, custodyKindFromCode),
            row.string(4),
            readPeriod(row, 5, 6),
            readOptionalDate(row, 7)};
}

}  // namespace

std::optional<CustodyStay> SqlCustodyRepository::find(CustodyStayId id)
{
    return m_connection.one(R"(SELECT id, revision, citizen_id, kind, facility, admitted_on, released_on, expected_release_on
                                 FROM custody_stay
                                WHERE id = $1)",
                            {id}, readStay);
}

std::vector<CustodyStay> SqlCustodyRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.all(R"(SELECT id, revision, citizen_id, kind, facility, admitted_on, released_on, expected_release_on
                                 FROM custody_stay
                                WHERE citizen_id = $1
                                ORDER BY admitted_on, id)",
                            {citizen}, readStay);
}

CustodyStayId SqlCustodyRepository::add(const CustodyStay& stay)
{
    return *m_connection.one(
        R"(INSERT INTO custody_stay (revision, citizen_id, kind, facility, admitted_on, released_on, expected_release_on)
           VALUES (1, $1, $2, $3, $4, $5, $6)
           RETURNING id)",
        {stay.citizen, codeOf(stay.kind), stay.facility, toIso(stay.period.from), isoOrNull(stay.period.to),
         isoOrNull(stay.expectedReleaseOn)},
        [](const sql::Row& row) { return row.id<CustodyStayId>(0); });
}

Result<Revision> SqlCustodyRepository::save(const CustodyStay& stay)
{
    return savedRevision(m_connection.one(
                             R"(UPDATE custody_stay
                                   SET revision = revision + 1, citizen_id = $3, kind = $4, facility = $5, admitted_on = $6,
                                       released_on = $7, expected_release_on = $8
                                 WHERE id = $1 AND revision = $2
                                RETURNING revision)",
                             {stay.id, stay.revision, stay.citizen, codeOf(stay.kind), stay.facility, toIso(stay.period.from),
                              isoOrNull(stay.period.to), isoOrNull(stay.expectedReleaseOn)},
                             [](const sql::Row& row) { return row.revision(0); }),
                         "custody");
}

void SqlCustodyRepository::each(const Visitor<CustodyStay>& visit)
{
    sql::Cursor rows{m_connection,
                     R"(SELECT id, revision, citizen_id, kind, facility, admitted_on, released_on, expected_release_on
                          FROM custody_stay
                         ORDER BY id)",
                     {}};
    while (rows.next())
        visit(readStay(rows.row()));
}

}  // namespace fodfaeste
