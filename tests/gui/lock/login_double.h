#pragma once

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace fodfaeste {

/// What the system's login service does of what we ask.
class LoginDouble : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LoginDouble() override;

    /// Somebody still asks sleep to wait.
    bool isHeld() const;

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint pid);
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode);

private:
    int m_ends[2] = {-1, -1};
};

}  // namespace fodfaeste
