#pragma once

#include <QPointer>
#include <QWidget>

namespace fodfaeste {

class Label;

/// "Locks in 20 seconds", over the top of the window.
class LockWarning : public QWidget {
    Q_OBJECT

public:
    /// Lies over `host` and follows its size.
    explicit LockWarning(QWidget* host);

    void countDown(int secondsLeft);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_host;
    Label* m_text;
};

}  // namespace fodfaeste
