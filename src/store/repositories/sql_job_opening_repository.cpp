#include "store/repositories/sql_job_opening_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

JobOpening readOpening(const sql::Row& row)
{
    JobOpening opening;
    opening.id = row.id<JobOpeningId>(0);
    opening.revision = row.revision(1);
    opening.employer = row.id<EmployerId>(2);
    opening.title = row.string(3);
    opening.tasks = row.string(4);
    if (!row.isNull(5))
        opening.weeklyHours = WeeklyHours{row.number(5)};
    opening.pattern = row.string(6);
    opening.districtNo = row.optionalNumber(7);
    opening.ages = {row.number(8), row.number(9)};
    opening.positions = row.number(10);
    opening.postedOn = readDate(row, 11);
    opening.deadline = readOptionalDate(row, 12);
    opening.archivedOn = readOptionalDate(row, 13);
    return opening;
}

std::optional<int> hundredthsOrNull(const std::optional<WeeklyHours>& hours)
{
    return hours ? std::optional{hours->hundredths} : std::nullopt;
}

}  // namespace

std::optional<JobOpening> SqlJobOpeningRepository::find(JobOpeningId id)
{
    return m_connection.one(R"(SELECT id, revision, employer_id, title, tasks, weekly_hours_hundredths, pattern, district_no,
                                      youngest, oldest, positions, posted_on, deadline, archived_on
                                 FROM job_opening
                                WHERE id = $1)",
                            {id}, readOpening);
}

std::vector<JobOpening> SqlJobOpeningRepository::all()
{
    return m_connection.all(R"(SELECT id, revision, employer_id, title, tasks, weekly_hours_hundredths, pattern, district_no,
                                      youngest, oldest, positions, posted_on, deadline, archived_on
                                 FROM job_opening
                                ORDER BY id)",
                            {}, readOpening);
}

std::vector<JobOpening> SqlJobOpeningRepository::ofEmployer(EmployerId employer)
{
    return m_connection.all(R"(SELECT id, revision, employer_id, title, tasks, weekly_hours_hundredths, pattern, district_no,
                                      youngest, oldest, positions, posted_on, deadline, archived_on
                                 FROM job_opening
                                WHERE employer_id = $1
                                ORDER BY id)",
                            {employer}, readOpening);
}

JobOpeningId SqlJobOpeningRepository::add(const JobOpening& opening)
{
    return *m_connection.one(
        R"(INSERT INTO job_opening (revision, employer_id, title, tasks, weekly_hours_hundredths, pattern, district_no, youngest,
                                    oldest, positions, posted_on, deadline, archived_on)
           VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           RETURNING id)",
        {opening.employer, opening.title, opening.tasks, hundredthsOrNull(opening.weeklyHours), opening.pattern,
         opening.districtNo, opening.ages.youngest, opening.ages.oldest, opening.positions, toIso(opening.postedOn),
         isoOrNull(opening.deadline), isoOrNull(opening.archivedOn)},
        [](const sql::Row& row) { return row.id<JobOpeningId>(0); });
}

Result<Revision> SqlJobOpeningRepository::save(const JobOpening& opening)
{
    return savedRevision(m_connection.one(R"(UPDATE job_opening
                               SET revision = revision + 1, employer_id = $3, title = $4, tasks = $5,
                                   weekly_hours_hundredths = $6, pattern = $7, district_no = $8, youngest = $9, oldest = $10,
                                   positions = $11, posted_on = $12, deadline = $13, archived_on = $14
                             WHERE id = $1 AND revision = $2
                            RETURNING revision)",
                                          {opening.id, opening.revision, opening.employer, opening.title, opening.tasks,
                                           hundredthsOrNull(opening.weeklyHours), opening.pattern, opening.districtNo,
                                           opening.ages.youngest, opening.ages.oldest, opening.positions, toIso(opening.postedOn),
                                           isoOrNull(opening.deadline), isoOrNull(opening.archivedOn)},
                                          [](const sql::Row& row) { return row.revision(0); }),
                         "opening");
}

}  // namespace fodfaeste
