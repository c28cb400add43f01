#include "gui/lock/session_watch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace fodfaeste {

namespace {

const QString kService = QStringLiteral("org.freedesktop.login1");
const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSession = QStringLiteral("org.freedesktop.login1.Session");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

}  // namespace

SessionWatch::SessionWatch(const QDBusConnection& bus, QObject* parent) : QObject{parent}, m_bus{bus}
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kService, kPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    holdSleep();
    findSession();
}

void SessionWatch::findSession()
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kManager, QStringLiteral("GetSessionByPID"));
    question << static_cast<quint32>(QCoreApplication::applicationPid());
    auto* waiting = new QDBusPendingCallWatcher{m_bus.asyncCall(question), this};
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        waiting->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *waiting;
        if (session.isError())
            return;
        const QString path = session.value().path();
        m_bus.connect(kService, path, kSession, QStringLiteral("Lock"), this, SLOT(desktopLocked()));
        // Desktops that lock by themselves only leave a hint.
        m_bus.connect(kService, path, kProperties, QStringLiteral("PropertiesChanged"), this,
                      SLOT(propertiesChanged(QString, QVariantMap)));
    });
}

void SessionWatch::holdSleep()
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kManager, QStringLiteral("Inhibit"));
    question << QStringLiteral("sleep") << QStringLiteral("Fodfæste") << QStringLiteral("closes the store")
             << QStringLiteral("delay");
    auto* waiting = new QDBusPendingCallWatcher{m_bus.asyncCall(question), this};
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        waiting->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *waiting;
        if (!hold.isError())
            m_hold = hold.value();
    });
}

void SessionWatch::restMayBegin()
{
    m_hold = {};
}

void SessionWatch::prepareForSleep(bool isAboutTo)
{
    if (isAboutTo)
        Q_EMIT lockWanted();
    else
        holdSleep();
}

void SessionWatch::desktopLocked()
{
    Q_EMIT lockWanted();
}

void SessionWatch::propertiesChanged(const QString& interface, const QVariantMap& changed)
{
    if (interface == kSession && changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT lockWanted();
}

}  // namespace fodfaeste
