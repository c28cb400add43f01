#include "app/task/task_service.h"

#include "base/fold.h"

namespace fodfaeste {

namespace {

Error noSuchTask()
{
    return {ErrorCode::NotFound, "task", "no such task"};
}

}  // namespace

Result<Task> TaskService::keep(Transaction& transaction, const Session& session, const Task& task)
{
    if (const Status valid = validate(task); !valid)
        return valid.error();
    const auto caseFile = transaction.caseFiles().find(task.caseFile);
    if (!caseFile)
        return Error{ErrorCode::NotFound, "case", "no such case file"};
    if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
        return admitted.error();
    TaskId id = task.id;
    if (id.isSet()) {
        if (const auto saved = transaction.tasks().save(task); !saved)
            return saved.error();
    } else {
        id = transaction.tasks().add(task);
    }
    transaction.changes(caseFile->citizen);
    return *transaction.tasks().find(id);
}

TaskService::TaskService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<Task> TaskService::save(const Session& session, const Task& task)
{
    return m_gate.run<Task>(session, Operation::EditTask, [&](Transaction& transaction) -> Result<Task> {
        Task kept = task;
        kept.text = normalised(task.text);
        if (!task.id.isSet())
            kept.createdOn = m_clock.today();
        transaction.explain(task.id.isSet() ? "task changed" : "task added");
        return keep(transaction, session, kept);
    });
}

Result<Task> TaskService::settle(const Session& session, TaskId id)
{
    return m_gate.run<Task>(session, Operation::EditTask, [&](Transaction& transaction) -> Result<Task> {
        auto task = transaction.tasks().find(id);
        if (!task)
            return noSuchTask();
        task->settledOn = m_clock.today();
        transaction.explain("task settled");
        return keep(transaction, session, *task);
    });
}

Result<Task> TaskService::reopen(const Session& session, TaskId id)
{
    return m_gate.run<Task>(session, Operation::EditTask, [&](Transaction& transaction) -> Result<Task> {
        auto task = transaction.tasks().find(id);
        if (!task)
            return noSuchTask();
        task->settledOn.reset();
        transaction.explain("task reopened");
        return keep(transaction, session, *task);
    });
}

Result<int> TaskService::settleAll(const Session& session, const std::vector<TaskId>& tasks)
{
    return m_gate.run<int>(session, Operation::EditTask, [&](Transaction& transaction) -> Result<int> {
        int settled = 0;
        for (const TaskId id : tasks) {
            auto task = transaction.tasks().find(id);
            if (!task)
                return noSuchTask();
            if (task->settledOn)
                continue;
            task->settledOn = m_clock.today();
            if (const auto kept = keep(transaction, session, *task); !kept)
                return kept.error();
            ++settled;
        }
        transaction.explain("tasks settled", "tasks=" + std::to_string(settled));
        return settled;
    });
}

Result<int> TaskService::addToAll(const Session& session, const Task& task, const std::vector<CaseFileId>& cases)
{
    return m_gate.run<int>(session, Operation::EditTask, [&](Transaction& transaction) -> Result<int> {
        Task added = task;
        added.id = {};
        added.text = normalised(task.text);
        added.createdOn = m_clock.today();
        for (const CaseFileId caseFile : cases) {
            added.caseFile = caseFile;
            if (const auto kept = keep(transaction, session, added); !kept)
                return kept.error();
        }
        transaction.explain("task added to several", "tasks=" + std::to_string(cases.size()));
        return static_cast<int>(cases.size());
    });
}

Result<std::vector<CalendarAppointment>> TaskService::appointments(const Session& session, const std::vector<TaskId>& tasks)
{
    using Appointments = std::vector<CalendarAppointment>;
    return m_gate.run<Appointments>(session, Operation::ExportCalendar, [&](Transaction& transaction) -> Result<Appointments> {
        Appointments appointments;
        for (const TaskId id : tasks) {
            const auto task = transaction.tasks().find(id);
            const auto caseFile = task ? transaction.caseFiles().find(task->caseFile) : std::nullopt;
            const auto citizen = caseFile ? transaction.citizens().find(caseFile->citizen) : std::nullopt;
            if (!citizen)
                return noSuchTask();
            if (const Status admitted = m_gate.admit(transaction, session, citizen->id); !admitted)
                return admitted.error();
            if (task->isOpenOn(m_clock.today()))
                appointments.push_back({id, task->due, initialsOf(citizen->fullName())});
        }
        transaction.explain("calendar file", std::to_string(appointments.size()) + " dates");
        return appointments;
    });
}

}  // namespace fodfaeste
