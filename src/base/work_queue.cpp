#include "base/work_queue.h"

#include <future>
#include <utility>

namespace fodfaeste {

WorkQueue::WorkQueue() : m_thread{[this] { work(); }} {}

WorkQueue::~WorkQueue()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
        m_jobs.clear();
    }
    m_changed.notify_all();
    m_thread.join();
}

void WorkQueue::post(std::function<void()> job)
{
    {
        const std::lock_guard lock{m_mutex};
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void WorkQueue::drain()
{
    std::promise<void> reached;
    post([&reached] { reached.set_value(); });
    reached.get_future().wait();
}

void WorkQueue::work()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock{m_mutex};
            m_changed.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

}  // namespace fodfaeste
