#pragma once

#include "app/workplace.h"
#include "base/progress.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <thread>

namespace fodfaeste {

/// Sees to it that backups are made while people work: it looks every few minutes whether one is due, and makes it on a thread of
/// its own, so that nothing anybody saves has to wait for it.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(QObject* parent = nullptr);
    ~BackupKeeper() override;

    void start(std::shared_ptr<Workplace> workplace, const Session& session);
    /// Ends a backup that is being made, without a trace of it, and lets the store go.
    void stop();
    /// Looks now, as the timer does.
    void look();

private:
    QTimer m_timer;
    std::shared_ptr<Workplace> m_workplace;
    Session m_session;
    std::thread m_thread;
    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_running{false};
};

}  // namespace fodfaeste
