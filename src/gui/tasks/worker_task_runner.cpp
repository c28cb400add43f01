#include "gui/tasks/worker_task_runner.h"

#include <QMetaObject>

namespace fodfaeste {

WorkerTaskRunner::WorkerTaskRunner(QObject* parent) : QObject{parent} {}

void WorkerTaskRunner::post(QObject* receiver, std::function<void()> work, std::function<void()> then)
{
    // The pointer is only looked at on the GUI thread, where the receiver lives and dies.
    m_queue.post([this, alive = QPointer<QObject>{receiver}, work = std::move(work), then = std::move(then)]() mutable {
        work();
        work = nullptr;
        QMetaObject::invokeMethod(
            this,
            [alive = std::move(alive), then = std::move(then)] {
                if (alive)
                    then();
            },
            Qt::QueuedConnection);
    });
}

}  // namespace fodfaeste
