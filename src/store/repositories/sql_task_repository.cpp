#include "store/repositories/sql_task_repository.h"

#include "store/repositories/row_values.h"

namespace fodfaeste {

namespace {

Task readTask(const sql::Row& row)
{
    return {row.id<TaskId>(0), row.revision(1),  row.id<CaseFileId>(2),   row.string(3),
            readDate(row, 4),  readDate(row, 5), readOptionalDate(row, 6)};
}

}  // namespace

std::optional<Task> SqlTaskRepository::find(TaskId id)
{
    return m_connection.one("SELECT id, revision, case_file_id, text, due_on, created_on, settled_on FROM task WHERE id = $1",
                            {id}, readTask);
}

std::vector<Task> SqlTaskRepository::ofCitizen(CitizenId citizen)
{
    return m_connection.all(R"(SELECT t.id, t.revision, t.case_file_id, t.text, t.due_on, t.created_on, t.settled_on
                                 FROM case_file c
                                 JOIN task t ON t.case_file_id = c.id
                                WHERE c.citizen_id = $1
                                ORDER BY t.due_on, t.id)",
                            {citizen}, readTask);
}

TaskId SqlTaskRepository::add(const Task& task)
{
    return *m_connection.one(R"(INSERT INTO task (revision, case_file_id, text, due_on, created_on, settled_on)
                                VALUES (1, $1, $2, $3, $4, $5)
                                RETURNING id)",
                             {task.caseFile, task.text, toIso(task.due), toIso(task.createdOn), isoOrNull(task.settledOn)},
                             [](const sql::Row& row) { return row.id<TaskId>(0); });
}

Result<Revision> SqlTaskRepository::save(const Task& task)
{
    return savedRevision(m_connection.one(R"(UPDATE task
                                                SET revision = revision + 1, case_file_id = $3, text = $4, due_on = $5,
                                                    created_on = $6, settled_on = $7
                                              WHERE id = $1 AND revision = $2
                                             RETURNING revision)",
                                          {task.id, task.revision, task.caseFile, task.text, toIso(task.due),
                                           toIso(task.createdOn), isoOrNull(task.settledOn)},
                                          [](const sql::Row& row) { return row.revision(0); }),
                         "task");
}

void SqlTaskRepository::each(const Visitor<Task>& visit)
{
    sql::Cursor rows{
        m_connection, "SELECT id, revision, case_file_id, text, due_on, created_on, settled_on FROM task ORDER BY id", {}};
    while (rows.next())
        visit(readTask(rows.row()));
}

}  // namespace fodfaeste
