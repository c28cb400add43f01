#pragma once

#include "gui/tasks/task_runner.h"

#include <deque>

namespace fodfaeste {

/// Does nothing until it is told to, as a slow disk would: between asking and answer a test can go on typing.
class HeldTaskRunner final : public TaskRunner {
public:
    std::size_t waiting() const { return m_jobs.size(); }

    /// Does what has been asked for so far, and what follows from it.
    void finishAll()
    {
        while (!m_jobs.empty())
            finishOne();
    }
    /// What has been waiting longest.
    void finishOne()
    {
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job.work();
        if (job.receiver)
            job.then();
    }
    void drain() override { finishAll(); }

protected:
    void post(QObject* receiver, std::function<void()> work, std::function<void()> then) override
    {
        m_jobs.push_back({receiver, std::move(work), std::move(then)});
    }

private:
    struct Job {
        QPointer<QObject> receiver;
        std::function<void()> work;
        std::function<void()> then;
    };

    std::deque<Job> m_jobs;
};

}  // namespace fodfaeste
