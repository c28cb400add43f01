#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace fodfaeste {

/// Hears from the system, over D-Bus, that the computer is about to sleep or that the desktop has been locked. Sleep waits for us
/// a moment: until restMayBegin(). Where there is no such bus nothing is ever said, and nobody is told of it.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(const QDBusConnection& bus, QObject* parent = nullptr);

    /// The store is closed: the computer may go to sleep.
    void restMayBegin();

Q_SIGNALS:
    void lockWanted();

private Q_SLOTS:
    void prepareForSleep(bool isAboutTo);
    void desktopLocked();
    void propertiesChanged(const QString& interface, const QVariantMap& changed);

private:
    void findSession();
    void holdSleep();

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold;
};

}  // namespace fodfaeste
