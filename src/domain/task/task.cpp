#include "domain/task/task.h"

namespace fodfaeste {

Status validate(const Task& task)
{
    if (task.text.empty())
        return Error{ErrorCode::InvalidInput, "task.text", "a task needs a text"};
    if (task.settledOn && *task.settledOn < task.createdOn)
        return Error{ErrorCode::InvalidInput, "task.settledOn", "settled before it was made"};
    return Done{};
}

}  // namespace fodfaeste
