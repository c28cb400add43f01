#include "gui/shell/backup_keeper.h"

#include "app/backup/backup_service.h"
#include "base/log.h"

#include <chrono>

namespace fodfaeste {

namespace {

constexpr std::chrono::minutes kBetweenLooks{10};

class UntilCancelled final : public Progress {
public:
    explicit UntilCancelled(const std::atomic<bool>& cancelled) : m_cancelled{cancelled} {}
    void advanced(std::uint64_t, std::uint64_t) override {}
    bool cancelled() const override { return m_cancelled; }

private:
    const std::atomic<bool>& m_cancelled;
};

}  // namespace

BackupKeeper::BackupKeeper(QObject* parent) : QObject{parent}
{
    m_timer.setInterval(kBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
}

BackupKeeper::~BackupKeeper()
{
    stop();
}

void BackupKeeper::start(std::shared_ptr<Workplace> workplace, const Session& session)
{
    stop();
    m_workplace = std::move(workplace);
    m_session = session;
    m_timer.start();
}

void BackupKeeper::stop()
{
    m_timer.stop();
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
    m_cancelled = false;
    m_workplace.reset();
}

void BackupKeeper::look()
{
    if (!m_workplace || m_running)
        return;
    if (m_thread.joinable())
        m_thread.join();
    m_running = true;
    m_thread = std::thread{[this, workplace = m_workplace, session = m_session] {
        UntilCancelled progress{m_cancelled};
        const auto made = workplace->services().backups.makeIfDue(session, BackupMoment::Working, progress);
        if (!made)
            writeLog(LogLevel::Warning, "a backup that was due could not be made");
        m_running = false;
    }};
}

}  // namespace fodfaeste
