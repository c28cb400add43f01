#pragma once

#include "base/work_queue.h"
#include "gui/tasks/task_runner.h"

#include <QObject>

namespace fodfaeste {

/// Does the work on one worker thread. Built and destroyed on the GUI thread; going away, it waits for the work in
/// hand and drops the rest.
class WorkerTaskRunner final : public QObject, public TaskRunner {
    Q_OBJECT

public:
    explicit WorkerTaskRunner(QObject* parent = nullptr);

    void drain() override { m_queue.drain(); }

protected:
    void post(QObject* receiver, std::function<void()> work, std::function<void()> then) override;

private:
    WorkQueue m_queue;
};

}  // namespace fodfaeste
