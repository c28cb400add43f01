#pragma once

#include "base/progress.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace fodfaeste {

/// How far a long task is, seen from the window. Lives on the GUI thread as a child of whoever asked for the task,
/// and goes away by itself after finished(). When the asker goes away first, the task is cancelled.
class TaskWatch : public QObject {
    Q_OBJECT

public:
    /// What the worker thread and the window share.
    struct State {
        std::atomic<std::uint64_t> done{0};
        std::atomic<std::uint64_t> total{0};
        std::atomic<bool> cancelled{false};
    };

    explicit TaskWatch(QObject* parent = nullptr);
    ~TaskWatch() override;

    std::shared_ptr<State> state() const { return m_state; }
    bool isFinished() const { return m_finished; }
    bool isCancelled() const { return m_state->cancelled; }

    /// Asks the task to stop; it ends when it next looks.
    void cancel();
    /// Called by the runner when the answer has come.
    void finish();

Q_SIGNALS:
    /// At most ten times a second. `total` is 0 while it is unknown.
    void advanced(qulonglong done, qulonglong total);
    void finished();

private:
    void look();

    std::shared_ptr<State> m_state = std::make_shared<State>();
    QTimer m_timer;
    std::uint64_t m_shownDone = 0;
    std::uint64_t m_shownTotal = 0;
    bool m_finished = false;
};

/// The worker's end of a TaskWatch.
class SharedProgress final : public Progress {
public:
    explicit SharedProgress(std::shared_ptr<TaskWatch::State> state) : m_state{std::move(state)} {}

    void advanced(std::uint64_t done, std::uint64_t total) override;
    bool cancelled() const override { return m_state->cancelled; }

private:
    std::shared_ptr<TaskWatch::State> m_state;
};

}  // namespace fodfaeste
