#pragma once

#include "app/access/gate.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A task as a calendar outside the program may know it: nothing but the day and two letters.
struct CalendarAppointment {
    TaskId task;
    Date day{};
    std::string initials;  ///< of the citizen
};

class TaskService {
public:
    TaskService(Gate& gate, const Clock& clock);

    /// Adds a task with id 0 (made today), changes one with an id.
    Result<Task> save(const Session& session, const Task& task);
    /// Done today.
    Result<Task> settle(const Session& session, TaskId task);
    /// Takes settle() back.
    Result<Task> reopen(const Session& session, TaskId task);
    /// For a calendar file, in the order given; a task that is done is left out.
    Result<std::vector<CalendarAppointment>> appointments(const Session& session, const std::vector<TaskId>& tasks);

    /// All of them done today, or none of them. Says how many; those that were settled already do not count.
    Result<int> settleAll(const Session& session, const std::vector<TaskId>& tasks);
    /// The same new task in every case, or in none of them.
    Result<int> addToAll(const Session& session, const Task& task, const std::vector<CaseFileId>& cases);

private:
    Result<Task> keep(Transaction& transaction, const Session& session, const Task& task);

    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
