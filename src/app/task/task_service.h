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

private:
    Result<Task> keep(Transaction& transaction, const Session& session, const Task& task);

    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
