#pragma once

#include <QObject>

namespace fodfaeste {

/// Hears that the system asks the program to end (SIGTERM, SIGINT, SIGHUP), and says so on the GUI thread, where something can be
/// done about it. One at a time.
class EndSignal : public QObject {
    Q_OBJECT

public:
    explicit EndSignal(QObject* parent = nullptr);
    ~EndSignal() override;

Q_SIGNALS:
    void received();
};

}  // namespace fodfaeste
