#include "store/repositories/sql_schooling_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

SchoolYearRecord readYear(const sql::Row& row)
{
    return {row.id<SchoolYearId>(0), row.revision(1), readDate(row, 2), readDate(row, 3), row.string(4), {}};
}

}  // namespace

std::vector<SchoolYearRecord> SqlSchoolingRepository::years()
{
    auto years =
        m_connection.all("SELECT id, revision, first_day, last_day, remark FROM school_year ORDER BY first_day", {}, readYear);
    for (SchoolYearRecord& year : years)
        year = withBreaks(std::move(year));
    return years;
}

std::optional<SchoolYearRecord> SqlSchoolingRepository::find(SchoolYearId id)
{
    auto year =
        m_connection.one("SELECT id, revision, first_day, last_day, remark FROM school_year WHERE id = $1", {id}, readYear);
    return year ? std::optional{withBreaks(std::move(*year))} : std::nullopt;
}

SchoolYearRecord SqlSchoolingRepository::withBreaks(SchoolYearRecord year)
{
    year.breaks = m_connection.all(R"(SELECT name, from_day, to_day
                                        FROM school_break
                                       WHERE school_year_id = $1
                                       ORDER BY from_day, id)",
                                   {year.id}, [](const sql::Row& row) {
                                       return NamedBreak{row.string(0), readPeriod(row, 1, 2)};
                                   });
    return year;
}

SchoolYearId SqlSchoolingRepository::add(const SchoolYearRecord& year)
{
    const auto id = *m_connection.one(
        "INSERT INTO school_year (revision, first_day, last_day, remark) VALUES (1, $1, $2, $3) RETURNING id",
        {toIso(year.first), toIso(year.last), year.remark}, [](const sql::Row& row) { return row.id<SchoolYearId>(0); });
    addBreaks(id, year);
    return id;
}

Result<Revision> SqlSchoolingRepository::save(const SchoolYearRecord& year)
{
    const auto saved = savedRevision(m_connection.one(R"(UPDATE school_year
                                                            SET revision = revision + 1, first_day = $3, last_day = $4, remark = $5
                                                          WHERE id = $1 AND revision = $2
                                                         RETURNING revision)",
                                                      {year.id, year.revision, toIso(year.first), toIso(year.last), year.remark},
                                                      [](const sql::Row& row) { return row.revision(0); }),
                                     "schoolYear");
    if (!saved)
        return saved;
    m_connection.exec("DELETE FROM school_break WHERE school_year_id = $1", {year.id});
    addBreaks(year.id, year);
    return saved;
}

void SqlSchoolingRepository::addBreaks(SchoolYearId id, const SchoolYearRecord& year)
{
    for (const NamedBreak& free : year.breaks)
        m_connection.exec("INSERT INTO school_break (school_year_id, name, from_day, to_day) VALUES ($1, $2, $3, $4)",
                          {id, free.name, toIso(free.period.from), isoOrNull(free.period.to)});
}

}  // namespace fodfaeste
