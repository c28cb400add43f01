#include "main/screenshot.h"

#include "gui/main_window.h"
#include "gui/tasks/task_runner.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

namespace fodfaeste {

namespace {

/// An answer may lead to another question, so the worker must have been found idle a few times in a row.
constexpr int kIdleRounds = 4;
constexpr int kPause = 120;

}  // namespace

Screenshot::Screenshot(MainWindow& window, TaskRunner& tasks, const QString& file)
    : m_window{window}
    , m_tasks{tasks}
    , m_file{file}
{
    connect(&window, &MainWindow::arrived, this, &Screenshot::waitOnce);
}

void Screenshot::waitOnce()
{
    // Works are done in order: when this one answers, all that were asked for before it have been answered.
    m_tasks.run(
        this, [] {},
        [this] { QTimer::singleShot(kPause, this, ++m_rounds < kIdleRounds ? &Screenshot::waitOnce : &Screenshot::take); });
}

void Screenshot::take()
{
    QApplication::exit(m_window.grab().save(m_file) ? 0 : 1);
}

}  // namespace fodfaeste
