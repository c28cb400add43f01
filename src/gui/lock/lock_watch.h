#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace fodfaeste {

/// Says when the open store is to be locked: at Ctrl+L in whatever window, and when nobody has touched keyboard or pointer for
/// the set time. The last half minute is counted down, and any key ends the countdown.
class LockWatch : public QObject {
    Q_OBJECT

public:
    /// Milliseconds since some moment, in one direction only.
    using Clock = std::function<qint64()>;

    explicit LockWatch(QObject* parent = nullptr);

    void setLimit(int minutes);
    void setClock(Clock clock);
    void start();
    void stop();
    /// What the clock says now, once a second.
    void look();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void lockWanted();
    void countedDown(int secondsLeft);
    /// Somebody is there after all.
    void relaxed();

private:
    void touch();

    Clock m_clock;
    QTimer m_timer;
    qint64 m_touched = 0;
    qint64 m_limit = 0;
    bool m_isWarning = false;
};

}  // namespace fodfaeste
