#pragma once

#include <QObject>
#include <QString>

namespace fodfaeste {

class MainWindow;
class TaskRunner;

/// Takes a picture of the window once everything that was asked for has come, and ends the program: exit code 0 when the
/// picture was saved, 1 when not.
class Screenshot : public QObject {
    Q_OBJECT

public:
    Screenshot(MainWindow& window, TaskRunner& tasks, const QString& file);

private:
    void waitOnce();
    void take();

    MainWindow& m_window;
    TaskRunner& m_tasks;
    QString m_file;
    int m_rounds = 0;
};

}  // namespace fodfaeste
