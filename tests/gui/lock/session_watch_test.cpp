#include "gui/lock/session_watch.h"

#include "gui/lock/login_double.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

/// A bus of its own.
class SessionWatchTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            GTEST_SKIP() << "no dbus-daemon here";
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        ASSERT_TRUE(theirs(address).registerService(QStringLiteral("org.freedesktop.login1")));
        ASSERT_TRUE(
            theirs(address).registerObject(QStringLiteral("/org/freedesktop/login1"), &login, QDBusConnection::ExportAllSlots));
        QDBusConnection::connectToBus(address, QStringLiteral("ours"));
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
        QDBusConnection::disconnectFromBus(QStringLiteral("theirs"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    static QDBusConnection ours() { return QDBusConnection{QStringLiteral("ours")}; }
    static QDBusConnection theirs(const QString& address = {})
    {
        return address.isEmpty() ? QDBusConnection{QStringLiteral("theirs")}
                                 : QDBusConnection::connectToBus(address, QStringLiteral("theirs"));
    }
    static void say(const char* path, const char* interface, const char* signal, const QVariantList& what = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(QLatin1String{path}, QLatin1String{interface}, QLatin1String{signal});
        message.setArguments(what);
        ASSERT_TRUE(theirs().send(message));
    }

    LoginDouble login;

private:
    QProcess m_daemon;
};

TEST_F(SessionWatchTest, LocksBeforeSleepWhichWaitsForIt)
{
    SessionWatch watch{ours()};
    QSignalSpy wanted{&watch, &SessionWatch::lockWanted};
    ASSERT_TRUE(QTest::qWaitFor([this] { return login.isHeld(); }, 3000));

    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    ASSERT_TRUE(wanted.wait(3000));
    EXPECT_TRUE(login.isHeld()) << "the store is not closed yet";
    watch.restMayBegin();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !login.isHeld(); }, 3000));

    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false});
    EXPECT_TRUE(QTest::qWaitFor([this] { return login.isHeld(); }, 3000)) << "for the next time";
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(SessionWatchTest, LocksWithTheDesktop)
{
    SessionWatch watch{ours()};
    QSignalSpy wanted{&watch, &SessionWatch::lockWanted};
    ASSERT_TRUE(QTest::qWaitFor([this] { return login.isHeld(); }, 3000));
    QTest::qWait(200);

    say("/session/one", "org.freedesktop.login1.Session", "Lock");
    ASSERT_TRUE(wanted.wait(3000));
    say("/session/one", "org.freedesktop.DBus.Properties", "PropertiesChanged",
        {QStringLiteral("org.freedesktop.login1.Session"), QVariantMap{{QStringLiteral("LockedHint"), true}}, QStringList{}});
    ASSERT_TRUE(wanted.wait(3000));
    say("/session/two", "org.freedesktop.login1.Session", "Lock");
    QTest::qWait(200);
    EXPECT_EQ(wanted.count(), 2) << "somebody else's session is not ours";
}

TEST(SessionWatchWithoutABus, IsQuiet)
{
    const QDBusConnection none{QStringLiteral("no such bus")};
    SessionWatch watch{none};
    const QSignalSpy wanted{&watch, &SessionWatch::lockWanted};
    watch.restMayBegin();
    QCoreApplication::processEvents();
    EXPECT_EQ(wanted.count(), 0);
}

}  // namespace

}  // namespace fodfaeste
