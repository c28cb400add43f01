#include "bench/surroundings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

namespace fodfaeste::bench {

namespace {

constexpr qint64 kPatience = 1'000;

/// Sees the widgets of a window paint.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) : m_window{widget.window()} { qApp->installEventFilter(this); }

    void wait() const
    {
        QElapsedTimer since;
        since.start();
        while (!m_hasPainted && since.elapsed() < kPatience)
            QCoreApplication::processEvents();
        if (!m_hasPainted)
            throw std::runtime_error{"nothing was painted"};
        QCoreApplication::processEvents();  // what the first paint has asked for
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            m_hasPainted = m_hasPainted || static_cast<QWidget*>(watched)->window() == m_window;
        return false;
    }

private:
    QWidget* m_window;
    bool m_hasPainted = false;
};

}  // namespace

void showPainted(QWidget& widget)
{
    const PaintWatch watch{widget};
    widget.resize(kPageSize);
    widget.setVisible(true);
    watch.wait();
}

void doPainted(QWidget& widget, const std::function<void()>& action)
{
    const PaintWatch watch{widget};
    action();
    watch.wait();
}

}  // namespace fodfaeste::bench
