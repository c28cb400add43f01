#pragma once

#include "gui/tasks/task_watch.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace fodfaeste {

class Button;
class Label;

/// Shows a task that takes more than half a second, with how far it is and a way to stop it. Hidden otherwise.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// Hides by itself when the task is done. A second task takes the place of the first, which goes on unseen.
    void watch(TaskWatch* task, const QString& text);
    void setDelay(int milliseconds);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void advance(qulonglong done, qulonglong total);
    void cancel();
    void leave();

    QPointer<TaskWatch> m_task;
    Label* m_text;
    Label* m_count;
    QProgressBar* m_bar;
    Button* m_cancel;
    QTimer m_delay;
};

}  // namespace fodfaeste
