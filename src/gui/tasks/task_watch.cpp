#include "gui/tasks/task_watch.h"

namespace fodfaeste {

namespace {

constexpr int kLookEvery = 100;  // milliseconds

}  // namespace

TaskWatch::TaskWatch(QObject* parent) : QObject{parent}
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &TaskWatch::look);
    m_timer.start();
}

TaskWatch::~TaskWatch()
{
    if (!m_finished)
        m_state->cancelled = true;
}

void TaskWatch::cancel()
{
    m_state->cancelled = true;
}

void TaskWatch::finish()
{
    m_finished = true;
    m_timer.stop();
    Q_EMIT finished();
    deleteLater();
}

void TaskWatch::look()
{
    const std::uint64_t done = m_state->done;
    const std::uint64_t total = m_state->total;
    // While the total is unknown, the beat itself is what shows that something goes on.
    if (total > 0 && done == m_shownDone && total == m_shownTotal)
        return;
    m_shownDone = done;
    m_shownTotal = total;
    Q_EMIT advanced(done, total);
}

void SharedProgress::advanced(std::uint64_t done, std::uint64_t total)
{
    m_state->done = done;
    m_state->total = total;
}

}  // namespace fodfaeste
