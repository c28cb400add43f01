#pragma once

#include "app/access/gate.h"

#include <vector>

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
