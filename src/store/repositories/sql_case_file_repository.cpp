#include "store/repositories/sql_case_file_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

constexpr int kHighestSerial = 99'999;

CaseFile readCaseFile(const sql::Row& row)
{
    return {row.id<CaseFileId>(0), row.revision(1),       row.string(2), row.id<CitizenId>(3),
            row.string(4),         readPeriod(row, 5, 6), row.string(7), row.string(8)};
}

Assignment readAssignment(const sql::Row& row)
{
    return {row.id<AssignmentId>(0), row.id<CaseFileId>(1), row.id<UserId>(2), readPeriod(row, 3, 4)};
}

}  // namespace

std::optional<CaseFile> SqlCaseFileRepository::find(CaseFileId id)
{
    return m_connection.one(R"(SELECT id, revision, number, citizen_id, programme, opened_on, closed_on, close_reason, referred_by
                                 FROM case_file
                                WHERE id = $1)",
                            {id}, readCaseFile);
}

std::optional<CaseFile> SqlCaseFileRepository::findByNumber(std::string_view number)
{
    return m_connection.one(R"(SELECT id, revision, number, citizen_id, programme, opened_on, closed_on, close_reason, referred_by
                                 FROM case_file
                                WHERE number = $1)",
                            {number}, readCaseFile);
}

std::vector<CaseFile> SqlCaseFileRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.all(R"(SELECT id, revision, number, citizen_id, programme, opened_on, closed_on, close_reason, referred_by
                                 FROM case_file
                                WHERE citizen_id = $1
                                ORDER BY id)",
                            {citizen}, readCaseFile);
}

int SqlCaseFileRepository::highestSerial(int year)
{
    // Imported numbers may lie between ours without being of their form.
    sql::Cursor numbers{m_connection,
                        "SELECT number FROM case_file WHERE number BETWEEN $1 AND $2 ORDER BY number DESC",
                        {caseNumber(year, 1), caseNumber(year, kHighestSerial)}};
    while (numbers.next()) {
        if (const auto serial = serialOf(numbers.row().text(0), year))
            return *serial;
    }
    return 0;
}

CaseFileId SqlCaseFileRepository::add(const CaseFile& caseFile)
{
    return *m_connection.one(
        R"(INSERT INTO case_file (revision, number, citizen_id, programme, opened_on, closed_on, close_reason, referred_by)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7)
           RETURNING id)",
        {caseFile.number, caseFile.citizen, caseFile.programme, toIso(caseFile.period.from), isoOrNull(caseFile.period.to),
         caseFile.closeReason, caseFile.referredBy},
        [](const sql::Row& row) { return row.id<CaseFileId>(0); });
}

Result<Revision> SqlCaseFileRepository::save(const CaseFile& caseFile)
{
    return savedRevision(
        m_connection.one(
            R"(UPDATE case_file
                                   SET revision = revision + 1, number = $3, citizen_id = $4, programme = $5, opened_on = $6,
                                       closed_on = $7, close_reason = $8, referred_by = $9
                                 WHERE id = $1 AND revision = $2
                                RETURNING revision)",
            {caseFile.id, caseFile.revision, caseFile.number, caseFile.citizen, caseFile.programme, toIso(caseFile.period.from),
             isoOrNull(caseFile.period.to), caseFile.closeReason, caseFile.referredBy},
            [](const sql::Row& row) { return row.revision(0); }),
        "case_file");
}

void SqlCaseFileRepository::each(const Visitor<CaseFile>& visit)
{
    sql::Cursor rows{m_connection,
                     R"(SELECT id, revision, number, citizen_id, programme, opened_on, closed_on, close_reason, referred_by
                          FROM case_file
                         ORDER BY id)",
                     {}};
    while (rows.next())
        visit(readCaseFile(rows.row()));
}

std::vector<Assignment> SqlCaseFileRepository::assignmentsOf(CaseFileId caseFile)
{
    return m_connection.all(R"(SELECT id, case_file_id, caseworker_id, from_day, to_day
                                 FROM assignment
                                WHERE case_file_id = $1
                                ORDER BY id)",
                            {caseFile}, readAssignment);
}

AssignmentId SqlCaseFileRepository::assign(const Assignment& assignment)
{
    return *m_connection.one(
        R"(INSERT INTO assignment (case_file_id, caseworker_id, from_day, to_day)
                                VALUES ($1, $2, $3, $4)
                                RETURNING id)",
        {assignment.caseFile, assignment.caseworker, toIso(assignment.period.from), isoOrNull(assignment.period.to)},
        [](const sql::Row& row) { return row.id<AssignmentId>(0); });
}

void SqlCaseFileRepository::changeAssignment(const Assignment& assignment)
{
    m_connection.exec("UPDATE assignment SET case_file_id = $2, caseworker_id = $3, from_day = $4, to_day = $5 WHERE id = $1",
                      {assignment.id, assignment.caseFile, assignment.caseworker, toIso(assignment.period.from),
                       isoOrNull(assignment.period.to)});
}

void SqlCaseFileRepository::eachAssignment(const Visitor<Assignment>& visit)
{
    sql::Cursor rows{m_connection, "SELECT id, case_file_id, caseworker_id, from_day, to_day FROM assignment ORDER BY id", {}};
    while (rows.next())
        visit(readAssignment(rows.row()));
}

}  // namespace fodfaeste
