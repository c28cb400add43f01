#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace fodfaeste {

/// One worker thread that does jobs in the order they were given. Going away, it finishes the job in hand,
/// drops those that have not begun, and waits for the thread.
class WorkQueue {
public:
    WorkQueue();
    ~WorkQueue();

    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    void post(std::function<void()> job);
    /// Waits until every job posted so far is done.
    void drain();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;  // last: starts when everything above exists
};

}  // namespace fodfaeste
