#include "gui/lock/login_double.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <unistd.h>

namespace fodfaeste {

LoginDouble::~LoginDouble()
{
    if (m_ends[0] >= 0)
        close(m_ends[0]);
}

bool LoginDouble::isHeld() const
{
    // The other end hangs up when the last one who holds it lets go.
    pollfd end{m_ends[0], POLLIN, 0};
    return m_ends[0] >= 0 && poll(&end, 1, 0) == 0;
}

QDBusObjectPath LoginDouble::GetSessionByPID(uint /*pid*/)
{
    return QDBusObjectPath{QStringLiteral("/session/one")};
}

QDBusUnixFileDescriptor LoginDouble::Inhibit(const QString& what, const QString& /*who*/, const QString& /*why*/,
                                             const QString& mode)
{
    EXPECT_EQ(what + QLatin1Char{' '} + mode, QStringLiteral("sleep delay"));
    if (m_ends[0] >= 0)
        close(m_ends[0]);
    EXPECT_EQ(pipe2(m_ends, O_CLOEXEC), 0);
    QDBusUnixFileDescriptor given{m_ends[1]};
    close(m_ends[1]);
    return given;
}

}  // namespace fodfaeste
