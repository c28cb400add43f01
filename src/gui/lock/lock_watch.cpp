#include "gui/lock/lock_watch.h"

#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"

#include <QApplication>
#include <QKeyEvent>

#include <ctime>
#include <utility>

namespace fodfaeste {

namespace {

constexpr int kSecond = 1000;
constexpr int kMinute = 60 * kSecond;
constexpr qint64 kWarning = 30 * kSecond;

/// Goes on while the computer sleeps: somebody who opens the lid in the morning finds the store locked even where nobody told
/// us about the sleep.
qint64 sinceStart()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64{now.tv_sec} * kSecond + now.tv_nsec / 1'000'000;
}

bool isSomebody(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

bool isLockKey(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress || keyBindings().isCatching())
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return keysOf(KeyAction::Lock) == QKeySequence{key.keyCombination()};
}

}  // namespace

LockWatch::LockWatch(QObject* parent) : QObject{parent}, m_clock{sinceStart}
{
    m_timer.setInterval(kSecond);
    connect(&m_timer, &QTimer::timeout, this, &LockWatch::look);
}

void LockWatch::setLimit(int minutes)
{
    m_limit = qint64{minutes} * kMinute;
}

void LockWatch::setClock(Clock clock)
{
    m_clock = std::move(clock);
    touch();
}

void LockWatch::start()
{
    qApp->installEventFilter(this);
    touch();
    m_timer.start();
}

void LockWatch::stop()
{
    qApp->removeEventFilter(this);
    m_timer.stop();
    touch();
}

void LockWatch::look()
{
    const qint64 left = m_limit - (m_clock() - m_touched);
    if (left > kWarning)
        return;
    if (left > 0) {
        m_isWarning = true;
        Q_EMIT countedDown(static_cast<int>((left + kSecond - 1) / kSecond));
        return;
    }
    touch();
    Q_EMIT lockWanted();
}

void LockWatch::touch()
{
    m_touched = m_clock();
    if (std::exchange(m_isWarning, false))
        Q_EMIT relaxed();
}

bool LockWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isSomebody(event->type()))
        touch();
    // A shortcut of the window does not reach through a dialog over it; the key itself does.
    if (!isLockKey(*event))
        return QObject::eventFilter(watched, event);
    Q_EMIT lockWanted();
    return true;
}

}  // namespace fodfaeste
