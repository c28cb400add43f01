#pragma once

#include "app/access/gate.h"

namespace fodfaeste {

class TaskService {
public:
    TaskService(Gate& gate, const Clock& clock);

    /// Adds a task with id 0 (made today), changes one with an id.
    Result<Task> save(const Session& session, const Task& task);
    /// Done today.
    Result<Task> settle(const Session& session, TaskId task);
    /// Takes settle() back.
    Result<Task> reopen(const Session& session, TaskId task);

private:
    Result<Task> keep(Transaction& transaction, const Session& session, const Task& task);

    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
