#include "store/repositories/sql_programme_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

std::vector<Programme> SqlProgrammeRepository::all()
{
    const auto codes =
        m_connection.all("SELECT code FROM programme ORDER BY position", {}, [](const sql::Row& row) { return row.string(0); });
    std::vector<Programme> programmes;
    programmes.reserve(codes.size());
    for (const std::string& code : codes)
        programmes.push_back(*find(code));
    return programmes;
}

std::optional<Programme> SqlProgrammeRepository::find(std::string_view code)
{
    auto programme =
        m_connection.one("SELECT code, name FROM programme WHERE code = $1", {code}, [](const sql::Row& row) -> Programme {
            return {row.string(0), row.string(1), {}};
        });
    if (programme)
        programme->ages = m_connection.all(R"(SELECT from_year, to_year, youngest, oldest
                                                FROM programme_age_bound
                                               WHERE programme = $1
                                               ORDER BY from_year)",
                                           {code}, [](const sql::Row& row) -> DatedAgeBounds {
                                               return {row.number(0), row.optionalNumber(1), {row.number(2), row.number(3)}};
                                           });
    return programme;
}

void SqlProgrammeRepository::add(const Programme& programme)
{
    m_connection.exec(R"(INSERT INTO programme (code, name, position)
                         SELECT $1, $2, coalesce(max(position), 0) + 1 FROM programme)",
                      {programme.code, programme.name});
    for (const DatedAgeBounds& age : programme.ages)
        m_connection.exec(R"(INSERT INTO programme_age_bound (programme, from_year, to_year, youngest, oldest)
                             VALUES ($1, $2, $3, $4, $5))",
                          {programme.code, age.fromYear, age.toYear, age.bounds.youngest, age.bounds.oldest});
}

}  // namespace fodfaeste
