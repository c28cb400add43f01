#include "store/repositories/sql_working_time_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

std::vector<WorkingTimeLimit> SqlWorkingTimeRepository::limits()
{
    return m_connection.all(R"(SELECT rule, age_group, place, value, source, valid_from, valid_to
                                 FROM working_time_limit
                                ORDER BY rule, age_group, place, valid_from)",
                            {}, [](const sql::Row& row) {
                                return WorkingTimeLimit{readCode(row, 0, workingTimeRuleFromCode),
                                                        readCode(row, 1, youngGroupFromCode),
                                                        row.string(2),
                                                        row.number(3),
                                                        row.string(4),
                                                        readPeriod(row, 5, 6)};
                            });
}

std::vector<WorkingTimeException> SqlWorkingTimeRepository::exceptionsOf(PlacementId placement)
{
    return m_connection.all(R"(SELECT id, placement_id, rule, note, granted_on, user_id
                                 FROM working_time_exception
                                WHERE placement_id = $1
                                ORDER BY id)",
                            {placement}, [](const sql::Row& row) {
                                return WorkingTimeException{row.id<WorkingTimeExceptionId>(0),
                                                            row.id<PlacementId>(1),
                                                            readCode(row, 2, workingTimeRuleFromCode),
                                                            row.string(3),
                                                            readDate(row, 4),
                                                            row.id<UserId>(5)};
                            });
}

WorkingTimeExceptionId SqlWorkingTimeRepository::addException(const WorkingTimeException& exception)
{
    return *m_connection.one(
        R"(INSERT INTO working_time_exception (placement_id, rule, note, granted_on, user_id)
           VALUES ($1, $2, $3, $4, $5)
           RETURNING id)",
        {exception.placement, codeOf(exception.rule), exception.note, toIso(exception.grantedOn), exception.by},
        [](const sql::Row& row) { return row.id<WorkingTimeExceptionId>(0); });
}

void SqlWorkingTimeRepository::removeException(WorkingTimeExceptionId exception)
{
    m_connection.exec("DELETE FROM working_time_exception WHERE id = $1", {exception});
}

}  // namespace fodfaeste
