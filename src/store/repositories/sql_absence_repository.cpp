#include "store/repositories/sql_absence_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

Absence readAbsence(const sql::Row& row)
{
    Absence absence;
    absence.id = row.id<AbsenceId>(0);
    absence.revision = row.revision(1);
    absence.user = row.id<UserId>(2);
    absence.kind = readCode(row, 3, absenceKindFromCode);
    absence.period = readPeriod(row, 4, 5);
    absence.deputy = row.id<UserId>(6);
    return absence;
}

}  // namespace

std::optional<Absence> SqlAbsenceRepository::find(AbsenceId id)
{
    return m_connection.one("SELECT id, revision, user_id, kind, from_day, to_day, deputy_id FROM absence WHERE id = $1", {id},
                            readAbsence);
}

std::vector<Absence> SqlAbsenceRepository::all()
{
    return m_connection.all("SELECT id, revision, user_id, kind, from_day, to_day, deputy_id FROM absence ORDER BY from_day, id",
                            {}, readAbsence);
}

std::vector<Absence> SqlAbsenceRepository::ofUser(UserId user)
{
    return m_connection.all(R"(SELECT id, revision, user_id, kind, from_day, to_day, deputy_id
                                 FROM absence
                                WHERE user_id = $1
                                ORDER BY from_day, id)",
                            {user}, readAbsence);
}

std::vector<UserId> SqlAbsenceRepository::absentWithDeputy(UserId deputy, Date day)
{
    return m_connection.all(R"(SELECT DISTINCT user_id
                                 FROM absence
                                WHERE deputy_id = $1 AND from_day <= $2 AND (to_day IS NULL OR to_day >= $2)
                                ORDER BY user_id)",
                            {deputy, toIso(day)}, [](const sql::Row& row) { return row.id<UserId>(0); });
}

AbsenceId SqlAbsenceRepository::add(const Absence& absence)
{
    return *m_connection.one(R"(INSERT INTO absence (revision, user_id, kind, from_day, to_day, deputy_id)
                                VALUES (1, $1, $2, $3, $4, $5)
                                RETURNING id)",
                             {absence.user, codeOf(absence.kind), toIso(absence.period.from), isoOrNull(absence.period.to),
                              sql::orNull(absence.deputy)},
                             [](const sql::Row& row) { return row.id<AbsenceId>(0); });
}

Result<Revision> SqlAbsenceRepository::save(const Absence& absence)
{
    return savedRevision(m_connection.one(R"(UPDATE absence
                                                SET revision = revision + 1, user_id = $3, kind = $4, from_day = $5,
                                                    to_day = $6, deputy_id = $7
                                              WHERE id = $1 AND revision = $2
                                             RETURNING revision)",
                                          {absence.id, absence.revision, absence.user, codeOf(absence.kind),
                                           toIso(absence.period.from), isoOrNull(absence.period.to), sql::orNull(absence.deputy)},
                                          [](const sql::Row& row) { return row.revision(0); }),
                         "absence");
}

void SqlAbsenceRepository::remove(AbsenceId id)
{
    m_connection.exec("DELETE FROM absence WHERE id = $1", {id});
}

std::vector<WeightTerm> SqlAbsenceRepository::weightTerms()
{
    return m_connection.all("SELECT reason, points, valid_from, valid_to FROM case_weight_term ORDER BY valid_from, id", {},
                            [](const sql::Row& row) {
                                return WeightTerm{readCode(row, 0, weightReasonFromCode), row.number(1), readPeriod(row, 2, 3)};
                            });
}

std::vector<CaseloadRange> SqlAbsenceRepository::ranges()
{
    return m_connection.all("SELECT least_points, most_points, valid_from, valid_to FROM caseload_range ORDER BY valid_from, id",
                            {}, [](const sql::Row& row) {
                                return CaseloadRange{row.number(0), row.number(1), readPeriod(row, 2, 3)};
                            });
}

}  // namespace fodfaeste
